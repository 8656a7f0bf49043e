package no.forankring.reports.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import no.forankring.reports.content.report.Report;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * A report as {@code .docx}: headings Word lists contents by, real lists, tables with heads that
 * repeat, charts of Word's own with their alternative text. Every number stands in a content
 * control whose tag is its fact's id; where that is longer than the 64 characters a tag can hold,
 * the tag names a custom property of the document that holds the id.
 */
public final class WordDocument {

  private WordDocument() {}

  /**
   * Writes the report to {@code out}, which stays open. The same report and instant give the same
   * bytes on the same Java runtime.
   *
   * @param created written into the file
   * @throws IOException if {@code out} or a temporary file cannot be written to
   */
  public static void write(Report report, Instant created, OutputStream out) throws IOException {
    Path unpinned = Files.createTempFile("document", ".zip");
    try {
      save(report, created, unpinned);
      PinnedZip.copy(unpinned, out);
    } finally {
      Files.deleteIfExists(unpinned);
    }
  }

  private static void save(Report report, Instant created, Path place) throws IOException {
    try (OutputStream target = Files.newOutputStream(place);
        XWPFDocument file =
            new XWPFDocument(new ByteArrayInputStream(EmptyDocument.in(report.language())))) {
      FileProperties.write(
          file,
          report.title(),
          report.subject(),
          report.organisation(),
          report.language(),
          created);
      WordBlocks blocks = new WordBlocks(file);
      report.blocks().forEach(blocks::add);
      blocks.end();
      WordPages.add(file, report);
      file.write(target);
    }
  }
}
