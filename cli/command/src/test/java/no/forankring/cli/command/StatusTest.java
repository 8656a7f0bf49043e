package no.forankring.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.forankring.cli.command.invocation.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the targets stand, in the terminal. */
class StatusTest {
  private static final String STRATEGY =
      """
      readings:
        - {date: 2026-09-30, channel: "facebook:fjordtog", followers: 5000}
      targets:
        - {id: many, metric: followers, scope: "facebook:fjordtog", span: {at: 2026-09-30},
           at-least: 100000, set: 2025-01-10}
        - {id: shown, metric: views, scope: "facebook:fjordtog", span: {each: quarter},
           at-least: 10, set: 2025-01-10}
      """;

  @TempDir Path folder;

  private Place workspace(String strategy) throws IOException {
    return Place.imported(folder, strategy);
  }

  @Test
  void badNewsFirstInTheLeadersWords() throws IOException {
    Run run = workspace(STRATEGY).run("status", "2026-Q3", "--lang", "en");
    assertThat(run.code()).isEqualTo(ExitCode.DONE);
    assertThat(run.out().lines())
        .containsSubsequence(
            "Third quarter of 2026 · Fjordtog AS",
            "100,000 followers on Facebook by 30 September 2026: missed",
            "  We have 5,000, so we are 95,000 short. The target was missed.",
            "10 views (new count) on Facebook every quarter: reached");
    assertThat(run.out()).doesNotContain("facebook:fjordtog");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void theSameObjectsAsTheBoardReport() throws IOException {
    Place place = workspace(STRATEGY);
    place.run("report", "2026-Q3", "--format", "json", "--lang", "en");
    JsonTree report =
        JsonTree.of(Files.readString(place.folder().resolve("reports/board-report-2026-Q3.json")));
    JsonTree status = JsonTree.of(place.run("status", "2026-Q3", "--json").out());
    assertThat(status.get("targets").items()).hasSize(2);
    assertThat(status.get("targets")).isEqualTo(report.get("targets"));
  }

  @Test
  void aLevelThatNobodyReadIsNamedWithTheLineToAdd() throws IOException {
    Place place = workspace(STRATEGY.replaceFirst("(?s)^.*?targets:", "targets:"));
    place.download("meta-fjordtog/2026-Q3/Follows.csv", "exports/facebook-fjordtog/Follows.csv");
    place.run("import");
    assertThat(place.run("status", "2026-Q3", "--lang", "en").out())
        .contains("Where we stand today is not known.")
        .contains(
            """
              Add this line to strategy.yaml, under readings:
                - {date: 2026-09-30, channel: "facebook:fjordtog", followers: …}
            """);
    place.run("strategy", "convert");
    for (String command : new String[] {"status", "need"}) {
      assertThat(place.run(command, "2026-Q3", "--lang", "nb").out())
          .contains(
              """
                Legg til denne raden i strategy.xlsx, på arket for avlesninger:
                  2026-09-30 | facebook:fjordtog | …
              """);
    }
  }

  @Test
  void aCompanyThatNoDownloadHasIsNamedWithItsPlace() throws IOException {
    Place place =
        workspace(STRATEGY + "benchmarks:\n  - {id: Kystferga, name: Kystferja}\n")
            .config("channels: [{id: \"linkedin:fjordtog\"}, {id: \"facebook:fjordtog\"}]\n");
    assertThat(place.run("status", "2026-Q3", "--lang", "en").out())
        .as("before there is a download of companies")
        .doesNotContain("Kystferga");

    place.download(Place.COMPETITORS, "exports/linkedin-fjordtog/competitors.xlsx").run("import");

    assertThat(place.run("status", "2026-Q3", "--lang", "nb").out().replaceAll("\\s+", " "))
        .contains(
            "Strategien sammenligner oss med «Kystferga» (strategy.yaml, linje 9), men det navnet"
                + " finnes ikke i noen nedlasting. Mente dere «Kystferja»?");
    place.run("strategy", "convert", "--lang", "en");
    assertThat(place.run("status", "2026-Q3", "--lang", "en").out().replaceAll("\\s+", " "))
        .contains(
            "“Kystferga” (strategy.xlsx, the sheet Benchmark companies, row 2), but no download");
  }

  @Test
  void beforeAnythingIsImportedTheTargetsAreToldAllTheSame() throws IOException {
    Place place = Place.in(folder).channels("facebook:fjordtog").text("strategy.yaml", STRATEGY);
    Run run = place.run("status", "--lang", "nb");
    assertThat(run.code()).isEqualTo(ExitCode.DONE);
    assertThat(run.out())
        .contains(
            "\n10 visninger (ny telling) på Facebook hvert kvartal: kan ikke avgjøres\n  Hvor vi");
  }
}
