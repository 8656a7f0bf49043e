package no.forankring.reports.content;

import java.util.List;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.core.fact.TargetCheck;
import no.forankring.core.fact.TargetCheck.Finding;

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
   * @param evidence the answer to each question asked of every target; the reason is among them
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
        said(check.reason(), words),
        check.evidence().stream().map(finding -> said(finding, words)).toList());
  }

  private static String said(Finding finding, Words words) {
    return words.texts.say("report.review.reason." + finding.id());
  }
}
