package no.forankring.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which language a command speaks, and that it speaks no other. */
class SpeechTest {
  private static final List<String> COMMANDS =
      List.of(
          "demo",
          "init",
          "identify",
          "import",
          "need",
          "status",
          "report",
          "trace",
          "imports",
          "export",
          "metrics",
          "formats",
          "channels",
          "rebuild",
          "all",
          "completion",
          "version");

  /** A line of help with a name and nothing said of it. */
  private static final Pattern OPTION_ALONE =
      Pattern.compile(" +(-[a-zA-Z], )?--[a-z-]+(=[A-Z]+)?");

  private static final Pattern ARGUMENT_ALONE =
      Pattern.compile(" {1,8}\\[?[A-Z|]+(\\.\\.\\.)?\\]?");

  @TempDir Path folder;

  @Test
  void theMachinesWhereNobodyChose() {
    assertThat(run(Locale.forLanguageTag("nb-NO"), "reprot")).contains("er ikke en kommando");
    assertThat(run(Locale.forLanguageTag("nn"), "reprot")).contains("er ikke en kommando");
    assertThat(run(Locale.forLanguageTag("no"), "reprot")).contains("er ikke en kommando");
    assertThat(run(Locale.forLanguageTag("sv"), "reprot")).contains("is not a command");
    assertThat(run(Locale.US, "reprot")).contains("is not a command");
  }

  @Test
  void theOptionsBeforeTheWorkspacesBeforeTheMachines() throws IOException {
    Files.writeString(
        folder.resolve("forankring.yaml"), "organisation: {name: F}\nlanguages: [en, nb]\n");
    assertThat(run(Locale.forLanguageTag("nb"), "channels")).startsWith("No channel yet.");
    assertThat(run(Locale.US, "channels", "--lang", "nb")).startsWith("Ingen kanaler ennå.");
  }

  @Test
  void theEnvironmentNamesTheMachinesThoughJavaDoesNotKnowIt() {
    assertThat(MachineLocale.of(Map.of("LANG", "nb_NO.UTF-8"), Locale.US))
        .isEqualTo(Locale.forLanguageTag("nb"));
    assertThat(MachineLocale.of(Map.of("LC_ALL", "C.UTF-8", "LANG", "nn_NO@euro"), Locale.US))
        .isEqualTo(Locale.forLanguageTag("nn"));
    assertThat(MachineLocale.of(Map.of("LC_ALL", "en_GB.UTF-8", "LANG", "nb_NO"), Locale.US))
        .isEqualTo(Locale.ENGLISH);
    assertThat(MachineLocale.of(Map.of("LANG", "C"), Locale.GERMANY)).isEqualTo(Locale.GERMANY);
    assertThat(MachineLocale.of(Map.of(), Locale.GERMANY)).isEqualTo(Locale.GERMANY);
  }

  @Test
  void everyCommandAndOptionIsExplainedInBoth() {
    for (String command : COMMANDS) {
      String nb = run(Locale.US, command, "--help", "--lang", "nb");
      String en = run(Locale.US, command, "--help", "--lang", "en");
      assertThat(nb).contains("Bruk: forankring " + command, "Sluttkoder:", "Vis denne hjelpen.");
      assertThat(en).contains("Usage: forankring " + command, "Exit codes:", "Show this help");
      for (String help : List.of(nb, en)) {
        assertThat(help.lines())
            .as(command)
            .noneMatch(line -> OPTION_ALONE.matcher(line).matches())
            .noneMatch(line -> ARGUMENT_ALONE.matcher(line).matches());
      }
      assertThat(nb.lines().filter(line -> line.strip().startsWith("-")))
          .as(command)
          .noneMatch(line -> en.contains(line.strip()));
    }
  }

  @Test
  void theListOfCommandsIsInBothToo() {
    String nb = run(Locale.US, "--help", "--lang", "nb");
    assertThat(nb).contains("Kommandoer:", "Les nedlastinger inn i tallbasen.");
    assertThat(run(Locale.US, "--help")).contains("Commands:", "Read downloads into the ledger.");
  }

  private String run(Locale locale, String... arguments) {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(both, true, StandardCharsets.UTF_8);
    Clock clock = Clock.fixed(Instant.parse("2026-10-05T06:00:00Z"), ZoneOffset.UTC);
    Main.run(arguments, stream, stream, folder, clock, locale);
    return both.toString(StandardCharsets.UTF_8);
  }
}
