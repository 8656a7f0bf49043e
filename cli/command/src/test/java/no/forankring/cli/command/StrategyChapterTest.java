package no.forankring.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import no.forankring.cli.command.invocation.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The chapter for the communication strategy, as a person asks for it. */
class StrategyChapterTest {

  private static final String STRATEGY =
      """
      plans:
        - {id: market, name: Markedsplanen, kind: market-plan, chapter: kapittel 3}
      objectives:
        - {id: contact, text: %s, plan: market, set: 2025-01-10}
      readings:
        - {date: 2026-09-30, channel: "facebook:fjordtog", followers: 5000}
      """;

  @TempDir Path folder;

  private Place workspace(String strategy) throws IOException {
    return Place.imported(folder, strategy);
  }

  @Test
  void theChapterIsWrittenWhereItIsAskedFor() throws IOException {
    Place place = workspace(STRATEGY.formatted("Flere tar kontakt"));

    Run run = place.run("strategy", "chapter", "2026-Q3", "--lang", "nb,en", "--out", "ut");

    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
    assertThat(run.out())
        .contains("strategy-chapter-2026-Q3-nb.docx", "strategy-chapter-2026-Q3-en.docx");
    assertThat(document(place.folder().resolve("ut/strategy-chapter-2026-Q3-nb.docx")))
        .contains(">Markedsplanen, kapittel 3. ")
        .contains(">Flere tar kontakt<");
  }

  @Test
  void aPlatformsWordInAnObjectiveMakesItAMarkedDraft() throws IOException {
    Run run =
        workspace(STRATEGY.formatted("Flere impressions"))
            .run("strategy", "chapter", "2026-Q3", "--lang", "nb");

    assertThat(run.code()).isEqualTo(ExitCode.DONE_WITH_PROBLEMS);
    assertThat(run.err()).contains("UTKAST", "«impressions»");
  }

  @Test
  void aNewWorkspaceGetsAShortChapter() throws IOException {
    Run run = workspace("").run("strategy", "chapter", "2026-Q3", "--lang", "en");

    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void theGroupSaysWhichCommandsItHas() throws IOException {
    Run run = workspace("").run("strategy", "--lang", "en");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("chapter", "forankring strategy --help");
  }

  private static String document(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(),
          StandardCharsets.UTF_8);
    }
  }
}
