package no.forankring.core.analysis.change;

import java.util.Arrays;
import java.util.Optional;
import no.forankring.core.analysis.TimeSeries;
import no.forankring.core.analysis.trend.Interval;

/**
 * A period against another on the same days: by how much they differ, and whether that is more than
 * weeks differ anyway. The days are taken in pairs, so that what both years have, a Christmas or a
 * slow July, is no difference.
 *
 * @param amount now minus then
 * @param interval of the amount, with the confidence asked for
 */
public record Change(double amount, Interval interval, Verdict verdict) {

  /** A change by less than this part of what was says nothing to a leader. */
  public static final double MATTERS = 0.05;

  /** What can be said of a change. */
  public enum Verdict {
    /** The whole interval lies above 0. */
    MORE,
    /** The whole interval lies below 0. */
    LESS,
    /** The whole interval lies within {@link #MATTERS} of what was, on either side. */
    AS_BEFORE,
    /** The interval holds both a change that matters and none. */
    CANNOT_TELL
  }

  /**
   * Of two sums of days.
   *
   * @param now the later period
   * @param then at the steps of the days they are compared with
   * @param confidence between 0 and 1
   * @return empty where there are too few weeks
   * @throws IllegalArgumentException if the steps differ
   */
  public static Optional<Change> ofSums(TimeSeries now, TimeSeries then, double confidence) {
    TimeSeries daily = minus(now, then);
    double days = daily.size();
    double mean = Estimate.sum(daily) / days;
    return Estimate.of(mean, daily, confidence)
        .map(found -> judged(found, days, Math.abs(Estimate.sum(then))));
  }

  /**
   * Of two ratios of sums of days; all four of the same steps.
   *
   * @return empty where there are too few weeks
   * @throws IllegalArgumentException if steps differ or nothing stands below a line
   */
  public static Optional<Change> ofRatios(
      TimeSeries above,
      TimeSeries below,
      TimeSeries aboveThen,
      TimeSeries belowThen,
      double confidence) {
    double before = Estimate.ratio(aboveThen, belowThen);
    TimeSeries moved =
        minus(Estimate.influence(above, below), Estimate.influence(aboveThen, belowThen));
    return Estimate.of(Estimate.ratio(above, below) - before, moved, confidence)
        .map(found -> judged(found, 1, Math.abs(before)));
  }

  private static TimeSeries minus(TimeSeries now, TimeSeries then) {
    if (!Arrays.equals(now.steps(), then.steps())) {
      throw new IllegalArgumentException("both periods need the same days");
    }
    double[] differences = new double[now.size()];
    for (int i = 0; i < differences.length; i++) {
      differences[i] = now.value(i) - then.value(i);
    }
    return now.with(differences);
  }

  private static Change judged(Estimate mean, double times, double before) {
    Interval interval = new Interval(times * mean.interval().low(), times * mean.interval().high());
    return new Change(times * mean.value(), interval, verdict(interval, before));
  }

  /**
   * What can be said of a change that lies within an interval.
   *
   * @param before what was, at least 0
   */
  public static Verdict verdict(Interval interval, double before) {
    if (interval.within(new Interval(-MATTERS * before, MATTERS * before))) {
      return Verdict.AS_BEFORE;
    }
    if (interval.low() > 0) {
      return Verdict.MORE;
    }
    return interval.high() < 0 ? Verdict.LESS : Verdict.CANNOT_TELL;
  }
}
