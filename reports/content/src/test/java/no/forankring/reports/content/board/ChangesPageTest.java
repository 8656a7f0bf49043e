package no.forankring.reports.content.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.forankring.core.fact.Notice;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.core.fact.Restatement;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.Exported;
import no.forankring.core.observation.Observation;
import no.forankring.core.observation.Origin;
import no.forankring.core.observation.Source;
import no.forankring.core.observation.Subject;
import no.forankring.core.period.Period;
import no.forankring.core.strategy.Strategy;
import no.forankring.reports.content.SampleFacts;
import no.forankring.reports.content.language.Sentences;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.report.Inline;
import no.forankring.reports.content.statement.Words;
import org.junit.jupiter.api.Test;

/** What earlier reports said otherwise is counted, which way it went, and what broke is said. */
class ChangesPageTest {

  private static Observation views(String day, String value) {
    return new Observation(
        new Subject.OfChannel(ChannelId.parse("facebook:a").orElseThrow()),
        "views",
        new Source("meta/insights", "Views", 1, false),
        Period.day(LocalDate.parse(day)),
        new BigDecimal(value),
        Optional.empty(),
        new Exported(Instant.EPOCH, Exported.Basis.FILE),
        new Origin("Views.csv", "0".repeat(64), "-", 4, "Primary", "meta/insights", 1));
  }

  private static Restatement restated(String day, String before, String after) {
    return new Restatement(views(day, before), views(day, after));
  }

  private static String page(List<Restatement> restatements, List<Notice> notices) {
    QuarterFacts facts =
        new QuarterFacts(
            SampleFacts.QUARTER,
            SampleFacts.DAYS,
            LocalDate.of(2026, 10, 5),
            Strategy.empty(),
            Map.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            List.of(),
            List.of(),
            List.of(),
            restatements,
            notices);
    return new ChangesPage(new Words(facts, SampleFacts.context("en")))
        .blocks().stream().map(ChangesPageTest::text).collect(Collectors.joining("\n"));
  }

  private static String text(Block block) {
    return switch (block) {
      case Block.Heading(var level, var inlines) -> Sentences.text(inlines);
      case Block.Paragraph(var inlines, var tone) -> Sentences.text(inlines);
      case Block.Bullets(var items) -> joined(items);
      case Block.Table table ->
          table.rows().stream()
              .map(row -> joined(row.stream().map(Block.Cell::inlines).toList()))
              .collect(Collectors.joining("\n"));
      case Block.Callout callout -> "";
      case Block.KeyFigures keys -> "";
      case Block.Figure figure -> "";
      case Block.PageBreak end -> "";
    };
  }

  private static String joined(List<List<Inline>> items) {
    return items.stream().map(Sentences::text).collect(Collectors.joining(" | "));
  }

  @Test
  void changesOfEarlierQuartersAreCountedByWay() {
    assertThat(
            page(
                List.of(
                    restated("2026-06-29", "10", "12"),
                    restated("2026-06-30", "10", "9"),
                    restated("2026-05-01", "1", "2")),
                List.of()))
        .contains("The platforms have changed 3 figures that we showed in earlier quarters.")
        .contains("Facebook | views, new count | 3 | 2 | 1");
  }

  @Test
  void whatChangedInsideTheQuarterWasInNoEarlierReport() {
    assertThat(page(List.of(restated("2026-07-01", "10", "12")), List.of()))
        .contains("No figures of earlier quarters have changed");
  }

  private static Notice broken(String scope, String metric, String day, String why) {
    return new Notice("not-compared-across-break", List.of(scope, metric, day, why));
  }

  @Test
  void aPlatformsBreakIsSaidWithItsReasonOnceForAllItsFigures() {
    assertThat(
            page(
                List.of(),
                List.of(
                    broken("all", "email_opens", "2021-09-20", "mail-privacy-protection"),
                    broken("mailchimp:a", "email_opens", "2021-09-20", "mail-privacy-protection"),
                    broken("mailchimp:a", "clicks", "2021-09-20", "mail-privacy-protection"))))
        .contains("because they are counted in another way now")
        .contains(
            "E-mail openings and clicks in all (e-mail), with figures from before 20 September"
                + " 2021: since then Apple opens e-mails before people do.")
        .doesNotContain("all channels");
  }

  @Test
  void anOwnBreakIsSaidInTheWorkspacesWords() {
    assertThat(
            page(
                List.of(),
                List.of(broken("facebook:a", "views", "2026-08-01", "we moved to a new page"))))
        .contains("Views, new count (Facebook), with figures from before 1 August 2026:")
        .contains("we moved to a new page.");
  }
}
