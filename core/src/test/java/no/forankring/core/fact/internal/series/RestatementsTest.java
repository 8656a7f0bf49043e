package no.forankring.core.fact.internal.series;

import static no.forankring.core.fact.engine.FactsTestbed.ON_FACEBOOK;
import static no.forankring.core.fact.engine.FactsTestbed.Q3;
import static no.forankring.core.fact.engine.FactsTestbed.days;
import static no.forankring.core.fact.engine.FactsTestbed.number;
import static no.forankring.core.fact.engine.FactsTestbed.value;
import static no.forankring.core.fact.engine.InMemorySource.day;
import static no.forankring.core.fact.engine.InMemorySource.source;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.Notice;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.core.fact.engine.FactsTestbed;
import no.forankring.core.fact.engine.InMemorySource;
import no.forankring.core.observation.Source;
import no.forankring.core.observation.Subject;
import no.forankring.core.period.Period;
import org.junit.jupiter.api.Test;

/** Which value counts when several exports say something of the same day. */
class RestatementsTest {

  private static final String CLICKS = "2026-Q3/facebook:fjordtog/link_clicks/AC";
  private final FactsTestbed bed = new FactsTestbed();

  @Test
  void theLatestExportWins() {
    bed.exports.export("2026-10-01").value(ON_FACEBOOK, "link_clicks", "2026-08-01", "10");
    bed.exports.export("2026-10-03").value(ON_FACEBOOK, "link_clicks", "2026-08-01", "12");

    QuarterFacts facts = bed.q3("2026-10-05");

    assertThat(value(facts, CLICKS)).contains(number("12"));
    assertThat(facts.restatements()).hasSize(1);
    assertThat(facts.restatements().getFirst().before().value()).isEqualTo(number("10"));
  }

  @Test
  void aValueThatComesBackIsRestatedTwice() {
    bed.exports.export("2026-10-01").value(ON_FACEBOOK, "link_clicks", "2026-08-01", "10");
    bed.exports.export("2026-10-02").value(ON_FACEBOOK, "link_clicks", "2026-08-01", "12");
    bed.exports.export("2026-10-03").value(ON_FACEBOOK, "link_clicks", "2026-08-01", "10");

    QuarterFacts facts = bed.q3("2026-10-05");

    assertThat(value(facts, CLICKS)).contains(number("10"));
    assertThat(facts.restatements()).hasSize(2);
    assertThat(value(bed.q3("2026-10-02"), CLICKS)).contains(number("12"));
  }

  @Test
  void anOldExportImportedLateChangesNothing() {
    bed.exports
        .export("2026-10-03", "2026-10-03")
        .value(ON_FACEBOOK, "link_clicks", "2026-08-01", "12");
    bed.exports
        .export("2026-09-01", "2026-10-04")
        .value(ON_FACEBOOK, "link_clicks", "2026-08-01", "9");

    assertThat(value(bed.q3("2026-10-05"), CLICKS)).contains(number("12"));
  }

  @Test
  void whatWasImportedLaterIsUnknownAsOfADayBefore() {
    bed.exports
        .export("2026-10-01", "2026-10-01")
        .value(ON_FACEBOOK, "link_clicks", "2026-08-01", "10");
    bed.exports
        .export("2026-10-02", "2026-11-20")
        .value(ON_FACEBOOK, "link_clicks", "2026-08-01", "12");

    assertThat(value(bed.q3("2026-10-05"), CLICKS)).contains(number("10"));
    assertThat(value(bed.q3("2026-11-20"), CLICKS)).contains(number("12"));
  }

  @Test
  void onTheSameDayTheLaterImportWinsThenTheLaterRow() {
    bed.exports
        .export("2026-10-03")
        .value(ON_FACEBOOK, "link_clicks", "2026-08-01", "1")
        .value(ON_FACEBOOK, "link_clicks", "2026-08-01", "2");
    assertThat(value(bed.q3("2026-10-05"), CLICKS)).contains(number("2"));

    bed.exports.export("2026-10-03").value(ON_FACEBOOK, "link_clicks", "2026-08-01", "3");
    assertThat(value(bed.q3("2026-10-05"), CLICKS)).contains(number("3"));
  }

  @Test
  void rowsAbsentFromANewerExportChangeNothing() {
    bed.exports.export("2026-10-01").daily(ON_FACEBOOK, "link_clicks", Q3, "1");
    bed.exports
        .export("2026-10-03")
        .daily(ON_FACEBOOK, "link_clicks", days("2026-09-01", "2026-09-30"), "2");

    assertThat(value(bed.q3("2026-10-05"), CLICKS)).contains(number("122"));
  }

  @Test
  void aRestatementNamesBothFilesAndOnlyValuesThatDiffer() {
    bed.exports
        .export("2026-10-01")
        .value(ON_FACEBOOK, "link_clicks", "2026-08-01", "10")
        .value(ON_FACEBOOK, "link_clicks", "2026-08-02", "7.50");
    bed.exports
        .export("2026-10-03")
        .value(ON_FACEBOOK, "link_clicks", "2026-08-01", "12")
        .value(ON_FACEBOOK, "link_clicks", "2026-08-02", "7.5");

    assertThat(bed.q3("2026-10-05").restatements())
        .singleElement()
        .satisfies(
            only -> {
              assertThat(only.before().origin().file()).isEqualTo("export-1.csv");
              assertThat(only.after().origin().file()).isEqualTo("export-2.csv");
            });
  }

  @Test
  void anOldExportImportedLateIsTheEarlierSideOfTheRestatement() {
    bed.exports
        .export("2026-10-03", "2026-10-03")
        .value(ON_FACEBOOK, "link_clicks", "2026-08-01", "12");
    bed.exports
        .export("2026-09-01", "2026-10-04")
        .value(ON_FACEBOOK, "link_clicks", "2026-08-01", "9");

    assertThat(bed.q3("2026-10-05").restatements())
        .singleElement()
        .satisfies(
            only -> {
              assertThat(only.before().value()).isEqualTo(number("9"));
              assertThat(only.after().value()).isEqualTo(number("12"));
            });
  }

  @Test
  void twoColumnsOfOneDownloadDoNotRestateEachOther() {
    Period day = Period.day(day("2026-08-01"));
    bed.exports
        .export("2026-10-03")
        .value(ON_FACEBOOK, "reach", new Source("meta/insights", "Viewers", 1, false), day, "7")
        .value(ON_FACEBOOK, "reach", new Source("meta/insights", "Reach", 2, false), day, "5");

    assertThat(bed.q3("2026-10-05").restatements()).isEmpty();
  }

  @Test
  void theSameDayAndTheWholeQuarterDoNotRestateEachOther() {
    bed.exports.export("2026-10-01").value(ON_FACEBOOK, "link_clicks", "2026-08-01", "10");
    bed.exports
        .export("2026-10-03")
        .value(ON_FACEBOOK, "link_clicks", source("link_clicks"), Q3, "12");

    assertThat(bed.q3("2026-10-05").restatements()).isEmpty();
  }

  @Test
  void aNewerFormatVersionCorrectsUsAndIsNeverBlamedOnThePlatform() {
    InMemorySource.Export first =
        bed.exports.export("2026-10-01").value(ON_FACEBOOK, "link_clicks", "2026-08-01", "10");
    first.readAgain("2026-10-04").value(ON_FACEBOOK, "link_clicks", "2026-08-01", "100");

    assertThat(value(bed.q3("2026-10-03"), CLICKS)).contains(number("10"));
    assertThat(value(bed.q3("2026-10-05"), CLICKS)).contains(number("100"));
    assertThat(bed.q3("2026-10-05").restatements()).isEmpty();
  }

  @Test
  void aCorrectedFileIsNoNewerForThat() {
    InMemorySource.Export first =
        bed.exports.export("2026-10-01").value(ON_FACEBOOK, "link_clicks", "2026-08-01", "10");
    bed.exports.export("2026-10-02").value(ON_FACEBOOK, "link_clicks", "2026-08-01", "12");
    first.readAgain("2026-10-04").value(ON_FACEBOOK, "link_clicks", "2026-08-01", "11");

    assertThat(value(bed.q3("2026-10-05"), CLICKS)).contains(number("12"));
  }

  @Test
  void aFileThatContradictsItselfIsToldOfAndIsNoRestatement() {
    bed.exports
        .export("2026-10-03")
        .value(ON_FACEBOOK, "link_clicks", "2026-08-01", "1")
        .value(ON_FACEBOOK, "link_clicks", "2026-08-01", "2");

    QuarterFacts facts = bed.q3("2026-10-05");

    assertThat(value(facts, CLICKS)).contains(number("2"));
    assertThat(facts.restatements()).isEmpty();
    assertThat(facts.notices())
        .contains(
            new Notice(
                "file-contradicts-itself",
                List.of("facebook:fjordtog", "link_clicks", "export-1.csv", "1")));

    bed.exports
        .export("2026-10-04")
        .value(ON_FACEBOOK, "link_clicks", "2026-08-01", "1")
        .value(ON_FACEBOOK, "link_clicks", "2026-08-01", "2");
    assertThat(bed.q3("2026-10-05").restatements()).as("the same file again").isEmpty();
  }

  @Test
  void aPostsNewerValueIsGrowthAndNoRestatement() {
    Subject post = new Subject.OfPost(FactsTestbed.FACEBOOK, "7340");
    bed.exports.export("2026-09-01").value(post, "reactions", "2026-08-01", "10");
    bed.exports.export("2026-10-03").value(post, "reactions", "2026-08-01", "90");

    assertThat(bed.q3("2026-10-05").restatements()).isEmpty();
  }

  @Test
  void onlyWhatTheQuarterIsMadeOfOrComparedWithIsRestatedInIt() {
    for (String day : List.of("2025-06-30", "2025-07-01", "2026-09-30", "2026-10-01")) {
      bed.exports.export("2026-10-02").value(ON_FACEBOOK, "link_clicks", day, "1");
      bed.exports.export("2026-10-03").value(ON_FACEBOOK, "link_clicks", day, "2");
    }

    assertThat(bed.q3("2026-10-05").restatements())
        .extracting(each -> each.after().period().first().toString())
        .containsExactly("2025-07-01", "2026-09-30");
  }

  @Test
  void importingTheSameValuesAgainChangesNothing() {
    bed.exports.export("2026-10-01").daily(ON_FACEBOOK, "link_clicks", Q3, "3");
    Fact before = bed.q3("2026-10-05").find(CLICKS).orElseThrow();
    bed.exports.export("2026-10-03").daily(ON_FACEBOOK, "link_clicks", Q3, "3.0");
    QuarterFacts after = bed.q3("2026-10-05");

    assertThat(value(after, CLICKS)).isEqualTo(before.value());
    assertThat(after.find(CLICKS).orElseThrow().coverage()).isEqualTo(before.coverage());
    assertThat(after.restatements()).isEmpty();
    assertThat(after.notices()).isEmpty();
  }
}
