package no.forankring.reports.content.statement;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.forankring.core.analysis.effect.Grade;
import no.forankring.core.analysis.effect.Reason;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.InitiativeFact;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.strategy.Initiative;
import no.forankring.core.strategy.Initiative.State;
import no.forankring.reports.content.report.Inline;

/** What an initiative gave, and how well that is known. */
public final class InitiativeEvidence {

  /** What to say where nothing can be said of an effect: the first that holds. */
  private static final List<Reason> WHY_NOT =
      List.of(
          Reason.TOO_FEW_AFTER,
          Reason.TOO_FEW_BEFORE,
          Reason.PLACEBO_FOUND,
          Reason.PLACEBO_NOT_TRIED,
          Reason.BREAK,
          Reason.OTHER_INITIATIVE);

  private final Words words;

  public InitiativeEvidence(Words words) {
    this.words = words;
  }

  /** The middle and the interval, where there is one. */
  public Optional<List<Inline>> gave(InitiativeFact fact) {
    String what = gain(fact);
    Optional<Fact> gain = find(fact, what);
    return gain.map(
        middle ->
            words
                .sentences()
                .say(
                    "report.initiatives.between",
                    Map.of(
                        "v", words.signed(middle),
                        "low", words.signed(find(fact, what + "-low").orElseThrow()),
                        "high", words.signed(find(fact, what + "-high").orElseThrow()))));
  }

  /** What may be said of it, and what it was compared with. */
  public String known(InitiativeFact fact) {
    String key = "report.initiatives.evidence.";
    if (fact.effect().isEmpty()) {
      boolean called = fact.state() == State.STOPPED && fact.initiative().expected().isPresent();
      return words
          .texts()
          .say(
              key
                  + (called
                      ? "called-off"
                      : fact.state() == State.PLANNED ? "not-begun" : "nothing-expected"));
    }
    if (fact.grade().filter(Grade.MOVES_TOGETHER::equals).isPresent()) {
      return words.texts().say(key + "moves-together");
    }
    if (!fact.hasGain()) {
      Set<Reason> reasons = fact.reasons();
      return words
          .texts()
          .say(
              key
                  + WHY_NOT.stream()
                      .filter(reasons::contains)
                      .findFirst()
                      .map(FactWords::id)
                      .orElse("cannot-tell"));
    }
    String found =
        fact.isTold()
            ? (fact.isAsWanted() ? "told" : "against")
            : isOpen(fact) ? "undecided" : "not-told";
    return words.texts().say(key + found, compared(fact));
  }

  /**
   * Whether it may have given as much as it was meant to: then too little is known, not too little
   * given.
   */
  private boolean isOpen(InitiativeFact fact) {
    String what = gain(fact);
    if (what.equals("gain-total") && fact.state() == State.RUNNING) {
      // What is wanted of the whole cannot be held against a part.
      return true;
    }
    BigDecimal wanted = fact.initiative().expected().orElseThrow().change();
    return value(fact, what + "-low").compareTo(wanted) <= 0
        && value(fact, what + "-high").compareTo(wanted) >= 0;
  }

  private BigDecimal value(InitiativeFact fact, String what) {
    return find(fact, what).flatMap(Fact::value).orElseThrow();
  }

  private String compared(InitiativeFact fact) {
    return words
        .texts()
        .say(
            "report.initiatives.basis." + FactWords.id(fact.basis().orElseThrow()),
            words
                .texts()
                .list(
                    fact.comparedWith().stream()
                        .map(name -> ChannelId.parse(name).map(words::channel).orElse(name))
                        .toList()));
  }

  /** {@code Svar på søndager: +40 henvendelser i måneden (+10 til +70). Trolig virket.} */
  public List<Inline> line(InitiativeFact fact) {
    Map<String, Object> arguments = new HashMap<>();
    arguments.put("name", new Inline.Strong(words.said(fact.initiative().name())));
    arguments.put("known", known(fact));
    String what = gain(fact);
    Optional<Fact> gain = find(fact, what);
    if (gain.isEmpty()) {
      return words.sentences().say("chapter.plan.initiative.plain", arguments);
    }
    arguments.put("v", words.signed(gain.get()));
    arguments.put("low", words.signed(find(fact, what + "-low").orElseThrow()));
    arguments.put("high", words.signed(find(fact, what + "-high").orElseThrow()));
    arguments.put("what", words.name(gain.get().metric()));
    arguments.put("each", what.equals("gain") ? each(fact.initiative()) : "");
    return words.sentences().say("chapter.plan.initiative.gave", arguments);
  }

  private static String each(Initiative initiative) {
    return initiative.expected().flatMap(Initiative.Expected::each).map(FactWords::id).orElse("");
  }

  /** Of what a step gave, where that is told, else of all its days. */
  private String gain(InitiativeFact fact) {
    return find(fact, "gain").isPresent() ? "gain" : "gain-total";
  }

  private Optional<Fact> find(InitiativeFact fact, String what) {
    return words.facts().find(fact.factId(what));
  }
}
