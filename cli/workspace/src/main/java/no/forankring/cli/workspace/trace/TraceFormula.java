package no.forankring.cli.workspace.trace;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.forankring.cli.workspace.json.Plain;
import no.forankring.core.fact.Fact;
import no.forankring.core.metric.Formula;
import no.forankring.core.metric.MetricCatalogue;
import no.forankring.reports.content.language.Texts;

/** How a fact's value was computed, in words, with the sums that went into it. */
public final class TraceFormula {
  private static final String KEY = "commands.trace.formula.";
  private static final Set<String> OF_A_TARGET =
      Set.of(
          "gap",
          "missing",
          "p10",
          "p50",
          "p90",
          "expected-gap",
          "realistic",
          "realistic-chance",
          "stretching",
          "stretching-chance",
          "probability");

  private final Texts texts;

  public TraceFormula(Texts texts) {
    this.texts = texts;
  }

  /** One line, without a full stop. */
  public String of(Trace trace) {
    Fact fact = trace.fact();
    String what = fact.id().substring(fact.id().indexOf('#') + 1);
    if (fact.id().startsWith("target/") || fact.id().startsWith("expectation/")) {
      if (OF_A_TARGET.contains(what)) {
        return texts.say(KEY + what);
      }
      if (what.equals("pace-now") || what.equals("pace-needed")) {
        return texts.say(KEY + what + (trace.parts().size() == 1 ? "-same" : ""));
      }
    }
    List<TraceGroup> groups = TraceGroup.of(trace);
    return switch (fact.computation()) {
      case SUM -> sum(groups);
      case QUOTIENT -> quotient(fact, groups);
      case DERIVED_LEVEL -> level(fact, groups);
      default -> general(fact);
    };
  }

  private String general(Fact fact) {
    return texts.say(KEY + fact.computation().name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private String sum(List<TraceGroup> groups) {
    return groups.size() > 1 && groups.stream().allMatch(group -> group.total().isPresent())
        ? texts.say(KEY + "sum-of", added(groups))
        : texts.say(KEY + "sum");
  }

  private String quotient(Fact fact, List<TraceGroup> groups) {
    Optional<String> below =
        MetricCatalogue.standard()
            .find(fact.metric())
            .flatMap(metric -> metric.formula())
            .flatMap(
                formula ->
                    formula instanceof Formula.Quotient(var above, var denominator, var parts)
                        ? Optional.of(denominator)
                        : Optional.empty());
    if (below.isEmpty() || groups.stream().anyMatch(group -> group.total().isEmpty())) {
      return general(fact);
    }
    return texts.say(
        KEY + "quotient-of",
        added(groups.stream().filter(group -> !group.metric().equals(below.get())).toList()),
        added(groups.stream().filter(group -> group.metric().equals(below.get())).toList()));
  }

  private static String added(List<TraceGroup> groups) {
    boolean oneChannel = groups.stream().map(TraceGroup::subject).distinct().count() == 1;
    return groups.stream()
        .map(
            group ->
                (oneChannel ? "" : group.subject() + " ")
                    + group.metric()
                    + " "
                    + group.total().map(Plain::text).orElse("?"))
        .collect(Collectors.joining(" + "));
  }

  /** A level that was stated on one day, and the changes between that day and the period's last. */
  private String level(Fact fact, List<TraceGroup> groups) {
    List<TraceGroup> stated =
        groups.stream().filter(group -> group.metric().equals(fact.metric())).toList();
    List<TraceGroup> changes =
        groups.stream().filter(group -> group.metric().equals("followers_net")).toList();
    if (stated.size() != 1
        || stated.getFirst().parts().size() != 1
        || changes.size() != 1
        || groups.size() != 2) {
      return general(fact);
    }
    Trace.Part anchor = stated.getFirst().parts().getFirst();
    LocalDate day =
        anchor instanceof Trace.Read(var reading)
            ? reading.date()
            : anchor instanceof Trace.Cell(var cell) ? cell.period().last() : LocalDate.MIN;
    BigDecimal level =
        anchor instanceof Trace.Read(var reading)
            ? BigDecimal.valueOf(reading.followers())
            : anchor instanceof Trace.Cell(var cell) ? cell.value() : BigDecimal.ZERO;
    return texts.say(
        KEY + (day.isAfter(fact.period().last()) ? "level-back" : "level-forward"),
        Plain.text(level),
        day.toString(),
        changes.getFirst().total().map(Plain::text).orElse("?"));
  }
}
