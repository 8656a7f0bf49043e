package no.forankring.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.forankring.cli.command.invocation.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a report asks for is written down, answered, and followed up in the next. */
class DecisionsCommandTest {
  private static final String STRATEGY =
      """
      readings:
        - {date: 2026-09-30, channel: "facebook:fjordtog", followers: 5000}
      targets:
        - {id: f100k, metric: followers, scope: "facebook:fjordtog", span: {at: 2026-09-30},
           at-least: 100000, set: 2025-01-10}
      initiatives:
        - {id: kveld, name: Svar om kvelden, set: 2026-09-01, from: 2026-11-01, cost: 60000,
           currency: NOK}
      # Det styret har sagt.
      decisions:
        - {id: to, asked: 2026-Q2, text: Ansett to, about: kveld}
      """;

  @TempDir Path folder;

  private Place place() throws IOException {
    return Place.imported(folder, STRATEGY);
  }

  /** Whoever only writes down an answer needs no figures. */
  private Place withoutFigures() throws IOException {
    return Place.in(folder).channels("facebook:fjordtog").text("strategy.yaml", STRATEGY);
  }

  private static String strategy(Place place) throws IOException {
    return Files.readString(place.folder().resolve("strategy.yaml"));
  }

  @Test
  void whatTheReportAsksForIsWrittenDownOnce() throws IOException {
    Place place = place();
    Run run = place.run("decisions", "ask", "2026-Q3", "--lang", "nb");
    assertThat(run).returns(ExitCode.DONE, Run::code).returns("", Run::err);
    assertThat(run.out().replace('\u00a0', ' '))
        .contains("target-f100k (2026-Q3): Legg bort målet om 100 000 følgere på Facebook")
        .contains("start-kveld (2026-Q3): Si ja til tiltaket «Svar om kvelden»")
        .contains("Skrevet i strategy.yaml.", "Angre: ");
    assertThat(strategy(place))
        .contains("# Det styret har sagt.", "about: f100k", "asked: 2026-Q3");
    assertThat(place.folder().resolve("strategy.yaml.bak")).hasContent(STRATEGY);

    assertThat(place.run("decisions", "ask", "2026-Q3", "--lang", "nb"))
        .returns(ExitCode.USAGE, Run::code)
        .extracting(Run::err)
        .asString()
        .contains("fra target-f100k");
    // The report asks in the words that stand there now.
    String changed = strategy(place).replace("Legg bort målet om", "Glem målet om");
    place.text("strategy.yaml", changed);
    assertThat(place.run("status", "2026-Q3", "--lang", "nb").out()).contains("1. Glem målet om");
  }

  @Test
  void anIdAsLongAsTheyGetIsAskedAboutToo() throws IOException {
    String id = "f".repeat(64);
    Place place = Place.imported(folder, STRATEGY.replace("f100k", id));
    assertThat(place.run("decisions", "ask", "2026-Q3"))
        .returns(ExitCode.DONE, Run::code)
        .returns("", Run::err);
    assertThat(strategy(place)).contains("about: " + id);
  }

  @Test
  void onlyWhatIsChosenAndOnlyOnTrial() throws IOException {
    Place place = place();
    Run run =
        place.run("decisions", "ask", "2026-Q3", "--only", "start-kveld", "--dry-run", "--json");
    JsonTree json = JsonTree.of(run.out());
    assertThat(json.get("decisions").items()).hasSize(1);
    assertThat(json.get("decisions").items().getFirst().get("about").text()).isEqualTo("kveld");
    assertThat(json.get("written").text()).isEqualTo("false");
    assertThat(strategy(place)).isEqualTo(STRATEGY);
  }

  @Test
  void anAnswerAndWhatFollowedCompleteIt() throws IOException {
    Place place = place();
    assertThat(
            place.run(
                "decisions",
                "answer",
                "to",
                "yes",
                "--by",
                "styret",
                "--date",
                "2026-08-20",
                "--due",
                "2026-12-31",
                "--lang",
                "nb"))
        .returns(ExitCode.DONE, Run::code)
        .extracting(Run::out)
        .asString()
        .startsWith(
            "to (2026-Q2): Ansett to\n"
                + "  Vedtatt 20. august 2026 (styret), frist 31. desember 2026.");
    assertThat(place.run("decisions", "followed", "to", "Én har begynt", "--lang", "nb").out())
        .contains("  Det som fulgte: Én har begynt");
    assertThat(strategy(place))
        .contains(
            "about: kveld, decided: 2026-08-20, answer: yes, by: styret, due: 2026-12-31,"
                + " followed: Én har begynt}");
    assertThat(place.run("decisions", "list", "--lang", "en").out())
        .contains("What followed: Én har begynt");
    assertThat(place.run("status", "2026-Q3", "--lang", "nb").out())
        .as("what is agreed is not asked for")
        .doesNotContain("Si ja til");
  }

  @Test
  void aWorkbookIsWrittenToAsWell() throws IOException {
    Place place = place();
    assertThat(place.run("strategy", "convert").code()).isEqualTo(ExitCode.DONE);
    assertThat(place.run("decisions", "ask", "2026-Q3").code()).isEqualTo(ExitCode.DONE);
    assertThat(place.run("decisions", "answer", "target-f100k", "later").code())
        .isEqualTo(ExitCode.DONE);
    JsonTree all = JsonTree.of(place.run("decisions", "list", "--json").out()).get("decisions");
    assertThat(all.items()).hasSize(3);
    assertThat(all.items().get(1).get("answer").text()).isEqualTo("later");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "answer too yes | Ingen beslutning har id-en «too». Mente du «to»?",
        "answer to kanskje | «kanskje» er ikke noe svar. Svar yes, no eller later.",
        "answer to yes --due i-dag | i-dag",
        "answer to yes --date 2062-08-20 | 2062-08-20 ligger fram i tid: i dag er det 2026-10-05.",
        "followed to Begynt | to er ikke besvart ennå.",
        "ask 2026-Q3 --only start-kvld | Rapporten ber ikke om «start-kvld». Mente du"
            + " «start-kveld»?",
        "ask 2026-Q9 | 2026-Q9",
      })
  void whatCannotBeIsToldWithTheRemedy(String command, String sentence) throws IOException {
    Place place = command.startsWith("ask") ? place() : withoutFigures();
    Run run = place.run(("decisions " + command + " --lang nb").split(" "));
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains(sentence);
    assertThat(strategy(place)).isEqualTo(STRATEGY);
  }

  @Test
  void anAnswerIsNeverOverwritten() throws IOException {
    Place place = withoutFigures();
    place.run("decisions", "answer", "to", "no", "--date", "2026-08-20");
    Run run = place.run("decisions", "answer", "to", "yes", "--lang", "en");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("to was answered on 2026-08-20. An answer is never overwritten");
    assertThat(
            place
                .run("decisions", "answer", "to", "yes", "--due", "2026-01-01", "--lang", "en")
                .code())
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void aDueDayBeforeTheAnswerIsRefusedWithNothingWritten() throws IOException {
    Place place = withoutFigures();
    Run run =
        place.run(
            "decisions",
            "answer",
            "to",
            "yes",
            "--date",
            "2026-08-20",
            "--due",
            "2026-08-01",
            "--lang",
            "nb");
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).contains("Ingenting er skrevet: ");
    assertThat(strategy(place)).isEqualTo(STRATEGY);
  }
}
