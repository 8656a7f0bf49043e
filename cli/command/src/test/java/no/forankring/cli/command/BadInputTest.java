package no.forankring.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import no.forankring.cli.workspace.example.ExampleFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be used is refused with what, where and what to do; it never stops the rest. */
@Tag("locale")
class BadInputTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);
  private static final String GOOD = "fjordtog_content_1791185603613.xls";
  private static final String WORKBOOK = "Fjordtog_competitor_analytics_1791185658741.xlsx";

  @TempDir Path folder;
  private Path downloads = Path.of("");

  @BeforeEach
  void workspace() throws IOException {
    Path example = Files.createDirectories(folder.resolve("example"));
    ExampleFiles.writeTo(example);
    downloads = example.resolve("exports/linkedin-fjordtog/2026-Q3");
    config("linkedin:fjordtog");
  }

  @Test
  void oneBadFileNeverStopsTheOthers() throws IOException {
    byte[] workbook = Files.readAllBytes(downloads.resolve(WORKBOOK));
    byte[] old = Files.readAllBytes(downloads.resolve(GOOD));
    put("a-picture.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0});
    put("cut.xls", Arrays.copyOf(old, old.length / 2));
    put("cut.xlsx", Arrays.copyOf(workbook, workbook.length / 2));
    put("empty.csv", new byte[0]);
    put("prices.csv", "Article,Price\nBolt,3\nNut,4\n".getBytes(StandardCharsets.UTF_8));
    put(GOOD, old);
    Run run = Run.in(folder, TODAY, "import", "--lang", "en");
    assertThat(run.code()).isEqualTo(ExitCode.DONE_WITH_PROBLEMS);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains(
            "a-picture.csv: not imported",
            "cut.xls: not imported",
            "cut.xlsx: not imported",
            "empty.csv: not imported",
            "prices.csv: not imported",
            GOOD + ": linkedin:fjordtog",
            "1 file imported, 0 known from before, 5 refused");
  }

  @Test
  void strictImportsNothingWhereThereAreProblems() throws IOException {
    put("empty.csv", new byte[0]);
    put(GOOD, Files.readAllBytes(downloads.resolve(GOOD)));
    Run run = Run.in(folder, TODAY, "import", "--strict", "--lang", "en");
    assertThat(run.code()).isEqualTo(ExitCode.DONE_WITH_PROBLEMS);
    assertThat(run.out()).contains(GOOD + ": held back", "0 files imported");
    assertThat(Run.in(folder, TODAY, "channels", "--lang", "en").out()).contains("0 files");
  }

  @Test
  void aDryRunWritesNothing() throws IOException {
    put(GOOD, Files.readAllBytes(downloads.resolve(GOOD)));
    Run run = Run.in(folder, TODAY, "import", "--dry-run", "--lang", "en");
    assertThat(run.code()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).contains("1 file would be imported");
    assertThat(Run.in(folder, TODAY, "channels", "--lang", "en").out()).contains("0 files");
  }

  @Test
  void aFileTwoChannelsCouldOwnIsRefusedWithBothNamesUntilAPersonSaysWhose() throws IOException {
    config("linkedin:nordtog", "linkedin:sortog");
    put("content.xls", Files.readAllBytes(downloads.resolve(GOOD)));
    Run run = Run.in(folder, TODAY, "import", "--lang", "en");
    assertThat(run.code()).isEqualTo(ExitCode.DONE_WITH_PROBLEMS);
    assertThat(run.out()).contains("linkedin:nordtog, linkedin:sortog", "--channel");
    Run said = Run.in(folder, TODAY, "import", "--channel", "linkedin:sortog", "--lang", "en");
    assertThat(said.code()).isEqualTo(ExitCode.DONE);
    assertThat(said.out()).contains("content.xls: linkedin:sortog");
  }

  @Test
  void anIdThatContradictsTheChannelIsRefused() throws IOException {
    config("linkedin:nordbane");
    put(GOOD, Files.readAllBytes(downloads.resolve(GOOD)));
    Run run = Run.in(folder, TODAY, "import", "--lang", "en");
    assertThat(run.code()).isEqualTo(ExitCode.DONE_WITH_PROBLEMS);
    assertThat(run.out()).contains("not linkedin:nordbane’s", "fjordtog", "file-ids");
  }

  @Test
  void aTypoIsToldWithFileLineColumnAndTheKeyProbablyMeant() throws IOException {
    Files.writeString(
        folder.resolve("forankring.yaml"), "organisation: {name: Fjordtog}\nchanels: []\n");
    Run run = Run.in(folder, TODAY, "channels", "--lang", "en");
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err())
        .isEqualTo(
            "forankring: forankring.yaml:2:1: unknown key “chanels”. Did you mean “channels”?\n");
  }

  @Test
  void aTypoInTheStrategyStopsTheReportAndNotTheImport() throws IOException {
    put(GOOD, Files.readAllBytes(downloads.resolve(GOOD)));
    Files.writeString(
        folder.resolve("strategy.yaml"), "targets:\n  - {id: a, metrik: followers}\n");
    assertThat(Run.in(folder, TODAY, "import").code()).isEqualTo(ExitCode.DONE);
    Run run = Run.in(folder, TODAY, "report", "2026-Q3", "--lang", "en");
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).contains("strategy.yaml:2:", "metrik", "metric");
  }

  @Test
  void identifyNeedsNoWorkspace() throws IOException {
    Path bare = Files.createDirectories(folder.resolve("example/bare"));
    Run run = Run.in(bare, TODAY, "identify", "--json", downloads.resolve(GOOD).toString());
    assertThat(run.code()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).startsWith("[").contains("\"format\": \"linkedin/content\"");
    assertThat(Run.in(bare, TODAY, "identify", "nothing.csv").code()).isEqualTo(ExitCode.FAILED);
  }

  @Test
  void initMakesAWorkspaceThatOpensAndIsNeverOverwritten() throws IOException {
    Path fresh = Files.createDirectories(folder.resolve("fresh"));
    assertThat(Run.in(fresh, TODAY, "init").code()).isEqualTo(ExitCode.DONE);
    assertThat(Run.in(fresh, TODAY, "channels").code()).isEqualTo(ExitCode.DONE);
    Run again = Run.in(fresh, TODAY, "init", "--lang", "en");
    assertThat(again.code()).isEqualTo(ExitCode.FAILED);
    assertThat(again.err()).contains("there already");
    Run empty = Run.in(fresh, TODAY, "report", "--lang", "en");
    assertThat(empty.code()).isEqualTo(ExitCode.FAILED);
    assertThat(empty.err()).contains("forankring import");
  }

  @Test
  void outsideAWorkspaceItIsSaidHowToMakeOne() throws IOException {
    Path bare = Files.createDirectories(folder.resolve("x"));
    Files.delete(folder.resolve("forankring.yaml"));
    Run run = Run.in(bare, TODAY, "import");
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).contains("forankring init");
  }

  private void config(String... channels) throws IOException {
    StringBuilder text = new StringBuilder("organisation: {name: Fjordtog AS}\nchannels:\n");
    for (String channel : channels) {
      text.append("  - {id: \"").append(channel).append("\"}\n");
    }
    Files.writeString(folder.resolve("forankring.yaml"), text);
  }

  private void put(String name, byte[] bytes) throws IOException {
    Path exports = Files.createDirectories(folder.resolve("exports"));
    Files.write(exports.resolve(name), bytes);
  }
}
