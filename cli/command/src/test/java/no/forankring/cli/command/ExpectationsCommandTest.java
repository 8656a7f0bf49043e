package no.forankring.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import no.forankring.cli.command.invocation.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What others expect, for the one who has to answer for it. */
class ExpectationsCommandTest {

  private static final String STRATEGY =
      """
      readings:
        - {date: 2026-06-30, channel: "facebook:fjordtog", followers: 4610}
        - {date: 2026-09-30, channel: "facebook:fjordtog", followers: 5000}
      expectations:
        - {id: wish, metric: followers, scope: "facebook:fjordtog", at-least: 100000,
           deadline: 2027-03-31, who: Kari Nordmann, said: 2026-09-01, where: strategy day}
        - {id: later, metric: followers, scope: "facebook:fjordtog", at-least: 6000,
           deadline: 2027-03-31, who: Kari Nordmann, said: 2026-12-01}
      review: 2026-10-01
      """;

  @TempDir Path folder;

  private Place workspace(String strategy) throws IOException {
    return Place.imported(folder, strategy);
  }

  @Test
  void whatIsExpectedTodayStandsBesideWhatThereIs() throws IOException {
    Run run = workspace(STRATEGY).run("expectations", "2026-Q3", "--lang", "en");

    assertThat(run.code()).isEqualTo(ExitCode.DONE);
    assertThat(run.out())
        .contains("wish", "100,000 followers on Facebook by 31 March 2027")
        .contains("raised on 1 September 2026")
        .doesNotContain("later", "Kari Nordmann");
  }

  @Test
  void nothingExpectedIsSaidSo() throws IOException {
    assertThat(workspace("").run("expectations", "2026-Q3", "--lang", "nb").out())
        .contains("Ingen forventninger står åpne.");
  }

  @Test
  void thePageForTheTalkIsWrittenAndTheBoardsJsonNamesNobody() throws IOException {
    Place place = workspace(STRATEGY);

    Run run = place.run("expectations", "2026-Q3", "--pdf", "--out", "privat", "--lang", "nb");
    place.run("report", "2026-Q3", "--format", "json", "--lang", "nb");

    assertThat(run.code()).isEqualTo(ExitCode.DONE);
    assertThat(Files.readAllBytes(place.folder().resolve("privat/talk-wish-2026-Q3.pdf")))
        .startsWith("%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
    assertThat(Files.readString(place.folder().resolve("reports/board-report-2026-Q3.json")))
        .contains("expectation/wish#gap")
        .doesNotContain("Kari", "strategy day");
    assertThat(place.run("expectations", "2026-Q3", "--json").out())
        .contains("\"stage\": \"said\"")
        .doesNotContain("Kari");
  }

  @Test
  void traceFollowsAnExpectationToItsLine() throws IOException {
    Place place = workspace(STRATEGY);

    assertThat(place.run("trace", "expectation/wish#gap", "--lang", "en").out())
        .contains("expectation/wish#gap = -95000")
        .contains("expectation wish, strategy.yaml line 5");
    assertThat(place.run("trace", "expectation/wis#gap", "--lang", "en").err())
        .contains("expectation/wish");
  }

  @Test
  void statusRemindsOfTheReview() throws IOException {
    assertThat(workspace(STRATEGY).run("status", "2026-Q3", "--lang", "en").out())
        .contains("Expectations:")
        .contains("should have been reviewed by 1 October 2026");
  }
}
