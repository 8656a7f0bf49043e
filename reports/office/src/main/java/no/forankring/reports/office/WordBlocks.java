package no.forankring.reports.office;

import java.math.BigInteger;
import java.util.List;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.report.Inline;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;

/** How each piece of a report is laid out, one after the other. */
final class WordBlocks {

  private static final int CHART_TITLE = 3;
  private static final BigInteger BELOW_A_TABLE = BigInteger.valueOf(160);

  private final CTBody body;
  private final WordText text;
  private final WordTables tables;
  private final WordCharts charts;
  private boolean afterTable;
  private boolean onNewPage;

  WordBlocks(XWPFDocument file) {
    this.body = file.getDocument().getBody();
    this.text = new WordText(file);
    this.tables = new WordTables(body, text);
    this.charts = new WordCharts(file);
  }

  void add(Block block) {
    switch (block) {
      case Block.Heading(var level, var inlines) -> paragraph("Heading" + level, inlines);
      case Block.Paragraph(var inlines, var tone) -> paragraph(style(tone), inlines);
      case Block.Bullets(var items) -> items.forEach(item -> paragraph("ListBullet", item));
      case Block.Callout callout -> callout.lines().forEach(line -> paragraph("Callout", line));
      case Block.KeyFigures(var figures) -> {
        apart();
        tables.add(figures);
        afterTable = true;
      }
      case Block.Table table -> {
        if (table.caption().isBlank()) {
          apart();
        } else {
          paragraph("Caption", List.of(new Inline.Text(table.caption())));
        }
        tables.add(table);
        afterTable = true;
      }
      case Block.Figure figure -> figure(figure);
      case Block.PageBreak() -> onNewPage = true;
    }
  }

  /** A body that ends with a table is none: Word wants a paragraph after it. */
  void end() {
    apart();
  }

  private static String style(Block.Tone tone) {
    return switch (tone) {
      case NORMAL -> "Normal";
      case SUBTITLE -> "Subtitle";
      case SMALL -> "Small";
    };
  }

  /** The chart, and below it its numbers: what is drawn carries no fact's id. */
  private void figure(Block.Figure figure) {
    paragraph("Heading" + CHART_TITLE, figure.title());
    charts.add(paragraph("Normal", List.of()), figure.chart(), figure.alternative());
    paragraph("Small", ChartNumbers.of(figure.chart()));
  }

  /** Two tables without a paragraph between would be one. */
  private void apart() {
    if (afterTable) {
      paragraph("Normal", List.of());
    }
  }

  private CTP paragraph(String style, List<Inline> inlines) {
    CTP paragraph = body.addNewP();
    CTPPr properties = paragraph.addNewPPr();
    properties.addNewPStyle().setVal(style);
    if (onNewPage) {
      properties.addNewPageBreakBefore();
    }
    if (afterTable && !style.startsWith("Heading")) {
      properties.addNewSpacing().setBefore(BELOW_A_TABLE);
    }
    text.add(paragraph, inlines);
    afterTable = false;
    onNewPage = false;
    return paragraph;
  }
}
