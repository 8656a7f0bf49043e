package no.forankring.reports.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import no.forankring.core.fact.Scenario;
import no.forankring.reports.content.report.Chart;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/**
 * Columns from zero, drawn by Word. Under each stands its label and its number as it is shown
 * everywhere else; the values lie in the chart itself, without a workbook beside them.
 */
final class WordCharts {

  private static final int WIDTH = Units.toEMU(480);
  private static final int HEIGHT = Units.toEMU(200);
  private static final int GAP = 60;
  private static final double LABEL_SIZE = 8;

  private static final XDDFColor IS = colour(0x1F, 0x4E, 0x79);
  private static final XDDFColor WAS = colour(0xA6, 0xB4, 0xC2);
  private static final XDDFColor EXPECTED = colour(0x7D, 0xA7, 0xCC);
  private static final XDDFColor WANTED = colour(0xFF, 0xFF, 0xFF);

  private final XWPFDocument file;
  private int drawn;

  WordCharts(XWPFDocument file) {
    this.file = file;
  }

  private static XDDFColor colour(int red, int green, int blue) {
    return XDDFColor.from(new byte[] {(byte) red, (byte) green, (byte) blue});
  }

  /** One column, with what stands under it. */
  private record Bar(String label, Scenario scenario, double value) {}

  /**
   * Draws a chart in an empty paragraph.
   *
   * @param alternative says everything the chart shows
   */
  void add(CTP paragraph, Chart chart, String alternative) {
    XWPFRun run = new XWPFParagraph(paragraph, file).createRun();
    XWPFChart drawing;
    try {
      drawing = file.createChart(run, WIDTH, HEIGHT);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("a chart's name is no name of a part", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    draw(drawing, title(chart), bars(chart));
    drawn++;
    CTNonVisualDrawingProps about = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
    about.setId(drawn);
    about.setName("Chart " + drawn);
    about.setDescr(CleanText.characters(alternative));
  }

  private static List<Bar> bars(Chart chart) {
    List<Bar> bars = new ArrayList<>();
    switch (chart) {
      case Chart.Columns columns ->
          columns.columns().forEach(each -> bars.add(bar(each.label(), each)));
      case Chart.Multiples multiples -> {
        for (Chart.Panel panel : multiples.panels()) {
          panel.columns().forEach(each -> bars.add(bar(panel.name() + " " + each.label(), each)));
        }
      }
    }
    return bars;
  }

  private static String title(Chart chart) {
    return switch (chart) {
      case Chart.Columns columns -> columns.subtitle();
      case Chart.Multiples multiples -> multiples.subtitle();
    };
  }

  private static Bar bar(String label, Chart.Column column) {
    return new Bar(
        CleanText.characters(label + "\n" + column.shown().text()),
        column.scenario(),
        column.value());
  }

  private static void draw(XWPFChart drawing, String title, List<Bar> bars) {
    // Else one series would be the chart's title, and its corners round.
    drawing.setAutoTitleDeleted(true);
    drawing.getCTChartSpace().addNewRoundedCorners().setVal(false);
    XDDFCategoryAxis below = drawing.createCategoryAxis(AxisPosition.BOTTOM);
    XDDFValueAxis beside = drawing.createValueAxis(AxisPosition.LEFT);
    below.setMajorTickMark(AxisTickMark.NONE);
    below.setTickLabelPosition(AxisTickLabelPosition.LOW);
    below.getOrAddTextProperties().setFontSize(LABEL_SIZE);
    beside.setCrosses(AxisCrosses.AUTO_ZERO);
    beside.setCrossBetween(AxisCrossBetween.BETWEEN);
    beside.setMajorTickMark(AxisTickMark.NONE);
    beside.setVisible(false);
    XDDFBarChartData data = (XDDFBarChartData) drawing.createData(ChartTypes.BAR, below, beside);
    data.setBarDirection(BarDirection.COL);
    data.setGapWidth(GAP);
    data.setVaryColors(false);
    XDDFChartData.Series series =
        data.addSeries(
            XDDFDataSourcesFactory.fromArray(bars.stream().map(Bar::label).toArray(String[]::new)),
            XDDFDataSourcesFactory.fromArray(bars.stream().map(Bar::value).toArray(Double[]::new)));
    series.setTitle(CleanText.characters(title));
    // Not the chart's own way, which would lay a workbook beside it with the time in it.
    series.plot();
    for (int i = 0; i < bars.size(); i++) {
      series.getDataPoint(i).setShapeProperties(look(bars.get(i).scenario()));
    }
  }

  private static XDDFShapeProperties look(Scenario scenario) {
    XDDFShapeProperties look = new XDDFShapeProperties();
    look.setFillProperties(
        new XDDFSolidFillProperties(
            switch (scenario) {
              case AC -> IS;
              case PY, PQ, BM -> WAS;
              case FC -> EXPECTED;
              case PL -> WANTED;
            }));
    look.setLineProperties(new XDDFLineProperties(new XDDFSolidFillProperties(IS)));
    return look;
  }
}
