package no.forankring.reports.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import no.forankring.reports.content.report.Report;
import no.forankring.reports.pdf.layout.DocumentProperties;
import no.forankring.reports.pdf.layout.RunningTexts;
import no.forankring.reports.pdf.layout.TaggedPdf;

/**
 * A report as PDF: PDF/UA-1 and PDF/A-2a at once. Every number carries its fact's id as the {@code
 * /ID} of its structure element, a repeated one with {@code ~2}, {@code ~3}.
 */
public final class PdfReport {
  private PdfReport() {}

  /**
   * Writes the report to {@code out}, which stays open. The same report and instant give the same
   * bytes on the same Java runtime.
   *
   * @param created written into the file
   * @throws IOException if {@code out} cannot be written to
   */
  public static void write(Report report, Instant created, OutputStream out) throws IOException {
    DocumentProperties properties =
        new DocumentProperties(
            report.title(),
            report.subject(),
            report.organisation(),
            report.language(),
            created,
            report.subject().hashCode());
    RunningTexts running =
        new RunningTexts(
            report.runningHead(),
            "",
            report.mark().orElse(""),
            (page, pages) ->
                report
                    .pageOf()
                    .replace("{0}", Integer.toString(page))
                    .replace("{1}", Integer.toString(pages)));
    TaggedPdf.write(
        properties,
        running,
        report.blocks().stream().flatMap(block -> Blocks.laidOut(block).stream()).toList(),
        out);
  }
}
