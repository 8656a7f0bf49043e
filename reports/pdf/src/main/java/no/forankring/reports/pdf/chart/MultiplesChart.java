package no.forankring.reports.pdf.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.forankring.reports.content.report.Chart;
import no.forankring.reports.pdf.layout.Emphasis;
import no.forankring.reports.pdf.layout.Figure;
import no.forankring.reports.pdf.layout.Label;
import no.forankring.reports.pdf.layout.Run;
import no.forankring.reports.pdf.layout.Tone;

/** Small column charts beside each other, all on one scale from zero. */
public final class MultiplesChart {
  private static final double WIDTH = 467;
  private static final int ACROSS = 4;
  private static final int COLUMNS = 2;
  private static final double BETWEEN = 18;
  private static final double PANEL_WIDTH = (WIDTH - BETWEEN * (ACROSS - 1)) / ACROSS;
  private static final double PLOT_HEIGHT = 58;
  private static final double SUBTITLE_BASELINE = 9;
  private static final double SUBTITLE_SIZE = 8.5;

  /** One line of the subtitle, and room below. */
  private static final double TOP = 22;

  private static final double NAME_SIZE = 8;

  private static final int NAME_LINES = 2;
  private static final double NAME_ROOM = 22;

  private static final double NUMBER_ROOM = 12;
  private static final double NUMBER_SIZE = 7.5;
  private static final double NUMBER_GAP = 3;
  private static final double YEAR_GAP = 10;
  private static final double YEAR_SIZE = 7;
  private static final double BELOW = 22;
  private static final double PANEL_HEIGHT = NAME_ROOM + NUMBER_ROOM + PLOT_HEIGHT + BELOW;

  private final Chart.Multiples chart;
  private final double start;
  private final double low;
  private final double high;
  private final List<BarPlot> plots;

  private MultiplesChart(Chart.Multiples chart) {
    this.chart = chart;
    double more = Measure.lines(chart.subtitle(), SUBTITLE_SIZE, WIDTH) - 1;
    this.start = TOP + more * SUBTITLE_SIZE * Measure.LEADING;
    List<Double> values =
        chart.panels().stream()
            .flatMap(panel -> panel.columns().stream())
            .map(Chart.Column::value)
            .toList();
    this.low = values.stream().reduce(0.0, Math::min);
    this.high = values.stream().reduce(0.0, Math::max);
    List<BarPlot> drawn = new ArrayList<>();
    for (int i = 0; i < chart.panels().size(); i++) {
      drawn.add(plot(i));
    }
    this.plots = List.copyOf(drawn);
  }

  /** The chart as a figure. */
  public static Figure of(Chart.Multiples chart, String alternative) {
    MultiplesChart drawn = new MultiplesChart(chart);
    int rows = (chart.panels().size() + ACROSS - 1) / ACROSS;
    return new Figure(
        WIDTH,
        drawn.start + rows * PANEL_HEIGHT,
        alternative,
        (canvas, width, height) -> drawn.draw(canvas),
        drawn.labels());
  }

  private BarPlot plot(int panel) {
    return new BarPlot(
        new Rectangle2D.Double(
            left(panel), top(panel) + NAME_ROOM + NUMBER_ROOM, PANEL_WIDTH, PLOT_HEIGHT),
        slots(panel).stream()
            .map(
                slot ->
                    slot.map(
                        column -> new BarPlot.Bar(0, column.value(), Fill.of(column.scenario()))))
            .toList(),
        low,
        high);
  }

  /** Two in each panel, so that a bar is as wide where nothing is known of a year ago. */
  private List<Optional<Chart.Column>> slots(int panel) {
    List<Optional<Chart.Column>> slots =
        new ArrayList<>(chart.panels().get(panel).columns().stream().map(Optional::of).toList());
    while (slots.size() < COLUMNS) {
      slots.addFirst(Optional.empty());
    }
    return slots;
  }

  private static double left(int panel) {
    return panel % ACROSS * (PANEL_WIDTH + BETWEEN);
  }

  private double top(int panel) {
    int row = panel / ACROSS;
    return start + row * PANEL_HEIGHT;
  }

  private void draw(Graphics2D canvas) {
    plots.forEach(plot -> plot.draw(canvas));
  }

  private List<Label> labels() {
    List<Label> labels = new ArrayList<>();
    labels.add(
        new Label(
            Run.of(chart.subtitle()).with(Tone.MUTED),
            Label.Anchor.START,
            0,
            SUBTITLE_BASELINE,
            WIDTH,
            SUBTITLE_SIZE));
    for (int i = 0; i < plots.size(); i++) {
      labels.addAll(labels(i));
    }
    return labels;
  }

  private List<Label> labels(int panel) {
    List<Label> labels = new ArrayList<>();
    Chart.Panel shown = chart.panels().get(panel);
    BarPlot plot = plots.get(panel);
    labels.add(
        new Label(
            Run.of(Measure.shortened(shown.name(), NAME_SIZE, PANEL_WIDTH, NAME_LINES))
                .with(Emphasis.BOLD),
            Label.Anchor.START,
            left(panel),
            top(panel) + NAME_SIZE,
            PANEL_WIDTH,
            NAME_SIZE));
    List<Optional<Chart.Column>> slots = slots(panel);
    double room = PANEL_WIDTH / slots.size();
    double bottom = top(panel) + NAME_ROOM + NUMBER_ROOM + PLOT_HEIGHT;
    for (int i = 0; i < slots.size(); i++) {
      if (slots.get(i).isEmpty()) {
        continue;
      }
      Chart.Column column = slots.get(i).get();
      labels.add(
          new Label(
              Run.of(column.shown().text(), column.shown().factId()),
              Label.Anchor.MIDDLE,
              plot.middle(i),
              plot.height(Math.max(column.value(), 0)) - NUMBER_GAP,
              room,
              NUMBER_SIZE));
      labels.add(
          new Label(
              Run.of(column.label()).with(Tone.MUTED),
              Label.Anchor.MIDDLE,
              plot.middle(i),
              bottom + YEAR_GAP,
              room,
              YEAR_SIZE));
    }
    return labels;
  }
}
