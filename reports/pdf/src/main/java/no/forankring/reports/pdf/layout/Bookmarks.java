package no.forankring.reports.pdf.layout;

import java.util.ArrayDeque;
import java.util.Deque;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;

/** The headings as a reader's program lists them beside the page. */
final class Bookmarks {
  private record Open(int level, PdfOutline outline) {}

  private final Deque<Open> open = new ArrayDeque<>();

  Bookmarks(PdfContentByte content) {
    open.push(new Open(0, content.getRootOutline()));
  }

  void add(int level, String title, float top) {
    while (open.element().level() >= level) {
      open.pop();
    }
    PdfDestination here = new PdfDestination(PdfDestination.XYZ, 0, top + 12, 0);
    open.push(new Open(level, new PdfOutline(open.element().outline(), here, title)));
  }
}
