package no.forankring.core.analysis.season;

import java.util.Arrays;
import java.util.Optional;
import no.forankring.core.analysis.TimeSeries;

/**
 * A series as the sum of a season, a trend and a remainder. Source: Cleveland, Cleveland, McRae and
 * Terpenning, STL: a seasonal-trend decomposition procedure based on loess, Journal of Official
 * Statistics 6 (1990); the numbers are those of R's {@code stl}.
 *
 * <p>A gap is a place without weight in every smooth, as the paper's section 2 allows and R does
 * not; season and trend are given at the steps seen alone.
 *
 * @param seasonal at the steps of the series
 * @param trend at the steps of the series
 * @param remainder what both leave of the values
 * @param weights of the values in the last round, 0 to 1; all 1 unless robust
 */
record Stl(TimeSeries seasonal, TimeSeries trend, TimeSeries remainder, TimeSeries weights) {

  /**
   * Takes a series apart. Empty where it does not reach over more than two periods, where a phase
   * was never seen, or where a gap is longer than what a smooth can bridge.
   */
  static Optional<Stl> of(TimeSeries series, StlSettings settings) {
    return series.span() <= 2L * settings.period() || series.span() > Integer.MAX_VALUE / 20
        ? Optional.empty()
        : new Rounds(series, settings).result();
  }

  /** The work on a grid without gaps, where a place without a value holds NaN and has no weight. */
  private static final class Rounds {

    private final TimeSeries series;
    private final StlSettings settings;
    private final Loess bySeason;
    private final Loess byTrend;
    private final double[] values;
    private final double[] seen;
    private final double[] unweighted;
    private double[] weights;
    private double[] seasonal;
    private double[] trend;

    Rounds(TimeSeries series, StlSettings settings) {
      int steps = (int) series.span();
      this.series = series;
      this.settings = settings;
      this.bySeason = settings.seasonalFor(steps);
      this.byTrend = settings.trendFor(steps);
      this.values = new double[steps];
      this.seen = new double[steps];
      this.unweighted = new double[steps];
      this.seasonal = new double[steps];
      this.trend = new double[steps];
      Arrays.fill(values, Double.NaN);
      Arrays.fill(unweighted, 1);
      for (int i = 0; i < series.size(); i++) {
        values[place(i)] = series.value(i);
        seen[place(i)] = 1;
      }
      this.weights = seen;
    }

    Optional<Stl> result() {
      for (int outer = 0; outer <= settings.outer(); outer++) {
        if (outer > 0) {
          weights = robustWeights();
        }
        for (int inner = 0; inner < settings.inner(); inner++) {
          seasonal = newSeasonal();
          trend = byTrend.smooth(minus(values, seasonal), weights);
        }
      }
      if (settings.seasonal().isEmpty()) {
        averagePhases();
      }
      double[] foundSeasonal = atSeen(seasonal);
      double[] foundTrend = atSeen(trend);
      if (!allFinite(foundSeasonal) || !allFinite(foundTrend)) {
        return Optional.empty();
      }
      return Optional.of(
          new Stl(
              series.with(foundSeasonal),
              series.with(foundTrend),
              series.with(minus(minus(series.values(), foundSeasonal), foundTrend)),
              series.with(atSeen(weights))));
    }

    /** One phase after another smoothed over the cycles, less what is trend in that. */
    private double[] newSeasonal() {
      int period = settings.period();
      int steps = values.length;
      double[] detrended = minus(values, trend);
      double[] cycles = new double[steps + 2 * period];
      for (int phase = 0; phase < period; phase++) {
        double[] smooth = overCycles(phase, detrended);
        for (int cycle = 0; cycle < smooth.length; cycle++) {
          cycles[cycle * period + phase] = smooth[cycle];
        }
      }
      double[] means = means(means(means(cycles, period), period), 3);
      double[] low = settings.low().smooth(means, unweighted);
      double[] found = new double[steps];
      Arrays.setAll(found, i -> cycles[period + i] - low[i]);
      return found;
    }

    /** A phase's values smoothed, and carried on by one cycle at either end. */
    private double[] overCycles(int phase, double[] detrended) {
      int period = settings.period();
      int count = (values.length - 1 - phase) / period + 1;
      double[] own = new double[count];
      double[] ownWeights = new double[count];
      for (int cycle = 0; cycle < count; cycle++) {
        own[cycle] = detrended[cycle * period + phase];
        ownWeights[cycle] = weights[cycle * period + phase];
      }
      double[] inside = bySeason.smooth(own, ownWeights);
      double[] found = new double[count + 2];
      System.arraycopy(inside, 0, found, 1, count);
      found[0] = bySeason.orElse(inside[0], -1, own, ownWeights);
      found[count + 1] = bySeason.orElse(inside[count - 1], count, own, ownWeights);
      return found;
    }

    /** Bisquare weights by the remainder, 0 beyond six medians of its size as R sorts for them. */
    private double[] robustWeights() {
      double[] sizes = new double[series.size()];
      for (int i = 0; i < sizes.length; i++) {
        sizes[i] = Math.abs(series.value(i) - seasonal[place(i)] - trend[place(i)]);
      }
      double[] sorted = sizes.clone();
      int upper = sorted.length / 2;
      int lower = sorted.length - 1 - upper;
      PartialSort.sort(sorted, upper, lower);
      double limit = 3 * (sorted[upper] + sorted[lower]);
      double[] found = new double[values.length];
      for (int i = 0; i < sizes.length; i++) {
        double share = sizes[i] / limit;
        found[place(i)] =
            sizes[i] <= 0.001 * limit
                ? 1
                : sizes[i] <= 0.999 * limit ? (1 - share * share) * (1 - share * share) : 0;
      }
      return found;
    }

    private void averagePhases() {
      int period = settings.period();
      for (int phase = 0; phase < period; phase++) {
        double sum = 0;
        int count = 0;
        for (int i = phase; i < seasonal.length; i += period) {
          sum += seasonal[i];
          count++;
        }
        for (int i = phase; i < seasonal.length; i += period) {
          seasonal[i] = sum / count;
        }
      }
    }

    private int place(int i) {
      return (int) (series.step(i) - series.step(0));
    }

    private double[] atSeen(double[] grid) {
      double[] found = new double[series.size()];
      Arrays.setAll(found, i -> grid[place(i)]);
      return found;
    }

    private static double[] means(double[] values, int window) {
      double[] found = new double[values.length - window + 1];
      double sum = 0;
      for (int i = 0; i < values.length; i++) {
        sum += values[i];
        if (i >= window) {
          sum -= values[i - window];
        }
        if (i >= window - 1) {
          found[i - window + 1] = sum / window;
        }
      }
      return found;
    }

    private static double[] minus(double[] values, double[] others) {
      double[] found = new double[values.length];
      Arrays.setAll(found, i -> values[i] - others[i]);
      return found;
    }

    private static boolean allFinite(double[] values) {
      return Arrays.stream(values).allMatch(Double::isFinite);
    }
  }
}
