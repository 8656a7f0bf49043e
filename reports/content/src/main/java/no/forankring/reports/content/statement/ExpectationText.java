package no.forankring.reports.content.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.forankring.core.fact.ExpectationFact;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.TargetFact;
import no.forankring.core.fact.TargetFact.Status;
import no.forankring.core.strategy.Expectation;
import no.forankring.reports.content.language.Sentences;
import no.forankring.reports.content.report.Inline;

/** What somebody expects, beside what can be expected; whose expectation it is stays unsaid. */
public final class ExpectationText {

  private final Words words;
  private final GapText gap;

  public ExpectationText(Words words) {
    this.words = words;
    this.gap = new GapText(words);
  }

  /** Those whose deadline had not passed when the quarter began, the least likely first. */
  public static List<ExpectationFact> open(Words words) {
    LocalDate first = words.facts().period().first();
    return words.facts().expectations().stream()
        .filter(each -> !each.expectation().deadline().isBefore(first))
        .sorted(Comparator.comparingInt(each -> Standing.rank(each.outlook().status())))
        .toList();
  }

  /** All of it, in one paragraph. */
  public List<Inline> paragraph(ExpectationFact expectation) {
    List<List<Inline>> sentences = new ArrayList<>();
    sentences.add(
        words
            .sentences()
            .say(
                "report.expectations.lead",
                Map.of(
                    "what", Sentences.capital(gap.row(expectation.outlook())),
                    "stage", stage("report.expectations.stage.", expectation))));
    sentences.add(gap.outlook(expectation.outlook()));
    agreed(expectation).or(() -> promise(expectation)).ifPresent(sentences::add);
    return Sentences.join(sentences);
  }

  /** {@code sagt 10. januar 2025, ikke drøftet ennå}. */
  public String stage(String key, ExpectationFact fact) {
    Expectation expectation = fact.expectation();
    return words
        .texts()
        .say(
            key + FactWords.id(fact.stage()),
            expectation.said(),
            switch (fact.stage()) {
              case SAID -> expectation.said();
              case DISCUSSED -> expectation.discussed().orElseThrow();
              case AGREED -> expectation.agreed().orElseThrow();
            });
  }

  /** What three futures in four reach, where what is expected is hardly reached. */
  private Optional<List<Inline>> promise(ExpectationFact expectation) {
    return expectation.stage() == Expectation.Stage.AGREED
        ? Optional.empty()
        : proposal(expectation.outlook(), "realistic", "report.expectations.promise");
  }

  /** Nothing where what is expected is as good as reached, for nothing is needed instead. */
  public Optional<List<Inline>> proposal(TargetFact outlook, String what, String key) {
    if (outlook.status() != Status.OFF_COURSE && outlook.status() != Status.AT_RISK) {
      return Optional.empty();
    }
    Optional<Fact> value = words.facts().find(outlook.factId(what));
    Optional<Fact> chance = words.facts().find(outlook.factId(what + "-chance"));
    if (value.isEmpty() || chance.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Object> arguments = new HashMap<>();
    arguments.put("value", words.phrase(value.get()));
    arguments.put("on", words.on(value.get()));
    arguments.put("when", gap.when(outlook));
    arguments.put("chance", words.figure(chance.get()));
    return Optional.of(words.sentences().say(key + "." + GapText.bound(outlook), arguments));
  }

  /** The target that stands in its place. */
  private Optional<List<Inline>> agreed(ExpectationFact fact) {
    return fact.expectation()
        .target()
        .filter(any -> fact.stage() == Expectation.Stage.AGREED)
        .flatMap(
            id ->
                words.facts().targets().stream()
                    .filter(target -> target.target().id().equals(id))
                    .findFirst())
        .map(
            target ->
                words
                    .sentences()
                    .say("report.expectations.agreed", Map.of("target", gap.row(target))));
  }
}
