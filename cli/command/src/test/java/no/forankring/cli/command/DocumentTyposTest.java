package no.forankring.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.forankring.cli.command.invocation.ExitCode;
import no.forankring.reports.content.language.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A slip in a document is told with file, line, column and what was probably meant. */
class DocumentTyposTest {
  /** What the strategy's own tests hold the reader against: every problem there is. */
  private static final Path BAD_STRATEGIES =
      Path.of(System.getProperty("project.root", "."))
          .resolve(
              "importers/strategy/src/test/resources/no/forankring/importers/strategy/bad-strategies.txt");

  private static final Pattern PROBLEM = Pattern.compile("(?m)^>>> [0-9]+:[0-9]+ ([a-z0-9-]+)");

  @TempDir Path folder;
  private Place place = new Place(Path.of(""));

  @BeforeEach
  void workspace() throws IOException {
    place = Place.in(folder).channels("linkedin:fjordtog", "facebook:fjordtog");
  }

  @Test
  void inTheConfiguration() throws IOException {
    place.text(
        "forankring.yaml",
        """
        organisation: {name: Fjordtog, words: compny}
        calender: {first-month: 13}
        channels:
          - {id: "linkdin:fjordtog", group: [salg]}
        """);
    failed(
        "channels",
        "nb",
        """
        forankring: forankring.yaml:1:39: «compny» er ikke en av company, public. Mente du «company»?
        forankring.yaml:2:1: ukjent nøkkel «calender». Mente du «calendar»?
        forankring.yaml:4:10: ukjent plattform i «linkdin:fjordtog». Mente du «linkedin»?
        forankring.yaml:4:30: ukjent nøkkel «group». Mente du «groups»?
        """);
    failed(
        "channels",
        "en",
        """
        forankring: forankring.yaml:1:39: “compny” is not one of company, public. Did you mean “company”?
        forankring.yaml:2:1: unknown key “calender”. Did you mean “calendar”?
        forankring.yaml:4:10: unknown platform in “linkdin:fjordtog”. Did you mean “linkedin”?
        forankring.yaml:4:30: unknown key “group”. Did you mean “groups”?
        """);
  }

  @Test
  void inTheStrategy() throws IOException {
    place.text(
        "strategy.yaml",
        """
        readings:
          - {date: 30.09.2026, channel: "facebook:fjordtgo", followers: 5 000}
        targets:
          - id: a
            metric: folowers
            scope: "platform:facebok"
            span: {eech: quarter}
            at-leest: 10
            set: 2025-01-10
        """);
    failed(
        "report",
        "nb",
        """
        forankring: strategy.yaml:2:12: «30.09.2026» er ikke en dato. Mente du 2026-09-30?
        strategy.yaml:2:33: arbeidsområdet har ingen kanal «facebook:fjordtgo». Mente du «facebook:fjordtog»?
        strategy.yaml:2:65: «5 000» skrives uten skilletegn. Mente du 5000?
        strategy.yaml:5:13: nøkkeltallet «folowers» finnes ikke. Mente du «followers»?
        strategy.yaml:6:12: ukjent plattform i «platform:facebok». Mente du «platform:facebook»?
        strategy.yaml:7:12: ukjent nøkkel «eech». Mente du «each»?
        strategy.yaml:8:5: ukjent nøkkel «at-leest». Mente du «at-least»?
        """);
  }

  @Test
  void inTheWords() throws IOException {
    place.text(
        "words.yaml",
        """
        no: {reach: vi når}
        nb:
          mesages_received: saker
          visitors: Besøk
          leads:
          mentions: {one: omtale}
          reach: saker
          shares: saker
          saves: "12"
        """);
    failed(
        "status",
        "nb",
        """
        forankring: words.yaml:1:1: ukjent nøkkel «no». Mente du «nb»?
        words.yaml:3:3: «mesages_received» er verken et nøkkeltall eller et tema. Mente du «messages_received»?
        words.yaml:4:13: «Besøk» er allerede ordet for sessions. To ting kan ikke hete det samme: finn et annet ord til den ene.
        words.yaml:5:3: «leads» har ingen verdi. Skriv en, eller ta bort linjen.
        words.yaml:6:13: «name» mangler.
        words.yaml:8:11: «saker» er allerede ordet for reach, på linje 7. To ting kan ikke hete det samme: finn et annet ord til den ene.
        words.yaml:9:10: «12» er ikke et ord. Skriv det med bokstaver, eller ta bort linjen.
        """);
  }

  @Test
  void whatIsNoYamlAtAll() throws IOException {
    place.text("strategy.yaml", "targets:\n\t- id: a\n");
    failed(
        "report",
        "nb",
        "forankring: strategy.yaml:2:1: her står en tabulator. Rykk inn med mellomrom.\n");
    failed(
        "report",
        "en",
        "forankring: strategy.yaml:2:1: there is a tab here. Indent with spaces.\n");
    place.text("strategy.yaml", "targets:\n  - id: \"a\n");
    failed(
        "report",
        "nb",
        "forankring: strategy.yaml:2:9: anførselstegnet som åpner her, lukkes aldri.\n");
  }

  @Test
  void theWorkspacesLanguageIsSpokenThoughItsFileHasASlip() throws IOException {
    place.text("forankring.yaml", "organisation: {name: F}\nlanguages: [nb]\nchanels: []\n");
    Run run = place.run("channels");
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err())
        .isEqualTo(
            "forankring: forankring.yaml:3:1: ukjent nøkkel «chanels». Mente du «channels»?\n");
  }

  @Test
  void aSlipInTheStrategyNeitherStopsAnImportNorLeavesAReport() throws IOException {
    place
        .text("strategy.yaml", "targets: [{id: a, metrik: followers}]\n")
        .download(Place.CONTENT, "exports/linkedin-fjordtog/content.xls");
    assertThat(place.run("import").code()).isEqualTo(ExitCode.DONE);
    assertThat(place.run("report", "2026-Q3").code()).isEqualTo(ExitCode.FAILED);
    assertThat(place.folder().resolve("reports")).doesNotExist();
  }

  @Test
  void inAFormatOfTheWorkspacesOwn() throws IOException {
    place.text("formats/norsk.yaml", "extends: linkedin/content\nevidnce: {nb: our file}\n");
    for (String command : new String[] {"formats", "import"}) {
      Run run = place.run(command, "--lang", "nb");
      assertThat(run.code()).isEqualTo(ExitCode.FAILED);
      assertThat(run.err())
          .startsWith(
              "forankring: Formatdokumentet i formats/ kan ikke brukes. formats/norsk.yaml:2:")
          .contains("evidnce", "evidence");
    }
  }

  @Test
  void aFormatOfTheWorkspacesOwnIsRead() throws IOException {
    place
        .text(
            "formats/timer.yaml",
            """
            format: own/hours
            version: 1
            platform: linkedin
            evidence: {nb: our own sheet}
            tables:
              - name: Hours
                kind: channel-day
                require: [Dag, Timer]
                dates: iso-day
                columns:
                  Dag: {means: day}
                  Timer: {metric: hours}
            """)
        .text("exports/linkedin-fjordtog/timer.csv", "Dag;Timer\n2026-09-30;7.5\n");
    assertThat(place.run("formats").out()).contains("own/hours");
    assertThat(place.run("identify", "exports").out()).contains("own/hours");
    Run run = place.run("import", "--lang", "en");
    assertThat(run.code()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).contains("timer.csv: linkedin:fjordtog, 2026-09-30 to 2026-09-30, 1 row");
  }

  @Test
  void aPlatformThatOnlyTheWorkspaceKnowsHasItsChannelAndItsName() throws IOException {
    place
        .text(
            "formats/crm.yaml",
            """
            format: own/crm
            version: 1
            platform: crm
            evidence: {nb: our own report}
            tables:
              - name: Enquiries
                kind: channel-day
                require: [Dato, Forespørsler]
                dates: day-month-year
                columns:
                  Dato: {means: day}
                  Forespørsler: {metric: leads}
            """)
        .text("exports/crm-en/rapport.csv", "Dato;Forespørsler\n30.09.2026;3\n")
        .text("exports/crm-to/rapport.csv", "Dato;Forespørsler\n30.09.2026;4\n")
        .config("channels: [{id: \"crm:en\", name: {nb: salgslisten, en: the sales list}}]\n");
    Run unknown = place.run("import", "--lang", "en");
    assertThat(unknown.code()).isEqualTo(ExitCode.DONE_WITH_PROBLEMS);
    assertThat(unknown.out()).contains("crm-en/rapport.csv: crm:en, 2026-09-30", "means crm:to");
    Run named = place.run("report", "2026-Q3", "--format", "json", "--lang", "en");
    assertThat(named.code()).isEqualTo(ExitCode.DONE);
    place.config(
        "channels: [{id: \"crm:en\", name: A}, {id: \"crm:to\", name: B}, {id: \"crn:x\"}]\n");
    Run typo = place.run("import", "--lang", "en");
    assertThat(typo.code()).isEqualTo(ExitCode.FAILED);
    assertThat(typo.err()).contains("unknown platform in “crn:x”. Did you mean “crm”?");
  }

  @Test
  void everyProblemThereIsHasItsSentence() throws IOException {
    Set<String> codes = new TreeSet<>();
    Matcher problems = PROBLEM.matcher(Files.readString(BAD_STRATEGIES));
    while (problems.find()) {
      codes.add(problems.group(1));
    }
    assertThat(codes).hasSizeGreaterThan(50);
    for (String language : Texts.languages()) {
      assertThat(codes)
          .as(Locale.forLanguageTag(language).getDisplayLanguage())
          .allMatch(code -> Texts.in(language).has("commands.problem." + code));
    }
  }

  private void failed(String command, String language, String text) {
    Run run = place.run(command, "--lang", language);
    assertThat(run.err()).isEqualTo(text);
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
  }
}
