package no.forankring.reports.content.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.report.Inline;
import no.forankring.reports.content.report.Report;

/**
 * A piece of what the board reads, as one text. What is not ours to word has been taken out: what
 * others wrote, and the organisation's name.
 *
 * @param heading what it stands under
 * @param shown as a reader sees it
 * @param ours without what is not
 */
record Passage(String heading, String shown, String ours) {

  /** Keeps words apart that stood on either side of what was taken out. */
  private static final String TAKEN_OUT = " … ";

  /** Those before the appendix, in reading order. */
  static List<Passage> ofBoard(Report report) {
    List<Passage> passages = new ArrayList<>();
    String heading = "";
    for (Block block : report.board()) {
      if (block instanceof Block.Heading(var level, var inlines)) {
        heading = text(inlines, false);
      }
      for (List<Inline> piece : pieces(block)) {
        String ours = text(piece, true);
        String name = report.organisation();
        passages.add(
            new Passage(
                heading,
                text(piece, false),
                name.isBlank() ? ours : ours.replace(name, TAKEN_OUT)));
      }
    }
    return List.copyOf(passages);
  }

  private static List<List<Inline>> pieces(Block block) {
    List<List<Inline>> pieces = new ArrayList<>();
    switch (block) {
      case Block.Heading(var level, var inlines) -> pieces.add(inlines);
      case Block.Paragraph(var inlines, var tone) -> pieces.add(inlines);
      case Block.Bullets(var items) -> pieces.addAll(items);
      case Block.Callout callout -> {
        pieces.add(callout.lead());
        pieces.addAll(callout.paragraphs());
      }
      case Block.KeyFigures(var figures) -> figures.forEach(key -> pieces.add(key.meaning()));
      case Block.Table table -> {
        pieces.add(plain(table.caption()));
        table.columns().forEach(column -> pieces.add(plain(column.head())));
        table.rows().forEach(row -> row.forEach(cell -> pieces.add(cell.inlines())));
      }
      // The alternative says everything the chart shows.
      case Block.Figure(var title, var chart, var alternative) -> {
        pieces.add(title);
        pieces.add(plain(alternative));
      }
      case Block.PageBreak end -> {}
    }
    return pieces;
  }

  private static List<Inline> plain(String text) {
    return List.of(new Inline.Text(text));
  }

  private static String text(List<Inline> inlines, boolean oursAlone) {
    return inlines.stream()
        .map(piece -> oursAlone && piece instanceof Inline.Quote ? TAKEN_OUT : piece.text())
        .collect(Collectors.joining());
  }
}
