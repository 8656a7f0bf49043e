package no.forankring.reports.office;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.report.Inline;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/**
 * Tables as wide as the page. A head stands on every page, no row on two, and each says in words
 * what it holds.
 */
final class WordTables {

  /** Head and first column are heads; columns are not shaded by turns. */
  private static final byte[] HEADS = {0x04, (byte) 0xA0};

  private static final byte[] FIRST_COLUMN = {0x04, (byte) 0x80};
  private static final double[] KEY_FIGURE = {1, 2.4};

  private final CTBody body;
  private final WordText text;

  WordTables(CTBody body, WordText text) {
    this.body = body;
    this.text = text;
  }

  void add(Block.Table table) {
    List<Block.Column> columns = table.columns();
    int[] widths = widths(columns.stream().mapToDouble(Block.Column::weight).toArray());
    String heads = columns.stream().map(Block.Column::head).collect(Collectors.joining(", "));
    CTTbl made = begin(table.caption(), table.caption() + ": " + heads, widths, HEADS);
    CTRow head = made.addNewTr();
    properties(head).addNewTblHeader();
    for (int i = 0; i < widths.length; i++) {
      Block.Column column = columns.get(i);
      cell(head, widths[i], "TableHead", column.number(), List.of(new Inline.Text(column.head())));
    }
    for (List<Block.Cell> cells : table.rows()) {
      CTRow row = made.addNewTr();
      properties(row);
      for (int i = 0; i < widths.length; i++) {
        cell(row, widths[i], "TableText", columns.get(i).number(), cells.get(i).inlines());
      }
    }
  }

  /** Each number beside what it says. */
  void add(List<Block.KeyFigure> figures) {
    String said =
        figures.stream()
            .map(key -> key.figure().text() + " " + characters(key.meaning()))
            .collect(Collectors.joining("; "));
    int[] widths = widths(KEY_FIGURE);
    CTTbl made = begin(said, said, widths, FIRST_COLUMN);
    for (Block.KeyFigure key : figures) {
      CTRow row = made.addNewTr();
      properties(row);
      cell(row, widths[0], "KeyFigure", false, List.of(key.figure()));
      cell(row, widths[1], "TableText", false, key.meaning());
    }
  }

  private static String characters(List<Inline> inlines) {
    return inlines.stream().map(Inline::text).collect(Collectors.joining());
  }

  /** Whole twentieths of a point that add up to the page's width. */
  private static int[] widths(double[] weights) {
    double all = 0;
    for (double weight : weights) {
      all += weight;
    }
    int[] widths = new int[weights.length];
    double before = 0;
    int used = 0;
    for (int i = 0; i < weights.length; i++) {
      before += weights[i];
      widths[i] = (int) Math.round(WordPages.TEXT_WIDTH * before / all) - used;
      used += widths[i];
    }
    return widths;
  }

  private CTTbl begin(String caption, String description, int[] widths, byte[] look) {
    CTTbl table = body.addNewTbl();
    CTTblPr properties = table.addNewTblPr();
    properties.addNewTblStyle().setVal("ReportTable");
    width(properties.addNewTblW(), WordPages.TEXT_WIDTH);
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    CTTblLook heads = properties.addNewTblLook();
    heads.setVal(look);
    properties.addNewTblCaption().setVal(CleanText.characters(caption));
    properties.addNewTblDescription().setVal(CleanText.characters(description));
    CTTblGrid grid = table.addNewTblGrid();
    for (int each : widths) {
      grid.addNewGridCol().setW(BigInteger.valueOf(each));
    }
    return table;
  }

  private static CTTrPr properties(CTRow row) {
    CTTrPr properties = row.addNewTrPr();
    properties.addNewCantSplit();
    return properties;
  }

  private void cell(CTRow row, int wide, String style, boolean number, List<Inline> inlines) {
    CTTc cell = row.addNewTc();
    width(cell.addNewTcPr().addNewTcW(), wide);
    CTP paragraph = cell.addNewP();
    CTPPr properties = paragraph.addNewPPr();
    properties.addNewPStyle().setVal(style);
    if (number) {
      properties.addNewJc().setVal(STJc.RIGHT);
    }
    text.add(paragraph, inlines);
  }

  private static void width(CTTblWidth width, int twentieths) {
    width.setW(BigInteger.valueOf(twentieths));
    width.setType(STTblWidth.DXA);
  }
}
