package no.forankring.core.analysis.effect;

import java.util.stream.LongStream;
import no.forankring.core.analysis.TimeSeries;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * The straight line of least squares, seen as what it is: each fitted value is a weighted sum of
 * the values. A single value is a level. Source: Hoaglin and Welsch, The hat matrix in regression
 * and ANOVA, The American Statistician 32 (1978).
 */
final class Fit {

  private final TimeSeries series;
  private final double middle;
  private final double spread;

  /**
   * Prepares the fit.
   *
   * @param series at least one value
   */
  Fit(TimeSeries series) {
    this.series = series;
    this.middle = LongStream.of(series.steps()).average().orElseThrow();
    this.spread =
        LongStream.of(series.steps()).mapToDouble(step -> Math.pow(step - middle, 2)).sum();
  }

  /** How many numbers are fitted. */
  int parameters() {
    return series.size() == 1 ? 1 : 2;
  }

  /** The mean of the steps. */
  double middle() {
    return middle;
  }

  /** How much each value counts in the fitted value at a step, seen or not. */
  double[] weights(double step) {
    double[] weights = new double[series.size()];
    for (int i = 0; i < weights.length; i++) {
      double slope = spread == 0 ? 0 : (series.step(i) - middle) / spread;
      weights[i] = 1.0 / weights.length + slope * (step - middle);
    }
    return weights;
  }

  /** The fitted value at a step, seen or not. */
  double at(double step) {
    double[] weights = weights(step);
    double fitted = 0;
    for (int i = 0; i < weights.length; i++) {
      fitted += weights[i] * series.value(i);
    }
    return fitted;
  }

  /** The matrix that makes residuals of values. */
  RealMatrix leaving() {
    RealMatrix leaving = MatrixUtils.createRealIdentityMatrix(series.size());
    for (int i = 0; i < series.size(); i++) {
      double[] weights = weights((double) series.step(i));
      for (int j = 0; j < weights.length; j++) {
        leaving.addToEntry(i, j, -weights[j]);
      }
    }
    return leaving;
  }
}
