package no.forankring.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.forankring.cli.command.invocation.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a number of a target comes from, also of one that is judged no more. */
class TraceTest {

  private static final String STRATEGY =
      """
      readings:
        - {date: 2026-06-30, channel: "facebook:fjordtog", followers: 4610}
        - {date: 2026-09-30, channel: "facebook:fjordtog", followers: 5000}
      targets:
        - {id: stays, metric: followers, scope: "facebook:fjordtog", at-least: 6000,
           span: {at: 2027-03-31}, set: 2026-01-10}
        - id: given
          metric: followers
          scope: "facebook:fjordtog"
          at-least: 100000
          span: {at: 2027-03-31}
          set: 2026-01-10
          retired: {date: 2026-09-01, reason: "Not possible"}
      """;

  @TempDir Path folder;
  private Place place;

  @BeforeEach
  void workspace() throws IOException {
    place =
        Place.in(folder)
            .channels("facebook:fjordtog")
            .text("strategy.yaml", STRATEGY)
            .download(Place.VIEWS, "exports/facebook-fjordtog/Views.csv");
    assertThat(place.run("import").code()).isZero();
  }

  @Test
  void whatWasWantedOfATargetThatWasGivenUpIsFollowedToItsLine() throws IOException {
    assertThat(trace("target/given").out())
        .contains("target/given#given-up = 100000")
        .contains("target given, strategy.yaml line 7");
    assertThat(place.run("report", "2026-Q3", "--format", "json", "--lang", "en").code())
        .isEqualTo(ExitCode.DONE);
    assertThat(
            Files.readString(place.folder().resolve("reports/board-report-2026-Q3.json"))
                .replaceAll("\\s", ""))
        .contains(
            """
            {"file":"strategy.yaml","sha256":null,"sheet":"-","column":"targets/given",\
            "format":"strategy","rows":"7"}\
            """);
  }

  @Test
  void aNumberItDoesNotHaveIsToldApartFromATargetThereIsNot() {
    assertThat(trace("target/given#gap").err()).contains("target/given#given-up");
    assertThat(trace("target/givne").err()).contains("target/stays");
  }

  private Run trace(String id) {
    return place.run("trace", id, "--quarter", "2026-Q3", "--lang", "en");
  }
}
