package no.forankring.reports.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/** A table: a band for each row, or for each line of a row too tall to be kept whole. */
final class TableBands {
  private static final float PADDING_ABOVE = 4;
  private static final float PADDING_BELOW = 4;
  private static final float GUTTER = 12;
  private static final float THIN = 0.5f;
  private static final float THICK = 1.2f;
  private static final float TALLEST_WHOLE_ROW = Sheet.TEXT_HEIGHT / 4;
  private static final float BEFORE = 8;
  private static final float AFTER = 14;

  private final Table table;
  private final LineBreaker breaker;
  private final float[] left;
  private final float[] width;

  private TableBands(Table table, LineBreaker breaker) {
    this.table = table;
    this.breaker = breaker;
    int columns = table.columns().size();
    this.left = new float[columns];
    this.width = new float[columns];
    double shares = table.columns().stream().mapToDouble(Table.Column::share).sum();
    float room = Sheet.TEXT_WIDTH - GUTTER * (columns - 1);
    float x = Sheet.LEFT;
    for (int c = 0; c < columns; c++) {
      left[c] = x;
      width[c] = (float) (room * table.columns().get(c).share() / shares);
      x += width[c] + GUTTER;
    }
  }

  static List<Band> of(Table table, Tag parent, LineBreaker breaker) {
    return new TableBands(table, breaker).bands(parent.child("Table"));
  }

  private List<Band> bands(Tag tag) {
    List<Band> bands = new ArrayList<>(caption(tag));
    List<Band> head =
        row(table.head(), TextStyle.CELL_HEAD, tag.child("THead").child("TR"), true, true);
    // A head too tall to be kept whole is not repeated: it would leave no room for the rows.
    boolean repeat = head.size() == 1;
    head.forEach(band -> bands.add(band.keptWithNext(true)));
    bands.set(0, bands.getFirst().spaced(BEFORE, bands.getFirst().after()));
    if (!table.rows().isEmpty()) {
      Tag body = tag.child("TBody");
      for (Table.Row row : table.rows()) {
        for (Band band :
            row(row.cells(), TextStyle.CELL, body.child("TR"), false, row.emphasised())) {
          bands.add(repeat ? band.under(head.getFirst()) : band);
        }
      }
    }
    bands.set(bands.size() - 1, bands.getLast().spaced(0, AFTER).keptWithNext(false));
    // No last row stands alone under a repeated head.
    int last = bands.size() - 1;
    if (table.rows().size() > 1) {
      bands.set(last - 1, bands.get(last - 1).keptWithNext(true));
    }
    return bands;
  }

  private List<Band> caption(Tag tag) {
    List<Run> caption = List.of(Run.of(table.caption()).with(Tone.MUTED));
    if (Span.isBlank(caption)) {
      return List.of();
    }
    TextStyle style = TextStyle.SMALL;
    List<Span> spans = Span.of(caption, style, tag.child("Caption"));
    return TextBands.lines(breaker.lines(spans, style, Sheet.TEXT_WIDTH), style, Sheet.LEFT)
        .stream()
        .map(band -> band.spaced(0, 0).keptWithNext(true))
        .toList();
  }

  private List<Band> row(
      List<List<Run>> cells, TextStyle style, Tag rowTag, boolean head, boolean heavy) {
    List<List<Line>> lines = new ArrayList<>();
    int tallest = 1;
    for (int c = 0; c < cells.size(); c++) {
      List<Span> spans = Span.of(cells.get(c), cellStyle(style, heavy), cell(rowTag, c, head));
      lines.add(breaker.lines(spans, style, width[c]));
      tallest = Math.max(tallest, lines.get(c).size());
    }
    if (tallest * style.leading() <= TALLEST_WHOLE_ROW) {
      return List.of(slice(lines, 0, tallest, tallest, style, head, heavy));
    }
    List<Band> slices = new ArrayList<>();
    for (int i = 0; i < tallest; i++) {
      slices.add(slice(lines, i, i + 1, tallest, style, head, heavy));
    }
    return slices;
  }

  private static TextStyle cellStyle(TextStyle style, boolean heavy) {
    return heavy ? TextStyle.CELL_HEAD : style;
  }

  private static Tag cell(Tag row, int column, boolean head) {
    if (head) {
      return row.child("TH").withAttribute("Table", "Scope", "Column");
    }
    return column == 0 ? row.child("TH").withAttribute("Table", "Scope", "Row") : row.child("TD");
  }

  /** The lines {@code from} to {@code to} of a row that has {@code count}, with its rules. */
  private Band slice(
      List<List<Line>> cells,
      int from,
      int to,
      int count,
      TextStyle style,
      boolean head,
      boolean heavy) {
    float above = from == 0 ? PADDING_ABOVE : 0;
    float below = to == count ? PADDING_BELOW : 0;
    float height = above + (to - from) * style.leading() + below;
    return Band.of(
        height,
        (pen, top) -> {
          if (heavy && !head && from == 0) {
            pen.area(Tone.MUTED.colour(), Sheet.LEFT, top, Sheet.TEXT_WIDTH, THICK);
          }
          if (to == count) {
            pen.area(
                head ? Tone.MUTED.colour() : Tone.LINE,
                Sheet.LEFT,
                top - height,
                Sheet.TEXT_WIDTH,
                head ? THICK : THIN);
          }
          for (int c = 0; c < cells.size(); c++) {
            List<Line> lines = cells.get(c);
            // The words of a head stand on its last line, near the numbers they name.
            int shift = head ? count - lines.size() : 0;
            for (int i = Math.max(from, shift); i < Math.min(to, lines.size() + shift); i++) {
              Line line = lines.get(i - shift);
              float baseline = top - above - (i - from) * style.leading() - style.ascent();
              pen.text(line, x(c, line), baseline);
            }
          }
        });
  }

  private float x(int column, Line line) {
    return switch (table.columns().get(column).align()) {
      case START -> left[column];
      case END -> left[column] + width[column] - line.width();
    };
  }
}
