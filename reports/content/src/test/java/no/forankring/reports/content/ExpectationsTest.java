package no.forankring.reports.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import no.forankring.core.fact.TargetFact.Status;
import no.forankring.core.strategy.Expectation.Stage;
import no.forankring.reports.content.board.BoardReport;
import no.forankring.reports.content.language.Sentences;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.report.Report;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The board's page tells what is expected and never by whom; the page for the talk does. */
@Tag("locale")
class ExpectationsTest {

  private final SampleFacts sample = new SampleFacts();

  private void wish(Stage stage) {
    sample.target("f100k", "followers", Status.OFF_COURSE, "5000");
    sample.expectation("wish", stage);
  }

  private Report board(String language) {
    return BoardReport.compose(sample.known(), SampleFacts.context(language));
  }

  private Report talk(String language) {
    return TalkSheet.compose(
        sample.known(), SampleFacts.context(language), sample.expectations.getFirst());
  }

  private static String text(Report report) {
    return report.blocks().stream()
        .map(ExpectationsTest::text)
        .collect(Collectors.joining("\n"))
        .replace('\u00a0', ' ');
  }

  private static String text(Block block) {
    return switch (block) {
      case Block.Heading(var level, var inlines) -> Sentences.text(inlines);
      case Block.Paragraph(var inlines, var tone) -> Sentences.text(inlines);
      case Block.Callout callout ->
          callout.lines().stream().map(Sentences::text).collect(Collectors.joining("\n"));
      case Block.Bullets(var items) ->
          items.stream().map(Sentences::text).collect(Collectors.joining("\n"));
      case Block.Table table -> table.caption();
      case Block.KeyFigures keys -> "";
      case Block.Figure figure -> figure.alternative();
      case Block.PageBreak end -> "";
    };
  }

  @Test
  void whatIsExpectedStandsBesideWhatWillHappenAndWhatCanBePromised() {
    wish(Stage.SAID);

    assertThat(text(board("nb")))
        .contains(
            "100 000 følgere på Facebook innen 31. mars 2027 (kom fram 10. januar 2025, ikke"
                + " drøftet ennå). Vi har 5 000 og mangler 95 000. Det krever 15 800 nye i måneden;"
                + " i snitt får vi 130. Det har vi ikke klart i noen av de 19 like lange periodene"
                + " vi har tall for. Ved fristen har vi trolig 5 780. Det vi kan nå i stedet, er 5"
                + " 680 følgere på Facebook innen 31. mars 2027: sjansen er 76 %.");
    assertThat(text(board("en")))
        .contains("100,000 followers on Facebook by 31 March 2027 (raised on 10 January 2025, not")
        .contains("What is within reach instead is 5,680 followers on Facebook by 31 March 2027")
        .contains("the chance is 76%.");
  }

  @Test
  void whoExpectsItAndWhereItWasSaidIsForTheTalkAlone() {
    wish(Stage.DISCUSSED);

    for (String language : List.of("nb", "en")) {
      assertThat(text(board(language))).doesNotContain("Kari Nordmann", "strategidagen");
      assertThat(text(talk(language))).contains("Kari Nordmann", "strategidagen", "76");
    }
    assertThat(text(talk("nb"))).contains("Drøftet 11. januar 2025, ikke avtalt ennå.");
  }

  @Test
  void everyFigureOfTheTalkIsAFact() {
    wish(Stage.SAID);

    assertThat(talk("en").figures())
        .isNotEmpty()
        .allMatch(figure -> sample.known().find(figure.factId()).isPresent());
  }

  @Test
  void whatHappenedToAnExpectationIsNotSaidOfATarget() {
    sample.target("f100k", "followers", Status.MISSED, "5000");
    sample.expectation("wish", Stage.AGREED);

    assertThat(text(board("nb"))).contains("avtalt 12. januar 2025").contains("ikke innfridd");
    assertThat(text(board("en"))).contains("agreed on 12 January 2025").contains("It was not met.");
  }
}
