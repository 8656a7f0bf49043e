package no.forankring.reports.pdf;

import java.util.List;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.report.Chart;
import no.forankring.reports.content.report.Inline;
import no.forankring.reports.pdf.chart.ColumnChart;
import no.forankring.reports.pdf.chart.MultiplesChart;
import no.forankring.reports.pdf.layout.Callout;
import no.forankring.reports.pdf.layout.Emphasis;
import no.forankring.reports.pdf.layout.Figure;
import no.forankring.reports.pdf.layout.Heading;
import no.forankring.reports.pdf.layout.ItemList;
import no.forankring.reports.pdf.layout.KeyFigures;
import no.forankring.reports.pdf.layout.PageBreak;
import no.forankring.reports.pdf.layout.Paragraph;
import no.forankring.reports.pdf.layout.ParagraphStyle;
import no.forankring.reports.pdf.layout.Run;
import no.forankring.reports.pdf.layout.Table;
import no.forankring.reports.pdf.layout.Tone;

/** How each piece of a report is laid out. */
final class Blocks {
  private static final int CHART_TITLE = 3;

  private Blocks() {}

  static List<no.forankring.reports.pdf.layout.Block> laidOut(Block block) {
    return switch (block) {
      case Block.Heading(var level, var inlines) -> List.of(new Heading(level, runs(inlines)));
      case Block.Paragraph(var inlines, var tone) -> List.of(paragraph(inlines, tone));
      case Block.Bullets(var items) ->
          List.of(ItemList.bullets(items.stream().map(Blocks::runs).toList()));
      case Block.Callout callout ->
          List.of(
              new Callout(
                  callout.lines().stream().map(line -> new Paragraph(runs(line))).toList()));
      case Block.KeyFigures(var figures) ->
          List.of(new KeyFigures(figures.stream().map(Blocks::keyFigure).toList()));
      case Block.Table table -> List.of(table(table));
      case Block.Figure(var title, var chart, var alternative) ->
          List.of(new Heading(CHART_TITLE, runs(title)), drawn(chart, alternative));
      case Block.PageBreak() -> List.of(new PageBreak());
    };
  }

  private static Paragraph paragraph(List<Inline> inlines, Block.Tone tone) {
    return switch (tone) {
      case NORMAL -> new Paragraph(runs(inlines));
      case SUBTITLE -> new Paragraph(ParagraphStyle.BODY, muted(inlines));
      case SMALL -> new Paragraph(ParagraphStyle.SMALL, muted(inlines));
    };
  }

  private static KeyFigures.Item keyFigure(Block.KeyFigure key) {
    return new KeyFigures.Item(List.of(run(key.figure())), runs(key.meaning()));
  }

  private static Table table(Block.Table table) {
    return new Table(
        table.caption(),
        table.columns().stream()
            .map(
                column ->
                    new Table.Column(
                        column.weight(), column.number() ? Table.Align.END : Table.Align.START))
            .toList(),
        table.columns().stream().map(column -> List.of(Run.of(column.head()))).toList(),
        table.rows().stream().map(Blocks::row).toList());
  }

  private static Table.Row row(List<Block.Cell> cells) {
    return new Table.Row(cells.stream().map(cell -> runs(cell.inlines())).toList());
  }

  private static Figure drawn(Chart chart, String alternative) {
    return switch (chart) {
      case Chart.Columns columns -> ColumnChart.of(columns, alternative);
      case Chart.Multiples multiples -> MultiplesChart.of(multiples, alternative);
    };
  }

  private static List<Run> runs(List<Inline> inlines) {
    return inlines.stream().map(Blocks::run).toList();
  }

  private static List<Run> muted(List<Inline> inlines) {
    return runs(inlines).stream().map(run -> run.with(Tone.MUTED)).toList();
  }

  private static Run run(Inline inline) {
    return switch (inline) {
      case Inline.Text(var text) -> Run.of(text);
      case Inline.Quote(var text) -> Run.of(text);
      case Inline.Strong(var text) -> Run.bold(text);
      case Inline.Figure(var fact, var text, var strong) ->
          Run.of(text, fact).with(strong ? Emphasis.BOLD : Emphasis.PLAIN);
    };
  }
}
