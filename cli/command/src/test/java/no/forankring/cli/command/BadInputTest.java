package no.forankring.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import no.forankring.cli.command.invocation.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way in: a workspace that is not there yet, and files whose owner a person must name. */
@Tag("locale")
class BadInputTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

  @TempDir Path folder;

  @BeforeEach
  void workspace() throws IOException {
    config("linkedin:fjordtog");
  }

  @Test
  void aFileTwoChannelsCouldOwnIsRefusedWithBothNamesUntilAPersonSaysWhose() throws IOException {
    config("linkedin:nordtog", "linkedin:sortog");
    put("content.xls", Place.bytes(Place.CONTENT));
    Run run = Run.in(folder, TODAY, "import", "--lang", "en");
    assertThat(run.code()).isEqualTo(ExitCode.DONE_WITH_PROBLEMS);
    assertThat(run.out()).contains("linkedin:nordtog, linkedin:sortog", "--channel");
    Run said = Run.in(folder, TODAY, "import", "--channel", "linkedin:sortog", "--lang", "en");
    assertThat(said.code()).isEqualTo(ExitCode.DONE);
    assertThat(said.out()).contains("content.xls: linkedin:sortog");
  }

  @Test
  void identifyNeedsNoWorkspace() throws IOException {
    Path bare = Files.createDirectories(folder.resolve("bare"));
    Path file = Files.write(folder.resolve("fjordtog.xls"), Place.bytes(Place.CONTENT));
    Run run = Run.in(bare, TODAY, "identify", "--json", file.toString());
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
  void initExplainsInTheLanguageAskedForAndSpeaksItFromThenOn() throws IOException {
    Run nb = Run.in(folder, TODAY, "init", "ny bedrift", "--lang", "nb");
    assertThat(nb.code()).isEqualTo(ExitCode.DONE);
    assertThat(nb.out()).contains("Nå:\n  cd \"" + folder.resolve("ny bedrift") + "\"\n  1. Skriv");
    assertThat(Run.in(folder.resolve("ny bedrift"), TODAY, "channels").out())
        .startsWith("Ingen kanaler ennå.");
    Run en = Run.in(folder, TODAY, "init", "new", "--lang", "en");
    assertThat(en.out()).contains("Next:\n  cd " + folder.resolve("new") + "\n  1. Write");
    assertThat(Run.in(folder.resolve("new"), TODAY, "channels").out())
        .startsWith("No channel yet.");
  }

  /** What is commented out is taken in by taking away the sign alone. */
  @Test
  void theExamplesInANewWorkspaceAreRightAsTheyStand() throws IOException {
    for (String language : new String[] {"nb", "en"}) {
      Path fresh = folder.resolve("fresh-" + language);
      Run.in(folder, TODAY, "init", fresh.toString(), "--lang", language);
      for (String file : new String[] {"forankring.yaml", "strategy.yaml"}) {
        Path path = fresh.resolve(file);
        Files.writeString(path, Files.readString(path).replaceAll("(?m)^#(?=  )", ""));
      }
      assertThat(Run.in(fresh, TODAY, "channels").out().lines()).hasSize(3);
      Run report = Run.in(fresh, TODAY, "report", "2026-Q3", "--lang", "en");
      assertThat(report.err()).doesNotContain("strategy.yaml:");
    }
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
