package no.forankring.reports.content.statement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.TargetFact;
import no.forankring.core.metric.MetricCatalogue;
import no.forankring.core.period.Quarter;
import no.forankring.core.strategy.Span;
import no.forankring.core.strategy.Target;
import no.forankring.core.strategy.Target.Sense;
import no.forankring.reports.content.language.Sentences;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.report.Chart;
import no.forankring.reports.content.report.Inline;

/** One target over time: what was, what is expected by the deadline, what is wanted, the gap. */
public final class TargetChart {

  /** Fewer show no development. */
  private static final int FEWEST_QUARTERS = 2;

  private final Words words;
  private final TargetFact target;

  public TargetChart(Words words, TargetFact target) {
    this.words = words;
    this.target = target;
  }

  /** The chart; nothing where there is no development to show. */
  public Optional<Block> block() {
    List<Fact> history =
        target.history().stream().filter(fact -> fact.value().isPresent()).toList();
    Optional<Fact> aim = fact("target");
    if (history.size() < FEWEST_QUARTERS || aim.isEmpty()) {
      return Optional.empty();
    }
    List<Chart.Column> columns = new ArrayList<>(history.stream().map(this::quarter).toList());
    fact("p50").map(expected -> ahead("expected", expected)).ifPresent(columns::add);
    columns.add(ahead("target", aim.get()));
    String subtitle =
        words
            .texts()
            .say(
                "report.chart.subtitle." + (atEnd() ? "at-end" : "during"),
                Map.of("organisation", words.context().organisation(), "what", what()));
    Chart.Columns chart =
        new Chart.Columns(subtitle, columns, levels(history), variance(aim.get()));
    return Optional.of(new Block.Figure(title(), chart, alternative(chart)));
  }

  /** What was wanted at the end of each quarter shown, where it is wanted of a quarter at all. */
  private List<Chart.Level> levels(List<Fact> history) {
    boolean comparable =
        atEnd() || (target.span() instanceof Span.Each(var step) && step == Span.Step.QUARTER);
    List<Chart.Level> levels = new ArrayList<>();
    List<Target.Wanted> wanted = comparable ? target.wanted() : List.of();
    for (int i = 0; i < wanted.size(); i++) {
      boolean old = i < wanted.size() - 1;
      LocalDate from = wanted.get(i).since();
      LocalDate until = old ? wanted.get(i + 1).since() : LocalDate.MAX;
      List<Integer> columns =
          IntStream.range(0, history.size())
              .filter(
                  column -> {
                    LocalDate end = history.get(column).period().last();
                    return !end.isBefore(from) && end.isBefore(until);
                  })
              .boxed()
              .toList();
      Optional<Fact> value = fact(old ? "target-" + (i + 1) : "target");
      if (!columns.isEmpty() && value.isPresent()) {
        levels.add(
            new Chart.Level(
                words
                    .texts()
                    .say(
                        "report.chart.wanted",
                        Map.of(
                            "from", quarter(history.get(columns.getFirst())).label(),
                            "to", quarter(history.get(columns.getLast())).label())),
                columns.getFirst(),
                columns.getLast(),
                value(value.get()),
                words.figure(value.get()),
                old));
      }
    }
    return levels;
  }

  private boolean atEnd() {
    return switch (MetricCatalogue.standard().get(target.target().metric()).kind()) {
      case STOCK, LEVEL -> true;
      case FLOW, UNIQUE, RATIO -> false;
    };
  }

  private List<Inline> title() {
    Optional<Fact> missing = fact("missing");
    if (missing.isEmpty()) {
      return Sentences.capital(
          words.sentences().say("report.chart.title.reached", Map.of("what", what())));
    }
    String side = target.target().sense() == Sense.AT_LEAST ? "missing" : "too-much";
    return Sentences.capital(
        words
            .sentences()
            .say(
                "report.chart.title." + side,
                Map.of("what", what(), "gap", words.magnitude(missing.get()))));
  }

  private String what() {
    return words.name(target.target().metric())
        + fact("target").map(aim -> words.on(aim)).orElse("");
  }

  private Chart.Column quarter(Fact fact) {
    return new Chart.Column(
        words
            .texts()
            .say(
                "report.chart.quarter",
                Map.of(
                    "number", Integer.toString(quarterOf(fact).number()),
                    "year", Integer.toString(quarterOf(fact).year()))),
        fact.scenario(),
        value(fact),
        words.figure(fact));
  }

  private static Quarter quarterOf(Fact fact) {
    return Quarter.parse(fact.id().substring(0, fact.id().indexOf('/'))).orElseThrow();
  }

  private Chart.Column ahead(String what, Fact fact) {
    return new Chart.Column(
        words.texts().say("report.chart." + what, Map.of("day", day(target.ahead().last()))),
        fact.scenario(),
        value(fact),
        words.figure(fact));
  }

  private Optional<Chart.Variance> variance(Fact aim) {
    Optional<Fact> actual = fact("actual");
    Optional<Fact> gap = fact("gap");
    if (actual.isEmpty() || gap.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Chart.Variance(
            words
                .texts()
                .say("report.chart.gap", Map.of("day", day(words.facts().period().last()))),
            value(actual.get()),
            value(aim),
            words.signed(gap.get()),
            fact("missing").isEmpty()));
  }

  private String alternative(Chart.Columns chart) {
    List<String> parts = new ArrayList<>();
    parts.add(Sentences.text(title()) + ".");
    parts.add(chart.subtitle() + ".");
    chart.columns().forEach(column -> parts.add(part(column.label(), column.shown())));
    chart.levels().forEach(level -> parts.add(part(level.label(), level.shown())));
    chart.variance().ifPresent(gap -> parts.add(part(gap.label(), gap.shown())));
    return String.join(" ", parts);
  }

  /** In a narrow place day and month stay on one line. */
  private String day(LocalDate date) {
    return words.texts().numbers().shortDate(date).replaceFirst(" ", "\u00A0");
  }

  private String part(String label, Inline.Figure shown) {
    return words.texts().say("report.chart.part", Map.of("label", label, "value", shown.text()));
  }

  private Optional<Fact> fact(String what) {
    return words.facts().find(target.factId(what)).filter(fact -> fact.value().isPresent());
  }

  private static double value(Fact fact) {
    return fact.value().map(BigDecimal::doubleValue).orElseThrow();
  }
}
