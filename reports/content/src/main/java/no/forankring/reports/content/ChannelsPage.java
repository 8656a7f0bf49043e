package no.forankring.reports.content;

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
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.report.Block.Cell;
import no.forankring.reports.content.report.Block.Column;
import no.forankring.reports.content.report.Chart;
import no.forankring.reports.content.report.Inline;

/**
 * The channels beside each other: one figure that most of them have, what each one did, which to go
 * on with, and how others did.
 */
final class ChannelsPage {

  /** What the platforms mean the same by, what a leader asks for first. */
  private static final List<String> SHARED =
      List.of("link_clicks", "interactions", "profile_visits", "page_views", "followers");

  /** What a row says of a channel, where it has it. */
  private static final List<String> TOLD =
      List.of("followers", "interactions", "engagements", "link_clicks", "clicks", "page_views");

  private static final int MOST_TOLD = 3;
  private static final int MOST_CHANNELS = 12;
  private static final int FEWEST = 2;
  private static final String NOTHING = "\u2013";

  private final Words words;
  private final List<ChannelId> channels;

  ChannelsPage(Words words) {
    this.words = words;
    this.channels =
        words.context.channels().stream()
            .map(ReportContext.Channel::id)
            .filter(
                channel -> TOLD.stream().anyMatch(metric -> actual(channel, metric).isPresent()))
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
    blocks.add(new Block.Heading(2, words.texts.say("report.channels.heading")));
    multiples(shown).ifPresent(blocks::add);
    blocks.add(table(shown));
    blocks.add(new Block.Paragraph(words.sentences.say("report.channels.note"), Block.Tone.SMALL));
    if (shown.size() < channels.size()) {
      blocks.add(
          new Block.Paragraph(words.sentences.say("report.channels.more"), Block.Tone.SMALL));
    }
    blocks.addAll(new ContinueOrStop(words).blocks(shown));
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
            words.texts.say(
                "report.channels.subtitle",
                Map.of(
                    "organisation", Untrusted.visible(words.context.organisation()),
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
            ? words.sentences.say("report.channels.title.first", Map.of("what", what))
            : words.sentences.say(
                "report.channels.title.compared",
                Map.of("what", what, "better", better, "n", judged.size())));
  }

  private Optional<Fact> change(Fact fact) {
    return words.facts.find(fact.id() + "#delta-py").filter(delta -> delta.value().isPresent());
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
                ? words.facts.quarter().sameLastYear().year()
                : words.facts.quarter().year()),
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
            words.texts.say(
                "report.chart.part",
                Map.of(
                    "label", panel.name() + " " + column.label(), "value", column.shown().text())));
      }
    }
    return String.join(" ", parts);
  }

  private Block table(List<ChannelId> shown) {
    List<String> metrics =
        TOLD.stream()
            .sorted(Comparator.comparingLong((String metric) -> -with(shown, metric)))
            .filter(metric -> with(shown, metric) > 0)
            .limit(MOST_TOLD)
            .sorted(Comparator.comparingInt(TOLD::indexOf))
            .toList();
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(words.texts.say("report.channels.channel"), 2.6, false));
    for (String metric : metrics) {
      columns.add(new Column(head(metric), 1.6, true));
      columns.add(new Column(words.texts.say("report.channels.change"), 1.5, true));
    }
    return new Block.Table(
        words.texts.say("report.channels.caption", words.quarter()),
        columns,
        shown.stream().map(channel -> row(channel, metrics)).toList());
  }

  private String head(String metric) {
    return Sentences.text(Sentences.capital(List.of(new Inline.Text(words.name(metric)))));
  }

  private List<Cell> row(ChannelId channel, List<String> metrics) {
    List<Cell> cells = new ArrayList<>();
    cells.add(text(words.channel(channel)));
    for (String metric : metrics) {
      Optional<Fact> value = actual(channel, metric);
      cells.add(
          value.map(fact -> new Cell(List.of(words.figure(fact)))).orElseGet(ChannelsPage::no));
      cells.add(
          value
              .flatMap(this::change)
              .map(delta -> new Cell(List.of(words.signed(delta))))
              .orElseGet(ChannelsPage::no));
    }
    return cells;
  }

  private Optional<Fact> actual(ChannelId channel, String metric) {
    return fact(channel, metric, Scenario.AC);
  }

  private Optional<Fact> fact(ChannelId channel, String metric, Scenario scenario) {
    return words
        .facts
        .find(new Scope.OneChannel(channel), metric, scenario)
        .filter(fact -> fact.value().isPresent());
  }

  private static Cell no() {
    return text(NOTHING);
  }

  private static Cell text(String text) {
    return new Cell(List.of(new Inline.Text(text)));
  }
}
