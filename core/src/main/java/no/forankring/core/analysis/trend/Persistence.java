package no.forankring.core.analysis.trend;

import java.util.Arrays;
import java.util.OptionalDouble;
import no.forankring.core.analysis.TimeSeries;
import no.forankring.core.analysis.season.Autocorrelation;

/**
 * How strongly each value may hold on to the one before, judged with caution from few values.
 *
 * <p>A handful of values with a line taken off shows less correlation than there is: r is too low
 * by about (2 + 4φ)/n. Solved for φ that is (n·r + 2)/(n − 4); one standard error, 1/√n, is added,
 * and the sum kept between 0 and 1. The variance of {@linkplain MannKendall Mann and Kendall's S}
 * then grows as {@link HamedRao} says, with φ to the power of the steps between two values. Source:
 * Yue and Wang, The Mann–Kendall test modified by effective sample size to detect trend in serially
 * correlated hydrological series, Water Resources Management 18 (2004), for one φ from the series
 * with its line taken off; Marriott and Pope, Bias in the estimation of autocorrelations,
 * Biometrika 41 (1954), for the bias, twice as large for a line as for a mean; Bartlett, On the
 * theoretical specification and sampling properties of autocorrelated time-series, Supplement to
 * the Journal of the Royal Statistical Society 8 (1946), for the error. The caution was chosen by
 * measurement: {@code TrendCalibrationTest}.
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
   * @return 1 where no two neighbouring steps were seen: nothing is known
   */
  static Persistence of(TimeSeries residuals, double reach) {
    int size = residuals.size();
    double largest = Arrays.stream(residuals.values()).map(Math::abs).max().orElse(0);
    OptionalDouble seen =
        largest <= reach * ROUNDING
            // Nothing but rounding: as uncorrelated as values around a line look on average.
            ? OptionalDouble.of(-2.0 / size)
            : new Autocorrelation(residuals, 1).at(1);
    return new Persistence(
        seen.isEmpty()
            ? 1
            : Math.clamp((size * seen.getAsDouble() + 2) / (size - 4) + 1 / Math.sqrt(size), 0, 1));
  }

  /** By how much the variance of S grows, at least 1. */
  double factor(TimeSeries series) {
    return HamedRao.factor(series, apart -> Math.pow(phi, (double) apart));
  }
}
