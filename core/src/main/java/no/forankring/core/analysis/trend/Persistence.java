package no.forankring.core.analysis.trend;

import java.util.Arrays;
import no.forankring.core.analysis.TimeSeries;
import no.forankring.core.analysis.season.Autocorrelation;

/**
 * How strongly each value may hold on to the one before, judged with caution from few values.
 *
 * <p>A handful of values with a line taken off shows less correlation than there is: r is too low
 * by about (2 + 4φ)/n. Solved for φ that is (n·r + 2)/(n − 4); one standard error, 1/√n, is added
 * (n here the pairs of neighbours and one more), and the sum kept between 0 and 1. The variance of
 * {@linkplain MannKendall Mann and Kendall's S} then grows as {@link HamedRao} says, with φ to the
 * power of the steps between two values.
 *
 * <p>Source: Yue and Wang, The Mann–Kendall test modified by effective sample size to detect trend
 * in serially correlated hydrological series, Water Resources Management 18 (2004), for one φ from
 * the series with its line taken off; Marriott and Pope, Bias in the estimation of
 * autocorrelations, Biometrika 41 (1954), for the bias, there (1 + 3φ)/n because a mean is taken
 * off, for a line as {@code PersistenceTest} measures; Bartlett, On the theoretical specification
 * and sampling properties of autocorrelated time-series, Supplement to the Journal of the Royal
 * Statistical Society 8 (1946), for the error. That one error is added, and not none or two, was
 * chosen by measurement: {@code TrendCalibrationTest}.
 *
 * @param phi 0 to 1; 1 is a random walk
 */
record Persistence(double phi) {

  /** Fewer values than this leave nothing after the correction. */
  static final int LEAST_VALUES = 6;

  /** What is left of the values by rounding alone, as a share of how far they reach. */
  private static final double ROUNDING = 1e-12;

  /**
   * Judges what a line leaves of a series.
   *
   * @param residuals at least {@link #LEAST_VALUES}
   * @param reach the range of the values themselves
   * @return 1 where gaps leave fewer than five pairs of neighbours: then nothing is known
   */
  static Persistence of(TimeSeries residuals, double reach) {
    int size = residuals.size();
    double largest = Arrays.stream(residuals.values()).map(Math::abs).max().orElse(0);
    int neighbours = neighbours(residuals);
    if (neighbours + 1 < LEAST_VALUES) {
      return new Persistence(1);
    }
    // Nothing but rounding is as uncorrelated as values around a line look on average.
    double seen =
        largest <= reach * ROUNDING
            ? -2.0 / size
            : new Autocorrelation(residuals, 1).at(1).orElse(-2.0 / size);
    double error = 1 / Math.sqrt(neighbours + 1);
    return new Persistence(Math.clamp((size * seen + 2) / (size - 4) + error, 0, 1));
  }

  private static int neighbours(TimeSeries series) {
    int count = 0;
    for (int i = 1; i < series.size(); i++) {
      count += series.step(i) == series.step(i - 1) + 1 ? 1 : 0;
    }
    return count;
  }

  /** By how much the variance of S grows, at least 1. */
  double factor(TimeSeries series) {
    return HamedRao.factor(series, apart -> Math.pow(phi, (double) apart));
  }
}
