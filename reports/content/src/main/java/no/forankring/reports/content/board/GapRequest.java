package no.forankring.reports.content.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.TargetFact;
import no.forankring.reports.content.language.Sentences;
import no.forankring.reports.content.report.Inline;
import no.forankring.reports.content.statement.GapText;
import no.forankring.reports.content.statement.Words;

/** The decision that the largest gap calls for. */
final class GapRequest {

  private final Words words;
  private final GapText gap;

  GapRequest(Words words) {
    this.words = words;
    this.gap = new GapText(words);
  }

  /** Something that can be said yes to; empty where nothing need be decided. */
  Optional<List<Inline>> of(Optional<TargetFact> worst) {
    if (worst.isEmpty()) {
      return Optional.of(words.sentences().say("report.decision.no-targets"));
    }
    TargetFact target = worst.get();
    return switch (target.status()) {
      case REACHED -> Optional.of(words.sentences().say("report.decision.reached"));
      case ON_COURSE, TOO_EARLY, CANNOT_TELL -> Optional.empty();
      case MISSED -> Optional.of(missed(target));
      case AT_RISK -> Optional.of(keep(target));
      case OFF_COURSE -> Optional.of(offCourse(target));
    };
  }

  private List<Inline> keep(TargetFact target) {
    return words
        .sentences()
        .say(
            "report.decision." + (GapText.isExpected(target) ? "expected" : "at-risk"),
            Map.of("aim", aim(target)));
  }

  /** A deadline does not come again; what repeats may do better, or calls for another target. */
  private List<Inline> missed(TargetFact target) {
    return target
        .next()
        .map(next -> next == TargetFact.Status.OFF_COURSE ? offCourse(target) : keep(target))
        .orElseGet(
            () ->
                GapText.isExpected(target)
                    ? keep(target)
                    : words.sentences().say("report.decision.missed", Map.of("aim", aim(target))));
  }

  /** What is met three times out of four, and the chance of what was asked for. */
  private List<Inline> offCourse(TargetFact target) {
    Optional<Fact> within = fact(target, "realistic");
    Optional<Fact> chanceOfIt = fact(target, "realistic-chance");
    if (within.isEmpty() || chanceOfIt.isEmpty()) {
      return keep(target);
    }
    List<List<Inline>> sentences = new ArrayList<>();
    sentences.add(
        words
            .sentences()
            .say(
                "report.decision.within-reach." + GapText.bound(target),
                Map.of(
                    "low", words.phrase(within.get()),
                    "on", words.on(within.get()),
                    "when", gap.whenAhead(target),
                    "chance", words.figure(chanceOfIt.get()))));
    fact(target, "probability")
        .ifPresent(
            chance ->
                sentences.add(
                    words
                        .sentences()
                        .say(
                            "report.decision.chance." + Words.extreme(chance).orElse("some"),
                            Map.of("aim", aim(target), "chance", words.figure(chance)))));
    return Sentences.join(sentences);
  }

  /** The aim with its bound: {@code høyst 26 publiseringer på LinkedIn}. */
  private List<Inline> aim(TargetFact target) {
    return words
        .sentences()
        .say("report.bounded." + GapText.bound(target), Map.of("aim", words.aim(target)));
  }

  private Optional<Fact> fact(TargetFact target, String what) {
    return words.facts().find(target.factId(what)).filter(fact -> fact.value().isPresent());
  }
}
