package no.forankring.reports.pdf.layout;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Writes a document as PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) at once. The same
 * arguments give the same bytes on the same Java runtime.
 */
public final class TaggedPdf {
  private final RunningTexts runningTexts;
  private final Fonts fonts;
  private final LineBreaker breaker;

  private TaggedPdf(RunningTexts runningTexts, long seed) {
    this.runningTexts = runningTexts;
    this.fonts = new Fonts(seed);
    this.breaker = new LineBreaker(fonts);
  }

  /**
   * Writes {@code blocks} to {@code out}, which stays open. Nothing is written before the whole
   * document is made.
   *
   * @throws IOException where {@code out} cannot be written to
   */
  public static void write(
      DocumentProperties properties,
      RunningTexts runningTexts,
      List<Block> blocks,
      OutputStream out)
      throws IOException {
    out.write(new TaggedPdf(runningTexts, properties.seed()).bytes(properties, blocks));
  }

  private byte[] bytes(DocumentProperties properties, List<Block> blocks) throws IOException {
    Tag structure = Tag.document();
    List<List<Pages.Placed>> pages = Pages.of(Flow.bands(blocks, breaker, structure));

    ByteArrayOutputStream file = new ByteArrayOutputStream();
    Document document = new Document(new Rectangle(Sheet.WIDTH, Sheet.HEIGHT));
    PdfWriter writer = PdfWriter.getInstance(document, file);
    writer.setPdfVersion(PdfWriter.VERSION_1_7);
    // As a table, the cross references would be written in the digits of the machine's locale.
    writer.setFullCompression();
    writer.setTagged();
    writer.setPDFXConformance(PdfWriter.PDFA2A);
    writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
    document.open();
    Metadata.write(properties, writer);
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString(Metadata.language(properties)));
    writer.setOutputIntents(
        "Custom",
        "",
        "http://www.color.org",
        "sRGB IEC61966-2.1",
        ICC_Profile.getInstance(ColorSpace.CS_sRGB));
    IdTree ids = new IdTree();
    structure.open(writer.getStructureTreeRoot(), ids);
    Bookmarks bookmarks = new Bookmarks(writer.getDirectContent());
    for (int i = 0; i < pages.size(); i++) {
      document.newPage();
      writer.setPageEmpty(false);
      Pen pen = new Pen(writer.getDirectContent(), fonts, bookmarks);
      drawRunningTexts(pen, i + 1, pages.size());
      drawGrounds(pen, pages.get(i));
      for (Pages.Placed placed : pages.get(i)) {
        placed.band().ink().draw(placed.decoration() ? pen.forDecoration() : pen, placed.top());
      }
    }
    ids.writeTo(writer);
    document.close();
    return file.toByteArray();
  }

  private void drawRunningTexts(Pen pen, int page, int pages) {
    runningText(pen, runningTexts.headStart(), false, Sheet.HEAD_BASELINE);
    runningText(pen, runningTexts.headEnd(), true, Sheet.HEAD_BASELINE);
    runningText(pen, runningTexts.footStart(), false, Sheet.FOOT_BASELINE);
    runningText(pen, runningTexts.pageNumber().text(page, pages), true, Sheet.FOOT_BASELINE);
  }

  private void runningText(Pen pen, String text, boolean atEnd, float baseline) {
    TextStyle style = TextStyle.RUNNING;
    List<Run> runs = List.of(Run.of(text).with(Tone.MUTED));
    List<Line> lines =
        breaker.lines(Span.of(runs, style, Tag.document()), style, Sheet.TEXT_WIDTH * 0.48f);
    if (!lines.isEmpty()) {
      Line line = lines.getFirst();
      pen.runningText(line, atEnd ? Sheet.RIGHT - line.width() : Sheet.LEFT, baseline);
    }
  }

  /** One area behind neighbouring bands on the same ground: two that touch would show a seam. */
  private static void drawGrounds(Pen pen, List<Pages.Placed> page) {
    int i = 0;
    while (i < page.size()) {
      Optional<Band.Backdrop> ground = page.get(i).band().backdrop();
      int j = i + 1;
      while (j < page.size() && page.get(j).band().backdrop().equals(ground)) {
        j++;
      }
      if (ground.isPresent()) {
        float top = page.get(i).top();
        float bottom = page.get(j - 1).top() - page.get(j - 1).band().height();
        pen.area(Tone.TINT, Sheet.LEFT, bottom, Sheet.TEXT_WIDTH, top - bottom);
        pen.area(Tone.ACCENT.colour(), Sheet.LEFT, bottom, CalloutBands.RULE, top - bottom);
      }
      i = j;
    }
  }
}
