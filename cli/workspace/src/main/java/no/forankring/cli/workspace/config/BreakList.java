package no.forankring.cli.workspace.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.forankring.core.metric.Metric;
import no.forankring.core.metric.MetricCatalogue;
import no.forankring.core.observation.Break;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.Scope;
import no.forankring.importers.strategy.document.Nearest;
import no.forankring.importers.strategy.document.YamlMapping;
import no.forankring.importers.strategy.document.YamlValue;

/** The list under {@code breaks}, as it is read: a new website, another way to count. */
final class BreakList {
  private final List<ChannelConfig> channels;
  private final List<Break> breaks = new ArrayList<>();

  BreakList(List<ChannelConfig> channels) {
    this.channels = channels;
  }

  void add(YamlValue item) {
    item.mapping().ifPresent(this::add);
  }

  /** One for each metric of each entry. */
  List<Break> breaks() {
    return breaks;
  }

  private void add(YamlMapping mapping) {
    mapping.only("date", "channel", "metrics", "reason");
    var date = mapping.required("date").flatMap(YamlValue::date);
    Optional<ChannelId> channel = mapping.required("channel").flatMap(this::channel);
    List<String> metrics = new ArrayList<>();
    mapping
        .required("metrics")
        .map(YamlValue::list)
        .ifPresent(list -> list.forEach(each -> metric(each).ifPresent(metrics::add)));
    Optional<String> reason = mapping.required("reason").flatMap(YamlValue::text);
    if (date.isPresent() && channel.isPresent() && reason.isPresent()) {
      Scope scope = new Scope.OneChannel(channel.get());
      for (String metric : metrics) {
        breaks.add(Break.own(scope, metric, date.get(), reason.get().strip()));
      }
    }
  }

  private Optional<ChannelId> channel(YamlValue value) {
    Optional<String> text = value.text();
    Optional<ChannelId> id = text.flatMap(ChannelId::parse);
    if (text.isPresent() && id.isEmpty()) {
      value.problem("not-a-channel");
    }
    return id.filter(
        known ->
            channels.stream().anyMatch(channel -> channel.id().equals(known))
                || unknown(
                    value,
                    "unknown-channel",
                    known.toString(),
                    channels.stream().map(channel -> channel.id().toString()).toList()));
  }

  private static Optional<String> metric(YamlValue value) {
    MetricCatalogue catalogue = MetricCatalogue.standard();
    return value
        .text()
        .filter(
            id ->
                catalogue.find(id).isPresent()
                    || unknown(
                        value,
                        "unknown-metric",
                        id,
                        catalogue.all().stream().map(Metric::id).toList()));
  }

  /** False: there is no such name. */
  private static boolean unknown(YamlValue value, String code, String name, List<String> known) {
    List<String> arguments = new ArrayList<>(List.of(String.join(", ", known)));
    Nearest.of(name, known).ifPresent(arguments::add);
    value.problem(code, arguments.toArray(String[]::new));
    return false;
  }
}
