package no.forankring.reports.content.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.TargetFact;
import no.forankring.core.fact.TargetFact.Believable;
import no.forankring.core.metric.Kind;
import no.forankring.core.metric.MetricCatalogue;
import no.forankring.core.strategy.Span;
import no.forankring.core.strategy.Target;
import no.forankring.core.strategy.Target.Sense;
import no.forankring.reports.content.language.Numbers;
import no.forankring.reports.content.language.Sentences;
import no.forankring.reports.content.report.Inline;

/**
 * A gap, what it would take, and what will happen instead. A sentence whose number is no fact is
 * left out.
 */
public final class GapText {

  private static final int MOST_OTHERS = 4;

  private final Words words;

  public GapText(Words words) {
    this.words = words;
  }

  /** Which heading the text stands under. */
  public String lead(Optional<TargetFact> worst) {
    return worst
        .map(
            target ->
                switch (target.status()) {
                  case REACHED, ON_COURSE -> "lead-good";
                  case MISSED, OFF_COURSE, AT_RISK, TOO_EARLY, CANNOT_TELL -> "lead";
                })
        .orElse("lead-none");
  }

  public List<Inline> gap(Optional<TargetFact> worst) {
    if (worst.isEmpty()) {
      return words.sentences().say("report.gap.no-targets");
    }
    List<List<Inline>> sentences = new ArrayList<>();
    sentences.add(expectation(worst.get()));
    sentences.add(outlook(worst.get()));
    also(worst.get()).ifPresent(sentences::add);
    return Sentences.join(sentences);
  }

  /** Where it stands, what it would take, and what will happen. */
  public List<Inline> outlook(TargetFact target) {
    List<List<Inline>> sentences = new ArrayList<>();
    sentences.add(standing(target));
    switch (target.status()) {
      case REACHED -> {
        sentences.add(words.sentences().say(of(target, "reached")));
        next(target, "again").ifPresent(sentences::add);
      }
      case MISSED -> {
        sentences.add(words.sentences().say(of(target, "over")));
        next(target, "none").ifPresent(sentences::add);
      }
      case TOO_EARLY -> {
        pace(target).ifPresent(sentences::add);
        sentences.add(tooEarly(target));
      }
      case CANNOT_TELL ->
          sentences.add(
              words
                  .sentences()
                  .say(
                      "report.gap.silence."
                          + target.silence().orElse(TargetFact.Silence.INCOMPLETE).id()));
      case ON_COURSE, AT_RISK -> {
        pace(target).ifPresent(sentences::add);
        precedent(target).ifPresent(sentences::add);
        peers(target).ifPresent(sentences::add);
        chance(target).ifPresent(sentences::add);
      }
      case OFF_COURSE -> {
        pace(target).ifPresent(sentences::add);
        precedent(target).ifPresent(sentences::add);
        peers(target).ifPresent(sentences::add);
        probably(target).ifPresent(sentences::add);
      }
    }
    return Sentences.join(sentences);
  }

  /** What somebody expects is no target of ours. */
  private static String of(TargetFact aim, String what) {
    return "report.gap." + (isExpected(aim) ? "expected." : "") + what;
  }

  /** Whether somebody expects it, without its being a target. */
  public static boolean isExpected(TargetFact aim) {
    return aim.kind().equals("expectation");
  }

  private List<Inline> tooEarly(TargetFact target) {
    return target
        .tooEarlyUntil()
        .filter(day -> day.isAfter(words.facts().asOf()))
        .map(day -> words.sentences().say("report.gap.too-early-until", Map.of("day", day)))
        .orElseGet(() -> words.sentences().say("report.gap.too-early"));
  }

  /** The other targets that fail: one sentence, so that the front page hides none of them. */
  private Optional<List<Inline>> also(TargetFact told) {
    List<List<Inline>> others =
        Standing.worstFirst(words.facts()).stream()
            .filter(target -> Standing.failing(target) && !target.equals(told))
            .limit(MOST_OTHERS)
            .map(this::row)
            .toList();
    if (others.isEmpty()) {
      return Optional.empty();
    }
    List<Inline> list = new ArrayList<>(others.getFirst());
    for (List<Inline> other : others.subList(1, others.size())) {
      list.add(new Inline.Text("; "));
      list.addAll(other);
    }
    return Optional.of(words.sentences().say("report.gap.also", Map.of("list", list)));
  }

  /** {@code 100 000 følgere på Facebook innen 31. mars 2027}. */
  public List<Inline> row(TargetFact target) {
    return words
        .sentences()
        .say(
            "report.targets.row." + bound(target),
            Map.of("aim", words.aim(target), "when", when(target)));
  }

  public static String bound(TargetFact target) {
    return target.target().sense() == Sense.AT_LEAST ? "at-least" : "at-most";
  }

  private List<Inline> expectation(TargetFact target) {
    return words
        .sentences()
        .say(
            "report.gap.expectation." + bound(target),
            Map.of("aim", words.aim(target), "when", when(target)));
  }

  /** When what is expected is due: of what repeats, the next time. */
  public String whenAhead(TargetFact target) {
    return target.span() instanceof Span.Each(var step)
        ? switch (step) {
          case QUARTER ->
              words
                  .texts()
                  .say("report.when.next-quarter", words.quarter(words.facts().quarter().plus(1)));
          case MONTH -> words.texts().say("report.when.next-month", target.ahead().last());
        }
        : when(target);
  }

  /** {@code 260 forespørsler neste kvartal}. */
  public List<Inline> rowAhead(TargetFact target) {
    return words
        .sentences()
        .say(
            "report.targets.row." + bound(target),
            Map.of("aim", words.aim(target), "when", whenAhead(target)));
  }

  public String when(TargetFact target) {
    return when(target.span(), target.target());
  }

  /** {@code innen 31. mars 2027}: when a target is to be met, by a span it has or had. */
  public String when(Span span, Target target) {
    return switch (span) {
      case Span.At(var deadline) ->
          countsFromTheStart(span, target)
              ? words.texts().say("report.when.from-to", target.set(), deadline)
              : words.texts().say("report.when.at", deadline);
      case Span.FromTo(var days) ->
          words.texts().say("report.when.from-to", days.first(), days.last());
      case Span.Each(var step) ->
          words.texts().say("report.when.each-" + step.name().toLowerCase(Locale.ROOT));
    };
  }

  /** A sum that is wanted by a day is counted from the day somebody wanted it. */
  private static boolean countsFromTheStart(Span span, Target target) {
    return !(span instanceof Span.Each)
        && MetricCatalogue.standard().get(target.metric()).kind() == Kind.FLOW;
  }

  private List<Inline> standing(TargetFact target) {
    Optional<Fact> actual = fact(target, "actual");
    if (actual.isEmpty()) {
      return words.sentences().say("report.gap.unknown");
    }
    Map<String, Object> arguments = new HashMap<>();
    arguments.put("actual", words.figure(actual.get()));
    Optional<Fact> missing = fact(target, "missing");
    boolean goesOn =
        countsFromTheStart(target.span(), target.target())
            && target.deadline().isAfter(words.facts().period().last());
    String soFar = goesOn ? "-so-far" : "";
    if (missing.isEmpty()) {
      return words.sentences().say("report.gap.have" + soFar, arguments);
    }
    arguments.put("missing", words.magnitude(missing.get()));
    return words
        .sentences()
        .say(
            target.target().sense() == Sense.AT_LEAST
                ? "report.gap.missing" + soFar
                : "report.gap.too-much",
            arguments);
  }

  /** What it takes a month, and what there is; empty where neither means anything. */
  Optional<List<Inline>> pace(TargetFact target) {
    Optional<Fact> needed =
        fact(target, "pace-needed").filter(fact -> Numbers.atShownPrecision(fact).signum() > 0);
    Optional<Fact> now = fact(target, "pace-now");
    boolean adds =
        needed.map(fact -> fact.kind() == Kind.STOCK || fact.kind() == Kind.FLOW).orElse(false);
    if (!adds
        || now.isEmpty()
        || target.span() instanceof Span.Each
        || target.target().sense() == Sense.AT_MOST) {
      return Optional.empty();
    }
    int sign = Numbers.atShownPrecision(now.get()).signum();
    if (seasonHelps(target)) {
      return Optional.of(
          words
              .sentences()
              .say(
                  "report.gap.pace.season",
                  Map.of(
                      "needed", words.figure(needed.orElseThrow()),
                      "now", words.magnitude(now.get()),
                      "middle", words.figure(fact(target, "p50").orElseThrow()))));
    }
    String kind = now.get().kind() == Kind.STOCK ? "stock" : "flow";
    String going = sign < 0 ? "losing" : sign == 0 ? "still" : "gaining";
    return Optional.of(
        words
            .sentences()
            .say(
                "report.gap.pace." + kind + "." + going,
                Map.of(
                    "needed",
                    words.figure(needed.orElseThrow()),
                    "now",
                    words.magnitude(now.get()))));
  }

  /**
   * Whether a sum will be reached though the pace of an average month would not do: the months
   * ahead are better ones, and a date by the average would mislead.
   */
  public boolean seasonHelps(TargetFact target) {
    Optional<Fact> needed = fact(target, "pace-needed");
    Optional<Fact> now = fact(target, "pace-now");
    return target.status() == TargetFact.Status.ON_COURSE
        && fact(target, "p50").isPresent()
        && needed.isPresent()
        && now.filter(fact -> fact.kind() == Kind.FLOW)
            .flatMap(Fact::value)
            .filter(pace -> pace.compareTo(needed.get().value().orElseThrow()) < 0)
            .isPresent();
  }

  /** That as much has never been done in as long a time; of a limit nothing is done. */
  private Optional<List<Inline>> precedent(TargetFact target) {
    return fact(target, "precedent-stretches")
        .filter(any -> target.believable() == Believable.WITHOUT_PRECEDENT)
        .filter(any -> target.target().sense() == Sense.AT_LEAST)
        .map(
            stretches ->
                words
                    .sentences()
                    .say(
                        "report.gap.without-precedent",
                        Map.of("stretches", words.figure(stretches))));
  }

  /** That others have done it, or not; what nobody can be held against is not spoken of. */
  private Optional<List<Inline>> peers(TargetFact target) {
    Optional<Fact> met = fact(target, "peers-met");
    return fact(target, "peers")
        .map(
            companies ->
                words
                    .sentences()
                    .say(
                        met.orElseThrow().value().orElseThrow().signum() == 0
                            ? "report.gap.no-peers"
                            : "report.gap.peers",
                        Map.of(
                            "met", words.figure(met.get()),
                            "companies", words.figure(companies),
                            "n", companies.value().orElseThrow())));
  }

  private Optional<List<Inline>> probably(TargetFact target) {
    return fact(target, "p50")
        .map(
            middle ->
                words
                    .sentences()
                    .say("report.gap.probably", Map.of("middle", words.figure(middle))));
  }

  private Optional<List<Inline>> chance(TargetFact target) {
    return fact(target, "probability")
        .map(
            chance ->
                words
                    .sentences()
                    .say(
                        of(target, "chance." + Words.extreme(chance).orElse("some")),
                        Map.of("chance", words.figure(chance))));
  }

  /** The chance of meeting it the next time; empty of what does not repeat. */
  public Optional<List<Inline>> nextTime(TargetFact target) {
    return next(target, target.status() == TargetFact.Status.MISSED ? "none" : "again");
  }

  /**
   * What repeats has a next time.
   *
   * @param none which sentence says that there is no chance
   */
  private Optional<List<Inline>> next(TargetFact target, String none) {
    return fact(target, "probability")
        .filter(any -> target.next().isPresent())
        .map(
            chance ->
                words
                    .sentences()
                    .say(
                        "report.gap.next."
                            + Words.extreme(chance)
                                .map(which -> which.equals("none") ? none : which)
                                .orElse("some"),
                        Map.of("chance", words.figure(chance), "when", whenAhead(target))));
  }

  private Optional<Fact> fact(TargetFact target, String what) {
    return words.facts().find(target.factId(what)).filter(fact -> fact.value().isPresent());
  }
}
