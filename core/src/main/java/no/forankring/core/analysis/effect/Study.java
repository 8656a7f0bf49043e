package no.forankring.core.analysis.effect;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.forankring.core.analysis.TimeSeries;

/**
 * What is known of an initiative and of the metric it should move. All series but a draw's have the
 * same steps; a step not seen is absent.
 *
 * @param metric what should move, in any unit
 * @param length of every step
 * @param initiative when it ran
 * @param isPrompted whether it was begun because of what the metric had just been: after a bad
 *     month comes a better one by itself
 * @param comparisons series by a name that had no part in the initiative: other channels, segments,
 *     benchmark companies. Which of them are used is decided by what came before the initiative
 * @param yearBefore what the metric was on the same weekdays a year before, at this year's steps,
 *     for what came before the initiative as well as for what came after
 * @param intensity how much of the initiative a step had: hours, posts, money
 * @param draw what lots were drawn for
 * @param breaks the first steps of new ways of counting the metric, ascending
 * @param others when other initiatives for the same metric ran
 */
public record Study(
    TimeSeries metric,
    Length length,
    Span initiative,
    boolean isPrompted,
    SortedMap<String, TimeSeries> comparisons,
    Optional<TimeSeries> yearBefore,
    Optional<TimeSeries> intensity,
    Optional<Draw> draw,
    List<Long> breaks,
    List<Span> others) {

  public Study {
    comparisons = Collections.unmodifiableSortedMap(new TreeMap<>(comparisons));
    breaks = breaks.stream().sorted().toList();
    others = List.copyOf(others);
  }

  /** Nothing is known but the metric and when the initiative ran. */
  public static Study of(TimeSeries metric, Length length, Span initiative) {
    return new Study(
        metric,
        length,
        initiative,
        false,
        Collections.emptySortedMap(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  /** The same, begun because of what the metric had just been. */
  public Study prompted() {
    return with(true, comparisons, yearBefore, intensity, draw, breaks, others);
  }

  /** The same with series to compare with, by their names. */
  public Study comparedWith(Map<String, TimeSeries> series) {
    return with(isPrompted, new TreeMap<>(series), yearBefore, intensity, draw, breaks, others);
  }

  /** The same with the same days a year before. */
  public Study withYearBefore(TimeSeries series) {
    return with(isPrompted, comparisons, Optional.of(series), intensity, draw, breaks, others);
  }

  /** The same with how much of the initiative there was when. */
  public Study withIntensity(TimeSeries series) {
    return with(isPrompted, comparisons, yearBefore, Optional.of(series), draw, breaks, others);
  }

  /** The same with lots drawn. */
  public Study drawn(Draw lots) {
    return with(isPrompted, comparisons, yearBefore, intensity, Optional.of(lots), breaks, others);
  }

  /** The same with new ways of counting, by their first steps, in any order. */
  public Study withBreaks(Collection<Long> steps) {
    return with(isPrompted, comparisons, yearBefore, intensity, draw, List.copyOf(steps), others);
  }

  /** The same with other initiatives for the metric. */
  public Study withOthers(List<Span> spans) {
    return with(isPrompted, comparisons, yearBefore, intensity, draw, breaks, spans);
  }

  private Study with(
      boolean prompted,
      SortedMap<String, TimeSeries> series,
      Optional<TimeSeries> then,
      Optional<TimeSeries> put,
      Optional<Draw> lots,
      List<Long> steps,
      List<Span> spans) {
    return new Study(metric, length, initiative, prompted, series, then, put, lots, steps, spans);
  }
}
