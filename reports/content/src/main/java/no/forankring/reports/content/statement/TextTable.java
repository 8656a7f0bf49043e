package no.forankring.reports.content.statement;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import no.forankring.reports.content.language.Untrusted;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.report.Block.Cell;
import no.forankring.reports.content.report.Block.Column;
import no.forankring.reports.content.report.Inline;

/** A table whose caption and heads are the texts {@code report.<name>.…}. */
public final class TextTable {

  /** A column's head, {@code report.<name>.<key>}. */
  public record Head(String key, double weight, boolean number) {
    public Head(String key, double weight) {
      this(key, weight, false);
    }
  }

  private TextTable() {}

  /** The table; without rows, the sentence {@code report.<name>.none}. */
  public static <T> Block of(
      Words words, String name, List<Head> heads, List<T> rows, Function<T, List<Cell>> cells) {
    String prefix = "report." + name + ".";
    if (rows.isEmpty()) {
      return new Block.Paragraph(words.sentences().say(prefix + "none"), Block.Tone.NORMAL);
    }
    return under(words, prefix, heads, rows, cells);
  }

  /**
   * The table.
   *
   * @param prefix what the keys of caption and heads begin with, with a point at its end
   */
  public static <T> Block under(
      Words words, String prefix, List<Head> heads, List<T> rows, Function<T, List<Cell>> cells) {
    return new Block.Table(
        words.texts().say(prefix + "caption"),
        heads.stream()
            .map(
                head ->
                    new Column(
                        words.texts().say(prefix + head.key()), head.weight(), head.number()))
            .toList(),
        rows.stream().map(cells).toList());
  }

  public static Cell text(String text) {
    return new Cell(List.of(new Inline.Text(Untrusted.visible(text))));
  }

  public static Cell count(Words words, long number) {
    return text(words.texts().numbers().plain(BigDecimal.valueOf(number)));
  }
}
