package no.forankring.reports.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.core.fact.TargetCheck;
import no.forankring.core.fact.TargetCheck.Finding;
import no.forankring.core.strategy.Span;
import no.forankring.reports.content.board.ReviewPage;
import no.forankring.reports.content.language.Sentences;
import no.forankring.reports.content.language.Untrusted;
import no.forankring.reports.content.statement.FactWords;
import no.forankring.reports.content.statement.GapText;
import no.forankring.reports.content.statement.ReportContext;
import no.forankring.reports.content.statement.Words;

/**
 * What should become of each target, in plain text, in the strategy's order.
 *
 * @param checks one for each target
 */
public record TargetReview(List<Checked> checks) {

  public TargetReview {
    checks = List.copyOf(checks);
  }

  /**
   * One target.
   *
   * @param id in the strategy
   * @param target what is aimed for, by when
   * @param proposal what to do
   * @param reason why
   * @param evidence what each question asked of every target was answered by
   */
  public record Checked(
      String id, String target, String proposal, String reason, List<String> evidence) {
    public Checked {
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * The review in one language.
   *
   * @throws IllegalArgumentException if the program does not speak the context's language
   */
  public static TargetReview compose(QuarterFacts facts, ReportContext context) {
    Words words = new Words(facts, context);
    return new TargetReview(
        TargetCheck.of(facts).stream().map(check -> checked(check, words)).toList());
  }

  private static Checked checked(TargetCheck check, Words words) {
    return new Checked(
        check.target().target().id(),
        Sentences.text(Sentences.capital(new GapText(words).row(check.target()))),
        Sentences.text(Sentences.capital(new ReviewPage(words).proposal(check))),
        words.texts().say("report.review.reason." + check.reason().id()),
        evidence(check, words));
  }

  private static List<String> evidence(TargetCheck check, Words words) {
    List<String> answers = new ArrayList<>();
    for (Finding finding : check.evidence()) {
      String key = "report.review.evidence." + FactWords.id(finding.question());
      Map<String, Object> arguments = arguments(check, words);
      answers.add(
          words
              .texts()
              .say(
                  "report.review.evidence.answer",
                  Map.of(
                      "question", words.texts().say(key),
                      "answer", words.texts().say("report.review.reason." + finding.id()),
                      "more", more(finding, arguments, words))));
    }
    return answers;
  }

  /** What an answer rests on; empty where it says all. */
  private static String more(Finding finding, Map<String, Object> arguments, Words words) {
    String key = "report.review.evidence.more." + FactWords.id(finding.question());
    boolean known =
        switch (finding.question()) {
          case RELEVANT ->
              arguments.containsKey("objective")
                  && (finding == Finding.SERVES_AN_OBJECTIVE
                      || finding == Finding.OBJECTIVE_CLOSED);
          case LONG_TERM -> arguments.containsKey("deadline");
          case LEVEL -> arguments.containsKey("chance");
          case KNOWN -> arguments.containsKey("quarters");
        };
    return known ? words.texts().say(key, arguments) : "";
  }

  private static Map<String, Object> arguments(TargetCheck check, Words words) {
    Map<String, Object> arguments = new HashMap<>();
    check
        .target()
        .target()
        .serves()
        .objective()
        .flatMap(words.facts().strategy()::objective)
        .ifPresent(
            objective ->
                arguments.put(
                    "objective",
                    Untrusted.visible(objective.text().in(words.context().language()))));
    if (!(check.target().span() instanceof Span.Each)) {
      arguments.put("deadline", check.target().deadline());
    }
    put(check, "chance", "probability", arguments, words);
    put(check, "met", "precedent-met", arguments, words);
    put(check, "stretches", "precedent-stretches", arguments, words);
    arguments.putIfAbsent("met", "");
    arguments.putIfAbsent("stretches", "");
    arguments.put("quarters", check.target().history().size());
    return arguments;
  }

  private static void put(
      TargetCheck check, String name, String what, Map<String, Object> arguments, Words words) {
    Optional<Fact> fact = words.facts().find(check.target().factId(what));
    fact.filter(known -> known.value().isPresent())
        .ifPresent(
            known ->
                arguments.put(
                    name,
                    name.equals("chance") ? chance(known, words) : words.figure(known).text()));
  }

  /** Nobody may promise none, or all. */
  private static String chance(Fact chance, Words words) {
    return Words.extreme(chance)
        .map(which -> words.texts().say("report.review.evidence.chance-" + which))
        .orElseGet(() -> words.figure(chance).text());
  }
}
