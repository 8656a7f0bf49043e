package no.forankring.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.forankring.reports.content.language.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Help, manual pages and completion of every command. */
class HelpTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

  @TempDir Path folder;

  private Run run(String... arguments) {
    return Run.in(folder, TODAY, arguments);
  }

  /** The commands as the program lists them. */
  private List<String> commands() {
    return run("--help")
        .out()
        .lines()
        .dropWhile(line -> !line.equals("Commands:"))
        .skip(1)
        .takeWhile(line -> !line.isBlank())
        .filter(line -> line.matches("  [a-z].*"))
        .map(line -> line.strip().split(" ", 2)[0])
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"en,Example:", "nb,Eksempel:"})
  void everyCommandHelpsInEightyColumnsWithAnExample(String language, String example) {
    assertThat(commands()).hasSizeGreaterThanOrEqualTo(17);
    for (String command : commands()) {
      String help = run(command, "--help", "--lang", language).out();
      assertThat(help.lines()).as(help).allMatch(line -> line.length() <= 80);
      assertThat(help).contains("\n" + example + " forankring " + command);
    }
    assertThat(run("--help", "--lang", language).out())
        .contains("\n" + example + " forankring demo");
  }

  @Test
  void helpOpensNoLedger() throws IOException {
    Place place =
        Place.in(folder)
            .channels("linkedin:fjordtog")
            .text(".forankring/imports.jsonl", "no line of a log\n")
            .text(".forankring/ledger.sqlite", "no database");
    assertThat(place.run("status").code()).as("what opens it fails").isNotZero();

    Map<String, String> before = place.everything();
    for (String command : commands()) {
      assertThat(place.run(command, "--help"))
          .returns(0, Run::code)
          .returns("", Run::err)
          .satisfies(run -> assertThat(run.out()).contains("forankring " + command));
    }
    assertThat(place.run("--help")).returns(0, Run::code).returns("", Run::err);
    assertThat(place.everything()).isEqualTo(before);
  }

  @Test
  void everyCommandHasAManualPageInEveryLanguage() throws IOException {
    assertThat(run("manual", "share").err()).isEmpty();
    Map<String, String> pages = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder.resolve("share/man"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        pages.put(folder.resolve("share/man").relativize(file).toString(), Files.readString(file));
      }
    }
    for (String command : commands()) {
      assertThat(pages).containsKeys("man1/forankring-" + command + ".1");
      assertThat(pages).containsKeys("nb/man1/forankring-" + command + ".1");
    }
    List<String> below =
        List.of(
            "targets-check",
            "targets-revise",
            "targets-retire",
            "decisions-list",
            "decisions-ask",
            "decisions-answer",
            "decisions-followed",
            "strategy-convert",
            "strategy-chapter");
    below.forEach(each -> assertThat(pages).containsKey("man1/forankring-" + each + ".1"));
    assertThat(pages).hasSize(2 * (commands().size() + 1 + below.size()));
    assertThat(pages.values())
        .allMatch(page -> page.startsWith(".TH FORANKRING"))
        .allMatch(page -> page.lines().noneMatch(line -> line.isBlank() || line.startsWith("'")));
    assertThat(pages.get("nb/man1/forankring-need.1"))
        .contains(".SH VALG\n", Texts.in("nb").say("help.need.about").replace("-", "\\-"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ne=need", "report --for=--format", "imports --cha=--channel", "al=all"})
  void bashCompletes(String typed) throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash here");
    Files.writeString(folder.resolve("completion"), run("completion").out());
    String words = typed.substring(0, typed.indexOf('='));
    String script =
        "source ./completion; COMP_WORDS=(forankring "
            + words
            + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); COMP_LINE=\"${COMP_WORDS[*]}\";"
            + " $(complete -p forankring | sed 's/.*-F \\([^ ]*\\) .*/\\1/');"
            + " printf '%s\\n' \"${COMPREPLY[@]}\"";
    Process bash =
        new ProcessBuilder("/bin/bash", "-c", script)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(bash.waitFor()).isZero();
    assertThat(said.lines().map(String::strip)).contains(typed.substring(typed.indexOf('=') + 1));
  }
}
