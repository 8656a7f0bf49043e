package no.forankring.cli.workspace.words;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import no.forankring.cli.workspace.output.WholeFile;
import no.forankring.reports.content.vocabulary.Dictionary;
import no.forankring.reports.content.vocabulary.DictionaryPages;
import no.forankring.reports.content.vocabulary.Interview;
import no.forankring.reports.office.InterviewSheet;
import no.forankring.reports.pdf.PdfReport;

/**
 * Writes the dictionary and the interview: {@code words-nb.pdf}, {@code words-interview-nb.xlsx}.
 */
public final class DictionaryFiles {
  private DictionaryFiles() {}

  /**
   * Writes the dictionary as pages.
   *
   * @param created written into the file
   * @return where it was written
   */
  public static Path write(Dictionary dictionary, Path folder, Instant created) throws IOException {
    return WholeFile.write(
        folder.resolve("words-" + dictionary.language() + ".pdf"),
        target -> PdfReport.write(DictionaryPages.of(dictionary), created, target));
  }

  /** Writes the interview sheet, as {@link #write(Dictionary, Path, Instant)} the dictionary. */
  public static Path write(Interview interview, Path folder, Instant created) throws IOException {
    return WholeFile.write(
        folder.resolve("words-interview-" + interview.language() + ".xlsx"),
        target -> InterviewSheet.write(interview, created, target));
  }
}
