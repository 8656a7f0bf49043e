package no.forankring.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Map;
import no.forankring.cli.command.invocation.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a command must leave as it was, and how it says so where it cannot do its work. */
class UntouchedTest {
  private static final String CONTENT =
      "exports/linkedin-fjordtog/fjordtog_content_1791185603613.xls";

  @TempDir Path folder;
  private Place place = new Place(Path.of(""));

  @BeforeEach
  void workspace() throws IOException {
    place = Place.in(folder).channels("linkedin:fjordtog").download(Place.CONTENT, CONTENT);
  }

  @Test
  void lookingMakesNothing() throws IOException {
    Map<String, String> before = place.everything();
    place.run("channels");
    place.run("metrics");
    place.run("formats");
    place.run("identify", "exports");
    place.run("trace", "followers");
    place.run("report", "2026-Q3");
    assertThat(place.run("import", "--dry-run").out()).contains("Ingenting er skrevet.");
    assertThat(place.everything()).isEqualTo(before);
  }

  @Test
  void aDryRunSaysWhatTheImportThenDoes() {
    String planned = place.run("import", "--dry-run", "--lang", "en").out();
    String done = place.run("import", "--quiet", "--lang", "en").out();
    assertThat(planned.lines().findFirst()).isEqualTo(done.lines().findFirst());
    assertThat(planned)
        .endsWith(
            "1 file would be imported, 0 known from before, 0 refused, 0 left"
                + " alone. Nothing was written.\n");
  }

  @Test
  void strictHoldsEverythingBackForOneProblem() throws IOException {
    place.text("exports/prices.csv", "Article,Price\n");
    Map<String, String> exports = place.everything();
    Run run = place.run("import", "--strict", "--lang", "nb");
    assertThat(run.code()).isEqualTo(ExitCode.DONE_WITH_PROBLEMS);
    assertThat(run.out())
        .contains(
            CONTENT + ": holdt tilbake\n",
            "exports/prices.csv: ikke importert. ",
            "0 filer importert, 0 kjent fra før, 1 avvist",
            "Ingenting ble importert, fordi noe ikke er i orden og --strict var oppgitt.");
    assertThat(place.everything()).containsAllEntriesOf(exports);
    assertThat(place.folder().resolve(".forankring/imports.jsonl")).doesNotExist();
    Files.delete(place.folder().resolve("exports/prices.csv"));
    assertThat(place.run("import", "--strict").code()).isEqualTo(ExitCode.DONE);
  }

  /** What only reading finds out is a problem too. */
  @Test
  void strictHoldsBackALevelWithoutADay() throws IOException {
    place
        .channels("facebook:fjordtog", "linkedin:fjordtog")
        .download(
            "facebook-fjordtog/2026-Q3/Audience.csv", "exports/facebook-fjordtog/Audience.csv");
    Run run = place.run("import", "--strict", "--lang", "en");
    assertThat(run.code()).isEqualTo(ExitCode.DONE_WITH_PROBLEMS);
    assertThat(run.out())
        .contains("0 files imported", CONTENT + ": held back")
        .contains(
            "exports/facebook-fjordtog/Audience.csv: held back\n  warning: ", "--exported DATE");
    assertThat(place.run("import", "--strict", "--exported", "2026-10-02").code())
        .isEqualTo(ExitCode.DONE);
  }

  @Test
  void importingTwiceChangesNothing() throws IOException {
    assertThat(place.run("import").code()).isEqualTo(ExitCode.DONE);
    Map<String, String> before = place.everything();
    Run again = place.run("import", "--lang", "nb");
    assertThat(again.code()).isEqualTo(ExitCode.DONE);
    assertThat(again.out())
        .isEqualTo("0 filer importert, 1 kjent fra før, 0 avvist, 0 latt i fred.\n");
    assertThat(place.everything()).isEqualTo(before);
  }

  @Test
  void theDayOfImportGoesNeverBackwards() throws IOException {
    assertThat(place.run("import").code()).isEqualTo(ExitCode.DONE);
    place.download(
        "linkedin-fjordtog/2026-Q3/fjordtog_visitors_1791185613454.xls",
        "exports/linkedin-fjordtog/visitors.xls");
    Map<String, String> before = place.everything();
    for (String dry : new String[] {"--dry-run", "--strict", "--quiet"}) {
      Run nb = place.run("import", "--as-of", "2026-10-04", dry, "--lang", "nb");
      assertThat(nb.code()).isEqualTo(ExitCode.FAILED);
      assertThat(nb.err())
          .isEqualTo(
              "forankring: Importdagen 2026-10-04 ligger før den siste, 2026-10-05. Oppgi --as-of"
                  + " med den dagen eller en senere.\n");
    }
    Run en = place.run("import", "--as-of", "2026-10-04", "--lang", "en");
    assertThat(en.err()).contains("lies before the last one, 2026-10-05. Give --as-of that day");
    assertThat(place.everything()).isEqualTo(before);
  }

  @Test
  void aClockThatWasSetBackIsToldAndTheWorkspaceIsReadAllTheSame() throws IOException {
    assertThat(place.run("import").code()).isEqualTo(ExitCode.DONE);
    place.download(
        "linkedin-fjordtog/2026-Q3/fjordtog_visitors_1791185613454.xls",
        "exports/linkedin-fjordtog/visitors.xls");
    Map<String, String> before = place.everything();

    Run back = Run.in(place.folder(), LocalDate.of(2019, 1, 1), "import", "--lang", "en");

    assertThat(back.code()).isEqualTo(ExitCode.FAILED);
    assertThat(back.err()).contains("2019-01-01 lies before the last one, 2026-10-05");
    assertThat(place.everything()).isEqualTo(before);
    assertThat(
            Run.in(place.folder(), LocalDate.of(2019, 1, 1), "import", "--as-of", "2026-10-06")
                .code())
        .isEqualTo(ExitCode.DONE);
  }

  @Test
  void aFolderThatCannotBeWrittenIsNamed() throws IOException {
    place.text(".forankring", "a file where a folder belongs");
    Map<String, String> before = place.everything();
    Run nb = place.run("import", "--lang", "nb");
    assertThat(nb.code()).isEqualTo(ExitCode.FAILED);
    assertThat(nb.err())
        .startsWith("forankring: " + place.folder().resolve(".forankring"))
        .contains("kan ikke skrives. Se etter at du har lov til å skrive der.")
        .doesNotContain("\tat ");
    assertThat(place.run("import", "--lang", "en").err())
        .contains("cannot be written. Check that you are allowed to write there.");
    assertThat(place.everything()).isEqualTo(before);
  }

  @Test
  void aReportThatCannotBeWrittenLeavesNothingBehind() throws IOException {
    place.run("import");
    place.text("reports", "a file where a folder belongs");
    Map<String, String> before = place.everything();
    Run run = place.run("report", "2026-Q3", "--lang", "nb");
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).startsWith("forankring: " + place.folder().resolve("reports"));
    assertThat(place.everything()).isEqualTo(before);
  }

  @Test
  void aWorkspaceOneMayOnlyReadIsRead() throws IOException {
    place.run("import");
    try {
      Files.setPosixFilePermissions(place.folder(), PosixFilePermissions.fromString("r-xr-xr-x"));
      Files.setPosixFilePermissions(
          place.folder().resolve(".forankring"), PosixFilePermissions.fromString("r-xr-xr-x"));
      assumeFalse(
          Files.isWritable(place.folder()), "whoever runs this may write everywhere: not tried");
      assertThat(place.run("channels").code()).isEqualTo(ExitCode.DONE);
      assertThat(place.run("import").code()).isEqualTo(ExitCode.DONE);
      assertThat(place.run("trace", "impressions").code()).isEqualTo(ExitCode.DONE);
      Run run = place.run("report", "2026-Q3", "--lang", "nb");
      assertThat(run.code()).isEqualTo(ExitCode.FAILED);
      assertThat(run.err()).contains("reports", "du har ikke lov til å lese eller skrive her");
      Path out = folder.resolve("ut");
      assertThat(place.run("report", "2026-Q3", "--out", out.toString()).code())
          .isEqualTo(ExitCode.DONE);
    } finally {
      Files.setPosixFilePermissions(place.folder(), PosixFilePermissions.fromString("rwxr-xr-x"));
      Files.setPosixFilePermissions(
          place.folder().resolve(".forankring"), PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  void aPathWithBlanksAndLettersOfAnyScriptIsAsGoodAsAnother() throws IOException {
    Place odd = new Place(folder.resolve("Blå bær, 帯 & sønn"));
    assertThat(Run.in(folder, Place.TODAY, "init", odd.folder().toString()).code())
        .isEqualTo(ExitCode.DONE);
    odd.channels("linkedin:fjordtog").download(Place.CONTENT, "exports/Lønn (1) – kopi.xls");
    Run run = Run.in(folder, Place.TODAY, "-w", odd.folder().toString(), "import", "--lang", "en");
    assertThat(run.code()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).startsWith("exports/Lønn (1) – kopi.xls: linkedin:fjordtog, ");
    assertThat(odd.run("report", "2026-Q3", "--lang", "nb", "--format", "json").code())
        .isEqualTo(ExitCode.DONE);
    assertThat(odd.run("trace", "impressions").out()).contains("Lønn (1) – kopi.xls, ");
  }

  @Test
  void aNameThatWouldStirTheTerminalIsPrintedHarmlessly() throws IOException {
    String name = "exports/a\u001b[31m\nb\u202e.csv";
    place.text(name, "Article,Price\n");
    for (String[] command :
        new String[][] {
          {"import"},
          {"import", "--dry-run"},
          {"identify", "exports"},
          {"identify", name},
          {"import", "gone\u001b[31m.xls"},
          {"report", "\u001b[31mQ3"},
          {"trace", "\u001b[31m/\n"},
          {"\u001b[31mreport"},
          {"report", "--format", "\u001b[31m"},
          {"init", "exports/\u001b[31m"},
          {"channels", "-w", "gone\u001b[31m"}
        }) {
      Run run = place.run(command);
      assertThat(run.out() + run.err())
          .as(String.join(" ", command))
          .isNotEmpty()
          .doesNotContain("\u001b", "\u202e", "\r");
    }
    Run run = place.run("import", "--lang", "en");
    assertThat(run.out().lines())
        .filteredOn(line -> line.startsWith("exports/a"))
        .singleElement()
        .asString()
        .startsWith("exports/a [31m b.csv: not imported. ");
  }

  @Test
  void aValueInAFileThatWouldStirTheTerminalIsPrintedHarmlessly() throws IOException {
    String text = new String(Place.bytes(Place.VIEWS), StandardCharsets.UTF_16);
    place
        .channels("facebook:fjordtog")
        .put(
            "exports/facebook-fjordtog/Views.csv",
            text.replaceFirst("\"[0-9]+\"\n", "\"\u001b[2J7\u202e\"\n")
                .getBytes(StandardCharsets.UTF_16));
    Run run = place.run("import", "exports/facebook-fjordtog", "--lang", "en");
    assertThat(run.code()).isEqualTo(ExitCode.DONE_WITH_PROBLEMS);
    assertThat(run.out()).contains("not a number").doesNotContain("\u001b", "\u202e");
  }

  @Test
  void whatASystemLeavesBehindIsNoneOfOurs() throws IOException {
    place.text("exports/Thumbs.db", "x").text("exports/~$content.xlsx", "x");
    Run run = place.run("import", "--lang", "en");
    assertThat(run.code()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).contains("1 file imported, 0 known from before, 0 refused, 2 left alone");
  }

  @Test
  void asOfAnEarlierDayNothingOfALaterImportIsKnown() {
    place.run("import");
    Run run = place.run("trace", "impressions", "--as-of", "2026-10-04", "--lang", "en");
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).contains("Nothing is known of impressions in 2026-Q3.");
    assertThat(Run.in(place.folder(), LocalDate.of(2026, 10, 4), "import").code())
        .as("a clock that is behind: what is known already is no matter")
        .isEqualTo(ExitCode.DONE);
  }
}
