package no.forankring.reports.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.forankring.core.fact.ExpectationFact;
import no.forankring.core.fact.Notice;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.core.fact.TargetFact;
import no.forankring.core.observation.ChannelId;
import no.forankring.reports.content.board.Requests;
import no.forankring.reports.content.language.Sentences;
import no.forankring.reports.content.statement.ExpectationText;
import no.forankring.reports.content.statement.GapText;
import no.forankring.reports.content.statement.ReportContext;
import no.forankring.reports.content.statement.Standing;
import no.forankring.reports.content.statement.Words;

/**
 * How the targets of a quarter stand, as the board report says it, in plain text: bad news first.
 *
 * @param verdict on all targets together
 * @param subtitle the quarter and whose it is
 * @param targets the worst first
 * @param expectations what somebody counts on, the least likely first
 * @param decisions that they are asked for, and which; all in one where there is one only
 * @param review that the strategy should have been looked at anew, where it should
 * @param missing what the figures cannot say, and why
 */
public record QuarterStatus(
    String verdict,
    String subtitle,
    List<TargetStatus> targets,
    List<Expected> expectations,
    List<String> decisions,
    Optional<String> review,
    List<Missing> missing) {

  public QuarterStatus {
    targets = List.copyOf(targets);
    expectations = List.copyOf(expectations);
    decisions = List.copyOf(decisions);
    missing = List.copyOf(missing);
  }

  /**
   * One target.
   *
   * @param target what is aimed for, by when
   * @param status in a word or two
   * @param outlook where it stands, what it takes, and what to expect
   */
  public record TargetStatus(String target, String status, String outlook) {}

  /**
   * One expectation.
   *
   * @param id in the strategy
   * @param outlook what is expected, where it stands, and what can be promised instead
   */
  public record Expected(String id, String outlook) {}

  /**
   * Something the figures cannot say.
   *
   * @param reading to add to the strategy, where that mends it
   */
  public record Missing(String sentence, Optional<ReadingLine> reading) {}

  /**
   * The status in one language.
   *
   * @throws IllegalArgumentException if the program does not speak the context's language
   */
  public static QuarterStatus compose(QuarterFacts facts, ReportContext context) {
    Words words = new Words(facts, context);
    GapText gap = new GapText(words);
    List<TargetFact> targets = Standing.worstFirst(facts);
    return new QuarterStatus(
        targets.isEmpty()
            ? words.texts().say("report.gap.no-targets")
            : Sentences.text(Standing.finding(words, targets)),
        Sentences.text(
            Sentences.capital(
                words
                    .sentences()
                    .say(
                        "report.subtitle",
                        Map.of(
                            "quarter", words.quarter(), "organisation", context.organisation())))),
        targets.stream().map(target -> status(target, gap, words)).toList(),
        ExpectationText.open(words).stream().map(each -> expected(each, words)).toList(),
        new Requests(words).callout().lines().stream().map(Sentences::text).toList(),
        facts.notices().stream().filter(QuarterStatus::isReview).findFirst().map(words::said),
        facts.notices().stream()
            .filter(notice -> !isReview(notice))
            .map(notice -> missing(notice, words))
            .distinct()
            .toList());
  }

  private static boolean isReview(Notice notice) {
    return notice.code().equals("review-overdue");
  }

  private static TargetStatus status(TargetFact target, GapText gap, Words words) {
    return new TargetStatus(
        Sentences.text(Sentences.capital(gap.row(target))),
        words.texts().say("report.status." + target.status().id()),
        Sentences.text(gap.outlook(target)));
  }

  private static Expected expected(ExpectationFact expectation, Words words) {
    return new Expected(
        expectation.expectation().id(),
        Sentences.text(new ExpectationText(words).paragraph(expectation)));
  }

  private static Missing missing(Notice notice, Words words) {
    return new Missing(
        words.said(notice),
        notice.code().equals("level-needs-reading")
            ? ChannelId.parse(notice.arguments().get(0))
                .map(
                    channel -> new ReadingLine(channel, LocalDate.parse(notice.arguments().get(1))))
            : Optional.empty());
  }
}
