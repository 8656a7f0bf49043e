package no.forankring.cli.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.forankring.core.period.Quarter;
import no.forankring.importers.strategy.document.DocumentException;
import no.forankring.reports.content.ShownNumbers;
import no.forankring.reports.content.report.Inline;
import no.forankring.reports.office.DocumentReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The example's chapter as a Word document, read back as XML. */
class StrategyChapterFilesTest {
  private static final Quarter QUARTER = new Quarter(2026, 3);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"nb", "en"})
  void everyShownNumberIsTheFactsAtItsShownPrecision(String language)
      throws IOException, DocumentException {
    QuarterReport report = ImportedExample.shared().report(QUARTER);
    Map<String, String> shown = new DocumentReader(write(report, language)).shownById();
    ShownNumbers numbers = new ShownNumbers(report.facts(), language);
    assertThat(numbers.disagreements(shown)).isEmpty();
    List<Inline.Figure> said = report.chapter(language, ImportedExample.PROGRAM).figures();
    assertThat(shown).hasSize(said.size());
    assertThat(said).hasSizeGreaterThan(50);
    // The control: numbers with one digit more must disagree.
    shown.replaceAll((id, text) -> "7" + text.replaceFirst("^[\u2212-]", ""));
    assertThat(numbers.disagreements(shown)).hasSizeGreaterThan(shown.size() * 9 / 10);
  }

  @Test
  void eachLanguageHasAFileOfItsOwnAndAWorkspaceWrittenTwiceTheSameBytes()
      throws IOException, DocumentException {
    ReportFiles files =
        new ReportFiles(ImportedExample.shared().report(QUARTER), ImportedExample.PROGRAM);
    List<ReportFiles.Written> both = files.writeChapter(folder, List.of("nb", "en"));
    assertThat(both)
        .extracting(file -> String.valueOf(file.place().getFileName()))
        .containsExactly("strategy-chapter-2026-Q3-nb.docx", "strategy-chapter-2026-Q3-en.docx");
    Path alone = files.writeChapter(folder, List.of("nb")).getFirst().place();
    assertThat(alone).hasFileName("strategy-chapter-2026-Q3.docx");
    assertThat(Files.readAllBytes(alone)).isEqualTo(Files.readAllBytes(both.getFirst().place()));
  }

  private byte[] write(QuarterReport report, String language) throws IOException {
    return Files.readAllBytes(
        new ReportFiles(report, ImportedExample.PROGRAM)
            .writeChapter(folder, List.of(language))
            .getFirst()
            .place());
  }
}
