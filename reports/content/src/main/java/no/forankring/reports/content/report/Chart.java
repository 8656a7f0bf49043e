package no.forankring.reports.content.report;

import java.util.List;
import java.util.Optional;
import no.forankring.core.fact.Scenario;

/** What a chart shows, in IBCS's notation; how it is drawn is the renderer's. */
public sealed interface Chart {

  /** The message, in words. */
  String title();

  /** Who, what with the unit, when and scenario. */
  String subtitle();

  /**
   * Values over time as columns, with the targets as outlines and the forecast hatched.
   *
   * @param points oldest first
   * @param target a line over the columns: the value that stands now, densest
   * @param earlierTargets values before revisions, oldest first, thinner
   * @param legends words for the scenarios shown
   */
  record Columns(
      String title,
      String subtitle,
      List<Point> points,
      Optional<Line> target,
      List<Line> earlierTargets,
      List<Legend> legends)
      implements Chart {
    public Columns {
      points = List.copyOf(points);
      earlierTargets = List.copyOf(earlierTargets);
      legends = List.copyOf(legends);
    }
  }

  /**
   * Things beside each other as horizontal bars: the actual against its target, with the gap.
   *
   * @param bars top to bottom
   * @param gapTitle heads the gaps
   * @param legends words for the scenarios shown
   */
  record Bars(String title, String subtitle, List<Bar> bars, String gapTitle, List<Legend> legends)
      implements Chart {
    public Bars {
      bars = List.copyOf(bars);
      legends = List.copyOf(legends);
    }
  }

  /**
   * One column.
   *
   * @param label under it: {@code Q3 26}
   * @param value drawn
   * @param shown the number on it, with its fact; absent where labels would crowd
   */
  record Point(String label, Scenario scenario, double value, Optional<Inline.Figure> shown) {}

  /** A level across the chart. */
  record Line(double value, Inline.Figure shown, String label) {}

  /**
   * One bar, with its target and the gap between them as a share of the target, so that bars of
   * different units can stand on one page.
   *
   * @param actualShare actual divided by target; 1 is on target
   * @param good whether the gap is on the side wanted
   */
  record Bar(
      String label,
      double actualShare,
      Inline.Figure actual,
      Inline.Figure target,
      Inline.Figure gap,
      boolean good) {}

  record Legend(Scenario scenario, String words) {}
}
