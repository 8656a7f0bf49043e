package no.forankring.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import no.forankring.cli.command.invocation.ExitCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A word that names nothing ends with exit code 2, the word itself, and what was probably meant.
 */
class UnknownNamesTest {
  @TempDir static Path folder;
  private static Place place = new Place(Path.of(""));

  @BeforeAll
  static void aWorkspaceWithOneTarget() throws IOException {
    place =
        Place.in(folder)
            .channels("linkedin:fjordtog")
            .text(
                "strategy.yaml",
                """
                targets:
                  - {id: vekst, metric: impressions, scope: all, span: {each: quarter}, at-least: 10, set: 2025-01-10}
                """)
            .download(
                Place.CONTENT, "exports/linkedin-fjordtog/fjordtog_content_1791185603613.xls");
    assertThat(place.run("import").code()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void aQuarterThatIsNone() {
    refused("«2026-Q9» er ikke et kvartal. Skriv det som 2026-Q3.", "report", "2026-Q9");
    refused("«banana» er ikke et kvartal.", "report", "banana");
    refused("«banana» er ikke et kvartal.", "trace", "followers", "--quarter", "banana");
    refused("«banana» er ikke et kvartal.", "trace", "banana/all/impressions/AC");
    refusedInEnglish("“2026-Q9” is not a quarter. Write it like 2026-Q3.", "report", "2026-Q9");
  }

  @Test
  void aQuarterThatHasNotBegun() {
    refused(
        "2027-Q1 har ikke begynt 2026-10-05. Det siste kvartalet som er over, er 2026-Q3.",
        "report",
        "2027-Q1");
    refusedInEnglish(
        "2027-Q1 has not begun on 2026-10-05. The last quarter that is over is 2026-Q3.",
        "report",
        "2027-Q1");
  }

  @Test
  void aDayThatIsNone() {
    refused("«5.10.2026» er ikke en dato.", "import", "--as-of", "5.10.2026");
    refused("«i går» er ikke en dato.", "import", "--exported", "i går");
    refusedInEnglish(
        "“2026-02-30” is not a date. Write it like 2026-09-30.",
        "report",
        "2026-Q3",
        "--as-of",
        "2026-02-30");
  }

  @Test
  void aMetricThatIsNone() {
    refused("Nøkkeltallet «folowers» finnes ikke. Mente du followers?", "trace", "folowers");
    refused("Nøkkeltallet «qwerty» finnes ikke. forankring metrics viser alle.", "trace", "qwerty");
    refusedInEnglish("There is no metric “folowers”. Did you mean followers?", "trace", "folowers");
  }

  @Test
  void aFactThatIsNone() {
    String right = "2026-Q3/linkedin:fjordtog/impressions/AC";
    refused(
        "Tallet «2026-Q3/linkedin:fjordtog/impresions/AC» finnes ikke. Nærmest i 2026-Q3: "
            + right
            + ".",
        "trace",
        "2026-Q3/linkedin:fjordtog/impresions/AC");
    refused(
        "finnes ikke. Nærmest i 2026-Q3: " + right + ", ",
        "trace",
        "2026-Q3/linkedin:fjord/impressions/AC");
    refusedInEnglish(
        "There is no number “2026-Q3/all/nothing/AC”. Nearest in 2026-Q3: ",
        "trace",
        "2026-Q3/all/nothing/AC");
  }

  @Test
  void aTargetThatIsNone() {
    refused(
        "«target/vokst» finnes ikke. Strategien har target/vekst.", "trace", "target/vokst#gap");
    refused(
        "Tallet «target/vekst#chance» finnes ikke. Nærmest i 2026-Q3: target/vekst#",
        "trace",
        "target/vekst#chance");
    refusedInEnglish(
        "There is no “target/vokst”. The strategy has target/vekst.", "trace", "target/vokst");
  }

  @Test
  void aTargetIsTracedWholeByItsId() {
    Run run = place.run("trace", "target/vekst", "--lang", "nb");
    assertThat(run.code()).isEqualTo(ExitCode.DONE);
    assertThat(run.out())
        .contains("target/vekst#target = 10\n", "target/vekst#gap = ", "strategy.yaml linje 2\n");
  }

  @Test
  void aChannelThatIsNone() {
    refused(
        "Arbeidsområdet har ingen kanal «linkedin:fjordtg». Mente du linkedin:fjordtog?",
        "import",
        "--channel",
        "linkedin:fjordtg");
    refused(
        "Arbeidsområdet har ingen kanal «facebook:skinner». Kanalene i forankring.yaml er"
            + " linkedin:fjordtog.",
        "import",
        "--channel",
        "facebook:skinner");
    refusedInEnglish(
        "The workspace has no channel “fjordtog”. Its channels in forankring.yaml are",
        "import",
        "--channel",
        "fjordtog");
  }

  @Test
  void aChannelBeforeAnyIsListed() throws IOException {
    Place bare = new Place(Files.createDirectories(folder.resolve("bar")));
    bare.config("");
    Run run = bare.run("import", "--channel", "linkdin:fjordtog", "--lang", "nb");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err())
        .isEqualTo(
            "forankring: Arbeidsområdet har ingen kanal «linkdin:fjordtog». Ingen er skrevet under"
                + " channels i forankring.yaml ennå.\n");
  }

  @Test
  void aMetricOfWhichNothingIsKnownIsToldWhenThereAreFigures() {
    Run run = place.run("trace", "saves", "--quarter", "2024-Q1", "--lang", "nb");
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err())
        .isEqualTo(
            "forankring: Ingenting er kjent om saves i 2024-Q1. Det er tall fra 2026-Q3 til"
                + " 2026-Q3; velg kvartal med --quarter.\n");
  }

  @Test
  void aLanguageThatIsNone() {
    for (String command : new String[] {"channels", "metrics", "formats", "import", "version"}) {
      refused("«sv» finnes ikke. Språk: nb, en.", command, "--lang", "sv");
    }
    refused("«sv» finnes ikke. Språk: nb, en.", "report", "2026-Q3", "--lang", "nb,sv");
  }

  @Test
  void aCommandOrOptionThatIsNone() {
    refused("«reprot» er ikke en kommando.\nMente du report", "reprot");
    refused("«--foo» er ikke et valg her.\nSe: forankring import --help", "import", "--foo");
    refused("--as-of trenger en verdi: DATE.\nSe: forankring import", "import", "--as-of");
    refused("FILE mangler.\nSe: forankring identify --help", "identify");
    refused("«b» er ett ord for mye.\nSe: forankring report --help", "report", "a", "b");
    refused("Hvilken kommando? demo, init, ");
    refusedInEnglish("“reprot” is not a command.\nDid you mean report", "reprot");
    refusedInEnglish("“--foo” is not an option here.\nSee: forankring import", "import", "--foo");
    refusedInEnglish("FILE is missing.\nSee: forankring identify --help", "identify");
  }

  @Test
  void nothingOfThisTouchesTheWorkspace() throws IOException {
    Map<String, String> before = place.everything();
    place.run("report", "2026-Q9");
    place.run("import", "--channel", "linkedin:x");
    place.run("trace", "qwerty");
    place.run("channels", "--lang", "sv");
    assertThat(place.everything()).isEqualTo(before);
  }

  private static void refused(String sentence, String... arguments) {
    refused(place.run(arguments), sentence);
  }

  private static void refusedInEnglish(String sentence, String... arguments) {
    String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--lang";
    all[arguments.length + 1] = "en";
    refused(place.run(all), sentence);
  }

  private static void refused(Run run, String sentence) {
    assertThat(run.err()).startsWith("forankring: ").contains(sentence).doesNotContain("\tat ");
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
  }
}
