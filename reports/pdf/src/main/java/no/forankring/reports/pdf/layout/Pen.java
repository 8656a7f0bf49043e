package no.forankring.reports.pdf.layout;

import java.awt.Color;
import java.util.List;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfGraphics2D;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/**
 * Draws on one page. All that is drawn is marked: as the content of a structure element, or as an
 * artifact.
 */
final class Pen {
  private static final PdfName ARTIFACT = new PdfName("Artifact");
  private static final PdfName SPAN = new PdfName("Span");
  private static final PdfName ACTUAL_TEXT = new PdfName("ActualText");

  private final PdfContentByte page;
  private final Fonts fonts;
  private final Bookmarks bookmarks;
  private final boolean decoration;

  Pen(PdfContentByte page, Fonts fonts, Bookmarks bookmarks) {
    this(page, fonts, bookmarks, false);
  }

  private Pen(PdfContentByte page, Fonts fonts, Bookmarks bookmarks, boolean decoration) {
    this.page = page;
    this.fonts = fonts;
    this.bookmarks = bookmarks;
    this.decoration = decoration;
  }

  /** A pen for what is no content, such as a head that is repeated. */
  Pen forDecoration() {
    return new Pen(page, fonts, bookmarks, true);
  }

  void text(Line line, float x, float baseline) {
    float at = x;
    List<Line.Piece> pieces = line.pieces();
    for (int i = 0; i < pieces.size(); i++) {
      Line.Piece piece = pieces.get(i);
      if (i == 0 || pieces.get(i - 1).tag() != piece.tag()) {
        begin(piece.tag());
      }
      show(piece, at, baseline);
      at += piece.width();
      if (i + 1 == pieces.size() || pieces.get(i + 1).tag() != piece.tag()) {
        page.endMarkedContentSequence();
      }
    }
  }

  private void show(Line.Piece piece, float x, float baseline) {
    piece
        .meant()
        .ifPresent(
            text -> {
              PdfDictionary said = new PdfDictionary();
              said.put(ACTUAL_TEXT, new PdfString(text, PdfObject.TEXT_UNICODE));
              page.beginMarkedContentSequence(SPAN, said, true);
            });
    page.beginText();
    page.setFontAndSize(piece.font(), piece.size());
    page.setColorFill(piece.tone().colour());
    page.setTextMatrix(x, baseline);
    page.showText(piece.text());
    page.endText();
    if (piece.meant().isPresent()) {
      page.endMarkedContentSequence();
    }
  }

  /** An area of one colour, never content. */
  void area(Color colour, float x, float bottom, float width, float height) {
    beginArtifact(new PdfDictionary());
    page.setColorFill(colour);
    page.rectangle(x, bottom, width, height);
    page.fill();
    page.endMarkedContentSequence();
  }

  /** Text outside the text area, for the eye only. */
  void runningText(Line line, float x, float baseline) {
    float at = x;
    for (Line.Piece piece : line.pieces()) {
      PdfDictionary kind = new PdfDictionary();
      kind.put(PdfName.TYPE, new PdfName("Pagination"));
      kind.put(PdfName.SUBTYPE, new PdfName(baseline > Sheet.HEIGHT / 2 ? "Header" : "Footer"));
      beginArtifact(kind);
      show(piece, at, baseline);
      page.endMarkedContentSequence();
      at += piece.width();
    }
  }

  void bookmark(int level, String title, float top) {
    bookmarks.add(level, title, top);
  }

  /** The picture without its labels; the whole figure's place is written on {@code tag}. */
  void figure(Figure figure, Tag tag, Tag picture, float x, float bottom, float scale) {
    float width = (float) figure.width();
    float height = (float) figure.height();
    PdfArray box = new PdfArray();
    for (float edge : new float[] {x, bottom, x + width * scale, bottom + height * scale}) {
      box.add(new PdfNumber(edge));
    }
    tag.withAttribute("Layout", "BBox", box);
    begin(picture);
    page.saveState();
    page.concatCTM(scale, 0, 0, scale, x, bottom);
    PdfGraphics2D canvas =
        new PdfGraphics2D(page, width, height, new FigureFonts.Mapper(fonts), false, false, 0);
    try {
      figure.drawing().draw(canvas, figure.width(), figure.height());
    } finally {
      canvas.dispose();
    }
    page.restoreState();
    page.endMarkedContentSequence();
  }

  private void begin(Tag tag) {
    if (decoration) {
      beginArtifact(new PdfDictionary());
    } else {
      page.beginMarkedContentSequence(tag.element());
    }
  }

  private void beginArtifact(PdfDictionary kind) {
    page.beginMarkedContentSequence(ARTIFACT, kind, true);
  }
}
