package no.forankring.reports.content.board;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.forankring.core.fact.Contribution;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.Scenario;
import no.forankring.core.observation.Platform;
import no.forankring.core.observation.Scope;
import no.forankring.core.observation.Subject;
import no.forankring.core.strategy.Benchmark;
import no.forankring.reports.content.language.Sentences;
import no.forankring.reports.content.language.Untrusted;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.report.Block.Cell;
import no.forankring.reports.content.report.Block.Column;
import no.forankring.reports.content.report.Inline;
import no.forankring.reports.content.statement.TextTable;
import no.forankring.reports.content.statement.Words;

/** Companies we compare ourselves with, and our own channels among them, on one platform. */
final class BenchmarkTable {

  /** What exports tell of other companies. The first that is known ranks them. */
  private static final List<String> TOLD =
      List.of("followers_net", "followers", "engagements", "posts_published");

  private static final int MOST = 10;
  private static final String NOTHING = "\u2013";

  private final Words words;

  BenchmarkTable(Words words) {
    this.words = words;
  }

  /** A company or a channel of ours, by what the table calls it. */
  private record Line(String name, Scope scope, Scenario scenario) {
    boolean ours() {
      return scenario == Scenario.AC;
    }
  }

  /** For each platform on which figures of others are known: how we did among them. */
  List<Block> blocks() {
    Map<Platform, List<Line>> others = new TreeMap<>();
    words.facts().all().stream()
        .filter(fact -> fact.scope() instanceof Scope.Benchmark(var id) && isChosen(id))
        .filter(fact -> fact.metric().equals(TOLD.get(0)) || fact.metric().equals(TOLD.get(1)))
        .forEach(
            fact ->
                platform(fact)
                    .ifPresent(
                        platform ->
                            add(others.computeIfAbsent(platform, any -> ours(platform)), fact)));
    return others.entrySet().stream()
        .flatMap(each -> blocks(each.getKey(), each.getValue()).stream())
        .toList();
  }

  /** Where the strategy names companies, no others are shown. */
  private boolean isChosen(String id) {
    List<Benchmark> chosen = words.facts().strategy().benchmarks();
    return chosen.isEmpty() || chosen.stream().anyMatch(each -> each.id().equals(id));
  }

  /** Why we compare ourselves with a company, as the strategy says. */
  private Optional<String> why(Line line) {
    return words.facts().strategy().benchmarks().stream()
        .filter(each -> line.scope().equals(new Scope.Benchmark(each.id())))
        .flatMap(each -> each.why().stream())
        .map(text -> text.in(words.context().language()))
        .findFirst();
  }

  private void add(List<Line> lines, Fact fact) {
    if (lines.stream().noneMatch(line -> line.scope().equals(fact.scope()))) {
      lines.add(new Line(words.where(fact.scope()), fact.scope(), Scenario.BM));
    }
  }

  private List<Line> ours(Platform platform) {
    List<Line> lines = new ArrayList<>();
    words
        .context()
        .channelsOn(platform)
        .forEach(
            channel ->
                lines.add(
                    new Line(
                        words.context().channelsOn(platform).size() > 1
                            ? words.channel(channel)
                            : Untrusted.visible(words.context().organisation()),
                        new Scope.OneChannel(channel),
                        Scenario.AC)));
    return lines;
  }

  /** A company's scope does not say where; what its figures were read from does. */
  private static Optional<Platform> platform(Fact fact) {
    return fact.contributions().stream()
        .flatMap(
            each ->
                each instanceof Contribution.OfObservation(var observation)
                        && observation.subject() instanceof Subject.OfBenchmark(var on, var name)
                    ? Stream.of(on)
                    : Stream.<Platform>of())
        .findFirst();
  }

  private List<Block> blocks(Platform platform, List<Line> lines) {
    String ranking =
        TOLD.stream()
            .filter(metric -> lines.stream().anyMatch(line -> !line.ours() && has(line, metric)))
            .findFirst()
            .orElseThrow();
    List<Line> ranked =
        lines.stream()
            .filter(line -> has(line, ranking))
            .sorted(Comparator.comparing((Line line) -> value(line, ranking)).reversed())
            .toList();
    List<Line> shown = shown(ranked);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(3, heading(platform, ranked, ranking)));
    blocks.add(table(platform, shown));
    if (shown.size() < ranked.size()) {
      blocks.add(
          new Block.Paragraph(words.sentences().say("report.benchmarks.more"), Block.Tone.SMALL));
    }
    return blocks;
  }

  /** The best of them, and ours wherever we stand. */
  private static List<Line> shown(List<Line> ranked) {
    return ranked.stream().filter(line -> line.ours() || ranked.indexOf(line) < MOST).toList();
  }

  /** Where our one channel stands; with none or several of ours, only what is compared. */
  private List<Inline> heading(Platform platform, List<Line> ranked, String metric) {
    List<Line> ours = ranked.stream().filter(Line::ours).toList();
    Map<String, Object> what =
        Map.of("what", words.name(metric), "on", words.on(new Scope.OnPlatform(platform)));
    if (ours.size() != 1 || !judged(ours.getFirst(), metric)) {
      return Sentences.capital(words.sentences().say("report.benchmarks.heading.none", what));
    }
    BigDecimal own = value(ours.getFirst(), metric);
    long better = ranked.stream().filter(line -> value(line, metric).compareTo(own) > 0).count();
    return Sentences.capital(
        words
            .sentences()
            .say(
                "report.benchmarks.heading.ranked",
                Map.of(
                    "what", words.name(metric),
                    "on", words.on(new Scope.OnPlatform(platform)),
                    "place", better + 1,
                    "n", ranked.size())));
  }

  private boolean judged(Line line, String metric) {
    return fact(line, metric).filter(Fact::allowsVerdict).isPresent();
  }

  private Block table(Platform platform, List<Line> lines) {
    List<String> metrics =
        TOLD.stream()
            .filter(metric -> lines.stream().anyMatch(line -> !line.ours() && has(line, metric)))
            .toList();
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(words.texts().say("report.benchmarks.company"), 2.6, false));
    metrics.forEach(metric -> columns.add(new Column(head(metric), 1.6, true)));
    boolean reasons = lines.stream().anyMatch(line -> why(line).isPresent());
    if (reasons) {
      columns.add(new Column(words.texts().say("report.benchmarks.why"), 2.6, false));
    }
    return new Block.Table(
        words
            .texts()
            .say(
                "report.benchmarks.caption",
                Map.of(
                    "on", words.on(new Scope.OnPlatform(platform)),
                    "quarter", words.quarter())),
        columns,
        lines.stream().map(line -> row(line, metrics, reasons)).toList());
  }

  private List<Cell> row(Line line, List<String> metrics, boolean reasons) {
    List<Cell> cells = new ArrayList<>();
    cells.add(
        line.ours()
            ? text(words.texts().say("report.benchmarks.us", line.name()))
            : new Cell(List.of(new Inline.Quote(line.name()))));
    for (String metric : metrics) {
      cells.add(
          fact(line, metric)
              .map(fact -> new Cell(List.of(words.figure(fact))))
              .orElseGet(() -> text(NOTHING)));
    }
    if (reasons) {
      cells.add(TextTable.text(why(line).orElse("")));
    }
    return cells;
  }

  private boolean has(Line line, String metric) {
    return fact(line, metric).isPresent();
  }

  private BigDecimal value(Line line, String metric) {
    return fact(line, metric).flatMap(Fact::value).orElseThrow();
  }

  private Optional<Fact> fact(Line line, String metric) {
    return words
        .facts()
        .find(line.scope(), metric, line.scenario())
        .filter(fact -> fact.value().isPresent());
  }

  private String head(String metric) {
    return Sentences.text(Sentences.capital(List.of(new Inline.Text(words.name(metric)))));
  }

  private static Cell text(String text) {
    return new Cell(List.of(new Inline.Text(text)));
  }
}
