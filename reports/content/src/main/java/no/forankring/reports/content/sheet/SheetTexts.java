package no.forankring.reports.content.sheet;

import java.util.List;
import no.forankring.reports.content.statement.Words;
import no.forankring.reports.content.workbook.Sheet;
import no.forankring.reports.content.workbook.Sheet.Column;
import no.forankring.reports.content.workbook.Sheet.Row;

/**
 * A sheet whose name and heads are the texts {@code workbook.sheet.<name>} and {@code
 * workbook.<name>.…}.
 */
final class SheetTexts {

  /** The head of the column with ids, the same on every sheet. */
  static final String ID = "id";

  /** A column's head and its width in characters. */
  record Head(String key, int width, boolean wraps) {
    Head(String key, int width) {
      this(key, width, false);
    }
  }

  private SheetTexts() {}

  static Sheet sheet(
      Words words, String name, Sheet.Order order, List<Head> heads, List<Row> rows) {
    return new Sheet(
        words.texts().say("workbook.sheet." + name),
        order,
        heads.stream().map(head -> column(words, name, head)).toList(),
        rows);
  }

  private static Column column(Words words, String name, Head head) {
    String key = head.key().equals(ID) ? "workbook.id" : "workbook." + name + "." + head.key();
    return new Column(words.texts().say(key), head.width(), head.wraps());
  }
}
