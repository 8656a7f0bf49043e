package no.forankring.reports.content.board;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.Scenario;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.Scope;
import no.forankring.reports.content.language.Numbers;
import no.forankring.reports.content.language.Sentences;
import no.forankring.reports.content.language.Untrusted;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.report.Chart;
import no.forankring.reports.content.report.Inline;
import no.forankring.reports.content.statement.ReportContext;
import no.forankring.reports.content.statement.Words;

/**
 * The channels beside each other: one figure that most of them have, what each one did, which to go
 * on with, and how others did.
 */
final class ChannelsPage {

  /** What the platforms mean the same by, what a leader asks for first. */
  private static final List<String> SHARED =
      List.of("link_clicks", "interactions", "profile_visits", "page_views", "followers");

  private static final int MOST_CHANNELS = 12;
  private static final int FEWEST = 2;

  private final Words words;
  private final ChannelTable table;
  private final List<ChannelId> channels;

  ChannelsPage(Words words) {
    this.words = words;
    this.table = new ChannelTable(words);
    this.channels = toldOf(words, table);
  }

  /** The channels there is anything to say of, in the workspace's order. */
  static List<ChannelId> toldOf(Words words, ChannelTable table) {
    return words.context().channels().stream()
        .map(ReportContext.Channel::id)
        .filter(words::isOnPlatform)
        .filter(table::tells)
        .toList();
  }

  /** Nothing where there are not at least two channels to look at. */
  List<Block> blocks() {
    if (channels.size() < FEWEST) {
      return List.of();
    }
    List<ChannelId> shown = channels.subList(0, Math.min(MOST_CHANNELS, channels.size()));
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.PageBreak());
    blocks.add(new Block.Heading(2, words.texts().say("report.channels.heading")));
    multiples(shown).ifPresent(blocks::add);
    blocks.add(table.of(shown));
    blocks.add(
        new Block.Paragraph(words.sentences().say("report.channels.note"), Block.Tone.SMALL));
    if (shown.size() < channels.size()) {
      blocks.add(
          new Block.Paragraph(words.sentences().say("report.channels.more"), Block.Tone.SMALL));
    }
    blocks.addAll(new ContinueOrStop(words).blocks(shown));
    blocks.addAll(new StandingOut(words).blocks());
    blocks.addAll(new BenchmarkTable(words).blocks());
    return List.copyOf(blocks);
  }

  private Optional<Block> multiples(List<ChannelId> shown) {
    return SHARED.stream()
        .max(
            Comparator.comparingLong((String metric) -> with(shown, metric))
                .thenComparing(SHARED::indexOf, Comparator.reverseOrder()))
        .filter(metric -> with(shown, metric) >= FEWEST)
        .map(metric -> figure(shown, metric));
  }

  private long with(List<ChannelId> shown, String metric) {
    return shown.stream().filter(channel -> actual(channel, metric).isPresent()).count();
  }

  private Block figure(List<ChannelId> shown, String metric) {
    List<Chart.Panel> panels =
        shown.stream()
            .filter(channel -> actual(channel, metric).isPresent())
            .map(channel -> panel(channel, metric))
            .toList();
    List<Inline> title = title(shown, metric);
    Chart.Multiples chart =
        new Chart.Multiples(
            words
                .texts()
                .say(
                    "report.channels.subtitle",
                    Map.of(
                        "organisation", Untrusted.visible(words.context().organisation()),
                        "what", words.name(metric),
                        "quarter", words.quarter())),
            panels);
    return new Block.Figure(title, chart, alternative(title, chart));
  }

  /** The finding: how many of those that may be judged did better than a year ago. */
  private List<Inline> title(List<ChannelId> shown, String metric) {
    List<Fact> judged =
        shown.stream()
            .flatMap(channel -> actual(channel, metric).stream())
            .flatMap(fact -> change(fact).stream())
            .filter(Fact::allowsVerdict)
            .toList();
    long better =
        judged.stream().filter(delta -> Numbers.atShownPrecision(delta).signum() > 0).count();
    String what = words.name(metric);
    return Sentences.capital(
        judged.isEmpty()
            ? words.sentences().say("report.channels.title.first", Map.of("what", what))
            : words
                .sentences()
                .say(
                    "report.channels.title.compared",
                    Map.of("what", what, "better", better, "n", judged.size())));
  }

  private Optional<Fact> change(Fact fact) {
    return words.facts().find(fact.id() + "#delta-py").filter(delta -> delta.value().isPresent());
  }

  private Chart.Panel panel(ChannelId channel, String metric) {
    List<Chart.Column> columns = new ArrayList<>();
    fact(channel, metric, Scenario.PY).map(this::column).ifPresent(columns::add);
    actual(channel, metric).map(this::column).ifPresent(columns::add);
    return new Chart.Panel(words.channel(channel), columns);
  }

  private Chart.Column column(Fact fact) {
    return new Chart.Column(
        Integer.toString(
            fact.scenario() == Scenario.PY
                ? words.facts().quarter().sameLastYear().year()
                : words.facts().quarter().year()),
        fact.scenario(),
        fact.value().map(BigDecimal::doubleValue).orElseThrow(),
        words.figure(fact));
  }

  private String alternative(List<Inline> title, Chart.Multiples chart) {
    List<String> parts = new ArrayList<>();
    parts.add(Sentences.text(title) + ".");
    parts.add(chart.subtitle() + ".");
    for (Chart.Panel panel : chart.panels()) {
      for (Chart.Column column : panel.columns()) {
        parts.add(
            words
                .texts()
                .say(
                    "report.chart.part",
                    Map.of(
                        "label",
                        panel.name() + " " + column.label(),
                        "value",
                        column.shown().text())));
      }
    }
    return String.join(" ", parts);
  }

  private Optional<Fact> actual(ChannelId channel, String metric) {
    return fact(channel, metric, Scenario.AC);
  }

  private Optional<Fact> fact(ChannelId channel, String metric, Scenario scenario) {
    return words
        .facts()
        .find(new Scope.OneChannel(channel), metric, scenario)
        .filter(fact -> fact.value().isPresent());
  }
}
