package no.forankring.cli.workspace.config;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.forankring.core.metric.Metric;
import no.forankring.core.metric.MetricCatalogue;
import no.forankring.core.observation.Break;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.Scope;
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
    Optional<LocalDate> date = mapping.required("date").flatMap(YamlValue::date);
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
    List<ChannelId> known = channels.stream().map(ChannelConfig::id).toList();
    if (id.isPresent() && !known.contains(id.get())) {
      List<String> names = known.stream().map(ChannelId::toString).toList();
      value.unknown("unknown-channel", id.get().toString(), names);
      return Optional.empty();
    }
    return id;
  }

  private static Optional<String> metric(YamlValue value) {
    MetricCatalogue catalogue = MetricCatalogue.standard();
    Optional<String> id = value.text();
    if (id.isPresent() && catalogue.find(id.get()).isEmpty()) {
      value.unknown("unknown-metric", id.get(), catalogue.all().stream().map(Metric::id).toList());
      return Optional.empty();
    }
    return id;
  }
}
