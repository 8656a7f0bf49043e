package no.forankring.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import no.forankring.cli.command.invocation.ExitCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("locale")
class MainTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir Path folder;

  @Test
  void helpListsTheCommandsAndTheExitCodes() {
    assertThat(run("--help")).isEqualTo(ExitCode.DONE);
    assertThat(text(out)).contains("version", "--workspace", "done, with problems");
    assertThat(text(err)).isEmpty();
  }

  @Test
  void versionIsTheOneThatWasBuilt() {
    assertThat(run("--version")).isEqualTo(ExitCode.DONE);
    assertThat(text(out)).matches("Forankring \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
  }

  @Test
  void globalOptionsMayStandBeforeOrAfterTheCommand() {
    assertThat(run("--json", "version")).isEqualTo(ExitCode.DONE);
    String before = text(out);
    out.reset();
    assertThat(run("version", "--json")).isEqualTo(ExitCode.DONE);
    assertThat(text(out)).isEqualTo(before).startsWith("{\"version\": ");
  }

  @Test
  void noCommandIsAUsageErrorThatNamesTheCommands() {
    assertThat(run()).isEqualTo(ExitCode.USAGE);
    assertThat(text(err)).contains("Which command?", "version").contains("forankring --help");
  }

  @Test
  void aMistypedCommandIsAUsageErrorWithTheCommandProbablyMeant() {
    assertThat(run("versoin")).isEqualTo(ExitCode.USAGE);
    assertThat(text(err)).contains("versoin").contains("version").doesNotContain("\tat ");
    assertThat(text(out)).isEmpty();
  }

  @Test
  void anArgumentThatBeginsWithAnAtSignIsNeverReadAsAFile() {
    assertThat(run("@fjordtog")).isEqualTo(ExitCode.USAGE);
    assertThat(text(err)).contains("@fjordtog");
  }

  private int run(String... arguments) {
    Clock clock = Clock.fixed(Instant.parse("2026-10-05T06:00:00Z"), ZoneOffset.UTC);
    return Main.run(
        arguments,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        folder,
        clock);
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }
}
