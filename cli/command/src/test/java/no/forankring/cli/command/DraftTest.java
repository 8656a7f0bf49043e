package no.forankring.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.forankring.cli.command.invocation.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report with a word of the platforms on the board's pages is delivered as a draft. */
class DraftTest {
  @TempDir Path folder;
  private Place place = new Place(Path.of(""));

  @BeforeEach
  void workspace() throws IOException {
    place =
        Place.in(folder)
            .channels("facebook:fjordtog")
            .download(Place.VIEWS, "exports/facebook-fjordtog/Views.csv");
    assertThat(place.run("import").code()).isZero();
  }

  private Run report(String... more) {
    String[] arguments = {"report", "2026-Q3", "--format", "pdf,xlsx,json"};
    String[] all = new String[arguments.length + more.length];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    System.arraycopy(more, 0, all, arguments.length, more.length);
    return place.run(all);
  }

  @Test
  void ofReadyWordsIsNoDraft() throws IOException {
    assertThat(report().code()).isEqualTo(ExitCode.DONE);
    JsonTree result = JsonTree.of(report("--json").out());
    assertThat(result.get("files").items()).hasSize(6);
    assertThat(result.get("findings").items()).isEmpty();
  }

  @Test
  void itIsWrittenAndEndsWithProblemsThatAreListed() throws IOException {
    place.text("words.yaml", "nb: {views: eksponeringer}\n");
    Run run = report("--lang", "nb,en");
    assertThat(run.code()).isEqualTo(ExitCode.DONE_WITH_PROBLEMS);
    assertThat(run.out().lines()).hasSize(6);
    assertThat(run.err())
        .contains(
            "Rapporten på bokmål er merket UTKAST. Én ting må rettes før styret får den:\n"
                + "  «eksponeringer» er plattformenes ord. Skriv «views: \"visninger, ny"
                + " telling\"»")
        .doesNotContain("engelsk");
    assertThat(Files.exists(place.folder().resolve("reports/board-report-2026-Q3-nb.pdf")))
        .isTrue();

    JsonTree findings = JsonTree.of(report("--json").out()).get("findings");
    assertThat(findings.items()).hasSize(1);
    JsonTree finding = findings.items().getFirst();
    assertThat(finding.get("language").value()).isEqualTo("nb");
    assertThat(finding.get("code").value()).isEqualTo("platform-word");
    assertThat(finding.get("text").value().toString()).contains("eksponeringer");
    assertThat(finding.get("message").value().toString())
        .startsWith(
            "“eksponeringer” is the platforms’ word. Write “views: \"visninger, ny telling\"”");
  }

  @Test
  void whatTheListSaysPutsItRight() throws IOException {
    place.text("words.yaml", "nb: {views: eksponeringer}\n");
    assertThat(report().code()).isEqualTo(ExitCode.DONE_WITH_PROBLEMS);
    place.text("words.yaml", "nb: {views: eksponeringer}\nours: [eksponeringer]\n");
    assertThat(report().code()).isEqualTo(ExitCode.DONE);
    place.text("words.yaml", "nb: {views: \"visninger, ny telling\"}\n");
    assertThat(report().code()).isEqualTo(ExitCode.DONE);
  }
}
