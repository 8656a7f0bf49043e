package no.forankring.reports.pdf.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.forankring.core.fact.Scenario;
import no.forankring.reports.content.report.Chart;
import no.forankring.reports.content.report.Inline;
import no.forankring.reports.pdf.layout.Emphasis;
import no.forankring.reports.pdf.layout.Figure;
import no.forankring.reports.pdf.layout.FigureFonts;
import no.forankring.reports.pdf.layout.Label;
import no.forankring.reports.pdf.layout.Run;
import no.forankring.reports.pdf.layout.Tone;

/** Columns over time from zero, each with its number on it and its name under it. */
public final class ColumnChart {
  private static final double WIDTH = 467;
  private static final double PLOT_HEIGHT = 138;
  private static final double SUBTITLE_BASELINE = 9;
  private static final double ABOVE = 34;
  private static final double BELOW = 44;
  private static final double NUMBER_GAP = 3.5;
  private static final double NAME_GAP = 11;
  private static final double LINE_GAP = 2.5;
  private static final double SUBTITLE_SIZE = 8.5;
  private static final double NAME_SIZE = 7.5;
  private static final double NUMBER_SIZE = 8;
  private static final double SMALLEST_NUMBER = 4.5;
  private static final double BETWEEN_LABELS = 3;

  /** A place on the axis: a bar from one value to another. */
  private record Slot(double from, double to, String name, Inline.Figure shown, Fill fill) {
    double high() {
      return Math.max(from, to);
    }

    double low() {
      return Math.min(from, to);
    }
  }

  private final String subtitle;
  private final Rectangle2D place;
  private final List<Optional<Slot>> slots;
  private final BarPlot plot;
  private final List<Chart.Level> levels;

  private ColumnChart(Chart.Columns chart) {
    this.subtitle = chart.subtitle();
    double more = Measure.lines(chart.subtitle(), SUBTITLE_SIZE, WIDTH) - 1;
    double top = ABOVE + more * SUBTITLE_SIZE * Measure.LEADING;
    this.place = new Rectangle2D.Double(0, top, WIDTH, PLOT_HEIGHT);
    this.slots = slots(chart);
    this.levels = chart.levels();
    double lines = levels.stream().mapToDouble(Chart.Level::value).reduce(0, Math::max);
    double high = known().stream().mapToDouble(Slot::high).reduce(lines, Math::max);
    double low = known().stream().mapToDouble(Slot::low).reduce(0, Math::min);
    this.plot =
        new BarPlot(
            place,
            slots.stream()
                .map(each -> each.map(slot -> new BarPlot.Bar(slot.from(), slot.to(), slot.fill())))
                .toList(),
            low,
            high);
  }

  /** The chart as a figure. */
  public static Figure of(Chart.Columns chart, String alternative) {
    ColumnChart drawn = new ColumnChart(chart);
    return new Figure(
        WIDTH,
        drawn.place.getMaxY() + BELOW,
        alternative,
        (canvas, width, height) -> drawn.draw(canvas),
        drawn.labels());
  }

  private void draw(Graphics2D canvas) {
    plot.draw(canvas);
    for (Chart.Level level : levels) {
      plot.clear(
          canvas,
          plot.start(level.first()),
          plot.height(level.value()),
          Measure.width(level.shown().text(), FigureFonts.regular((float) NAME_SIZE)) + LINE_GAP,
          NAME_SIZE + LINE_GAP / 2);
      plot.drawLine(canvas, level.first(), level.last(), level.value(), level.old());
    }
  }

  /** What was, then room, then what is expected and wanted. */
  private static List<Optional<Slot>> slots(Chart.Columns chart) {
    List<Optional<Slot>> slots = new ArrayList<>();
    Scenario before = Scenario.AC;
    for (Chart.Column column : chart.columns()) {
      if (before == Scenario.AC && column.scenario() != Scenario.AC && !slots.isEmpty()) {
        slots.add(Optional.empty());
      }
      before = column.scenario();
      slots.add(
          Optional.of(
              new Slot(
                  0, column.value(), column.label(), column.shown(), Fill.of(column.scenario()))));
    }
    chart
        .variance()
        .map(
            gap -> new Slot(gap.from(), gap.to(), gap.label(), gap.shown(), Fill.ofGap(gap.good())))
        .ifPresent(slot -> slots.add(Optional.of(slot)));
    return slots;
  }

  private List<Slot> known() {
    return slots.stream().flatMap(Optional::stream).toList();
  }

  private List<Label> labels() {
    List<Label> labels = new ArrayList<>();
    labels.add(
        new Label(
            Run.of(subtitle).with(Tone.MUTED),
            Label.Anchor.START,
            0,
            SUBTITLE_BASELINE,
            WIDTH,
            SUBTITLE_SIZE));
    for (Chart.Level level : levels) {
      labels.add(
          new Label(
              Run.of(level.shown().text(), level.shown().factId()).with(Tone.ACCENT),
              Label.Anchor.START,
              plot.start(level.first()),
              plot.height(level.value()) - LINE_GAP,
              WIDTH,
              NAME_SIZE));
    }
    double room = WIDTH / slots.size() - BETWEEN_LABELS;
    double size = numberSize(room);
    for (int i = 0; i < slots.size(); i++) {
      if (slots.get(i).isEmpty()) {
        continue;
      }
      Slot slot = slots.get(i).get();
      double middle = plot.middle(i);
      labels.add(
          new Label(
              Run.of(slot.name()).with(Tone.MUTED),
              Label.Anchor.MIDDLE,
              middle,
              place.getMaxY() + NAME_GAP + (anyBelowZero() ? NUMBER_SIZE + NUMBER_GAP : 0),
              room,
              NAME_SIZE));
      labels.add(
          new Label(
              number(slot), Label.Anchor.MIDDLE, middle, numberBaseline(slot, size), WIDTH, size));
    }
    return labels;
  }

  private static Run number(Slot slot) {
    Run run = Run.of(slot.shown().text(), slot.shown().factId());
    return switch (slot.fill()) {
      case GOOD_GAP -> run.with(Emphasis.BOLD).with(Tone.GOOD);
      case BAD_GAP -> run.with(Emphasis.BOLD).with(Tone.BAD);
      case SOLID, LIGHT, OUTLINED, HATCHED -> run;
    };
  }

  /** Above the bar; below one that hangs from zero. */
  private double numberBaseline(Slot slot, double size) {
    boolean hangs = slot.high() <= 0 && slot.low() < 0;
    double end = plot.height(hangs ? slot.low() : slot.high());
    return hangs ? end + size + NUMBER_GAP / 2 : end - NUMBER_GAP;
  }

  private boolean anyBelowZero() {
    return known().stream().anyMatch(slot -> slot.low() < 0);
  }

  /** All numbers in one size, in which the longest stands within its place. */
  private double numberSize(double room) {
    double widest =
        known().stream()
            .mapToDouble(
                slot -> Measure.width(slot.shown().text(), FigureFonts.bold((float) NUMBER_SIZE)))
            .max()
            .orElse(0);
    return Math.clamp(NUMBER_SIZE * room / Math.max(widest, 1), SMALLEST_NUMBER, NUMBER_SIZE);
  }
}
