package no.forankring.cli.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.forankring.cli.workspace.json.JsonText;
import no.forankring.cli.workspace.output.WholeFile;
import no.forankring.core.fact.ExpectationFact;
import no.forankring.reports.content.language.Texts;
import no.forankring.reports.content.report.Report;
import no.forankring.reports.office.ExcelWorkbook;
import no.forankring.reports.office.WordDocument;
import no.forankring.reports.pdf.PdfReport;

/** Writes a report's files: {@code board-report-2026-Q3.pdf}. */
public final class ReportFiles {
  private final QuarterReport report;
  private final String program;

  /**
   * @param program name and version of the writing program
   */
  public ReportFiles(QuarterReport report, String program) {
    this.report = report;
    this.program = program;
  }

  /** What a report can be written as. */
  public enum Format {
    PDF,
    XLSX,
    JSON;

    /** {@code pdf}. */
    public String extension() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A file that was written.
   *
   * @param wanted its name
   * @param place where it is; another one where another program holds the first open
   */
  public record Written(Path wanted, Path place) {
    /** Whether it could not get its own name. */
    public boolean isElsewhere() {
      return !wanted.equals(place);
    }
  }

  /**
   * Writes one file for each format and language; {@code -nb} and {@code -en} stand before the dot
   * where there is more than one language.
   */
  public List<Written> write(Path folder, List<Format> formats, List<String> languages)
      throws IOException {
    List<Written> written = new ArrayList<>();
    for (Format format : formats) {
      for (String language : languages) {
        String name =
            "board-report-"
                + report.facts().quarter()
                + suffix(language, languages)
                + "."
                + format.extension();
        Path wanted = folder.resolve(name);
        written.add(new Written(wanted, WholeFile.write(wanted, content(format, language))));
      }
    }
    return written;
  }

  /**
   * Writes the half page for the talk about one expectation, {@code talk-f100k-2026-Q3.pdf}, in
   * each language. It is private: the board's report says nothing of who expects what.
   *
   * @param id of an expectation among the facts
   */
  public List<Written> writeTalk(Path folder, String id, List<String> languages)
      throws IOException {
    ExpectationFact expectation =
        report.facts().expectations().stream()
            .filter(each -> each.expectation().id().equals(id))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no expectation " + id));
    List<Written> written = new ArrayList<>();
    for (String language : languages) {
      Path wanted =
          folder.resolve(
              "talk-" + id + "-" + report.facts().quarter() + suffix(language, languages) + ".pdf");
      Report sheet = report.talk(language, program, expectation);
      written.add(
          new Written(
              wanted,
              WholeFile.write(wanted, target -> PdfReport.write(sheet, created(), target))));
    }
    return written;
  }

  /**
   * Writes the chapter on social media for the communication strategy, {@code
   * strategy-chapter-2026-Q3.docx}, in each language, named as the report is.
   */
  public List<Written> writeChapter(Path folder, List<String> languages) throws IOException {
    List<Written> written = new ArrayList<>();
    for (String language : languages) {
      Path wanted =
          folder.resolve(
              "strategy-chapter-"
                  + report.facts().quarter()
                  + suffix(language, languages)
                  + ".docx");
      Report chapter = report.chapter(language, program);
      written.add(
          new Written(
              wanted,
              WholeFile.write(wanted, target -> WordDocument.write(chapter, created(), target))));
    }
    return written;
  }

  private static String suffix(String language, List<String> languages) {
    return languages.size() > 1 ? "-" + language : "";
  }

  /** The day it shows, not the day it was made: the same report has the same bytes. */
  private Instant created() {
    return report.facts().asOf().atStartOfDay(report.config().calendar().zone()).toInstant();
  }

  private WholeFile.Content content(Format format, String language) {
    Texts texts = Texts.in(language);
    return switch (format) {
      case PDF -> target -> PdfReport.write(report.content(language, program), created(), target);
      case XLSX ->
          target -> ExcelWorkbook.write(report.workbook(language, program), created(), target);
      case JSON -> target -> JsonText.write(target, report.json(texts, program));
    };
  }
}
