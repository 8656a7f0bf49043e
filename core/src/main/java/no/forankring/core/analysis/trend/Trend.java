package no.forankring.core.analysis.trend;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import no.forankring.core.analysis.TimeSeries;
import no.forankring.core.analysis.season.Seasonality;

/**
 * Whether a series rises or falls, by how much a step, and what may be said of that.
 *
 * <p>Nothing is fitted across a break: only what was seen since the last one counts. Gaps stay
 * gaps. A season is taken off where it is {@linkplain Seasonality found}. The slope is {@linkplain
 * TheilSen Theil and Sen's}; its interval and {@linkplain MannKendall Mann and Kendall's test} both
 * take the variance of S {@linkplain Persistence inflated} for how far each value may hold on to
 * the one before, and by (n − 2)/(n − 2 − k) for the k numbers of the seasons taken off. Then, in
 * this order:
 *
 * <ol>
 *   <li>with fewer than {@value #LEAST_VALUES} values: {@link Verdict#CANNOT_TELL};
 *   <li>where the test is significant at 5 % and yet the interval holds 0, as among many equal
 *       values: {@link Verdict#CANNOT_TELL};
 *   <li>where the interval lies within what does not matter, either way: {@link Verdict#STEADY}, an
 *       equivalence test (Schuirmann, A comparison of the two one-sided tests procedure and the
 *       power approach, Journal of Pharmacokinetics and Biopharmaceutics 15, 1987; with the
 *       interval of 95 % it errs in fewer cases than his 5 %). Values that are all the same are
 *       steady;
 *   <li>where the interval keeps off 0, which it does only where the test is significant: {@link
 *       Verdict#RISING} or {@link Verdict#FALLING};
 *   <li>else {@link Verdict#CANNOT_TELL}.
 * </ol>
 *
 * <p>What holds: of series without a trend whose values go with the one before by φ = 0 to 0.6, at
 * most about six of a hundred are called rising or falling, from six values on. A random walk has
 * no trend either, but a short one looks like one: of six to twenty steps about six to fourteen of
 * a hundred are called so, of ninety about seven. {@code TrendCalibrationTest} measures it. A
 * season longer than a third of what was seen cannot be found: what rises in ninety days may be the
 * time of the year.
 *
 * @param doubt why it cannot be told; empty for any other verdict
 * @param values what was fitted, as seen: since the last break
 * @param brokenAt the step of that break; empty if no break cut anything off
 * @param seasons what was taken off, the shortest first
 * @param slope empty where there are too few values
 */
public record Trend(
    Verdict verdict,
    Optional<Doubt> doubt,
    TimeSeries values,
    OptionalLong brokenAt,
    List<Seasonality> seasons,
    Optional<Slope> slope) {

  /** Fewer values than this never make a trend. */
  public static final int LEAST_VALUES = Persistence.LEAST_VALUES;

  /** The confidence of the interval. */
  public static final double CONFIDENCE = 0.95;

  /**
   * The line through the values, less their seasons.
   *
   * @param perStep how much it rises a step, in the unit of the values
   * @param interval of that, at {@link #CONFIDENCE}; empty where the values do not bound it
   * @param p the chance of so clear an order where nothing rises or falls
   * @param last where the line stands at the last step seen
   */
  public record Slope(double perStep, Optional<Interval> interval, double p, double last) {}

  public Trend {
    seasons = List.copyOf(seasons);
  }

  /**
   * Judges a series.
   *
   * @param breaks the first steps of new ways of counting, in any order
   * @param periods the seasons there may be, in steps, the shortest first: 7 and 365 for days, 52
   *     for weeks, 12 for months, 4 for quarters
   * @param irrelevant a slope per step, up to this size, that does not matter; at least 0
   * @throws IllegalArgumentException if the slope is below 0 or a period below 2
   */
  public static Trend of(
      TimeSeries series, Collection<Long> breaks, List<Integer> periods, double irrelevant) {
    if (!(irrelevant >= 0)) {
      throw new IllegalArgumentException("no slope that does not matter: " + irrelevant);
    }
    OptionalLong brokenAt =
        series.size() == 0
            ? OptionalLong.empty()
            : breaks.stream().mapToLong(each -> each).filter(at -> at > series.step(0)).max();
    TimeSeries values = brokenAt.isPresent() ? series.from(brokenAt.getAsLong()) : series;
    if (values.size() < LEAST_VALUES) {
      return new Trend(
          Verdict.CANNOT_TELL,
          Optional.of(Doubt.TOO_FEW_VALUES),
          values,
          brokenAt,
          List.of(),
          Optional.empty());
    }
    List<Seasonality> seasons = Seasonality.find(values, periods);
    Slope slope = slope(values, seasons);
    Verdict verdict = verdict(slope, irrelevant);
    return new Trend(
        verdict,
        verdict == Verdict.CANNOT_TELL ? Optional.of(Doubt.TOO_UNSURE) : Optional.empty(),
        values,
        brokenAt,
        seasons,
        Optional.of(slope));
  }

  private static Slope slope(TimeSeries values, List<Seasonality> seasons) {
    TimeSeries adjusted = values;
    int taken = 0;
    for (Seasonality season : seasons) {
      adjusted = season.takenOff(adjusted);
      taken += season.parameters();
    }
    TheilSen line = new TheilSen(adjusted);
    double reach =
        Arrays.stream(adjusted.values()).max().orElse(0)
            - Arrays.stream(adjusted.values()).min().orElse(0);
    double left = values.size() - 2.0;
    MannKendall test =
        MannKendall.of(adjusted)
            .inflated(
                Persistence.of(line.residuals(), reach).factor(adjusted) * left / (left - taken));
    return new Slope(
        line.slope(),
        line.interval(CONFIDENCE, test.variance()),
        test.p(),
        line.at(values.step(values.size() - 1)));
  }

  private static Verdict verdict(Slope slope, double irrelevant) {
    if (slope.interval().isEmpty()) {
      return Verdict.CANNOT_TELL;
    }
    Interval interval = slope.interval().get();
    if (slope.p() < 1 - CONFIDENCE && interval.contains(0)) {
      return Verdict.CANNOT_TELL;
    }
    if (interval.within(new Interval(-irrelevant, irrelevant))) {
      return Verdict.STEADY;
    }
    if (interval.contains(0)) {
      return Verdict.CANNOT_TELL;
    }
    return interval.low() > 0 ? Verdict.RISING : Verdict.FALLING;
  }
}
