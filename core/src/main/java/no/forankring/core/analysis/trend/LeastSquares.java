package no.forankring.core.analysis.trend;

import no.forankring.core.analysis.TimeSeries;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/**
 * The straight line of least squares, with what follows if the values differ from it independently
 * and normally. Values that go with their neighbours are surer here than they are. Immutable.
 *
 * <p>Source: Draper and Smith, Applied Regression Analysis, 3rd edition (1998), sections 1.4 and
 * 3.1.
 */
final class LeastSquares {

  private static final double QUANTILE_ACCURACY = 1e-14;

  private final SimpleRegression regression = new SimpleRegression();
  private final long first;
  private final double middle;
  private final TDistribution student;

  /**
   * Fits the line.
   *
   * @throws IllegalArgumentException if there are fewer than three values
   */
  LeastSquares(TimeSeries series) {
    if (series.size() < 3) {
      throw new IllegalArgumentException("no line with a doubt from " + series.size() + " values");
    }
    this.first = series.step(0);
    double sum = 0;
    for (int i = 0; i < series.size(); i++) {
      regression.addData((double) (series.step(i) - first), series.value(i));
      sum += series.step(i) - first;
    }
    this.middle = sum / series.size();
    this.student = new TDistribution(null, series.size() - 2.0, QUANTILE_ACCURACY);
  }

  /** How much the line rises a step, in the unit of the values. */
  double slope() {
    return regression.getSlope();
  }

  /** The line's value at a step. */
  double at(long step) {
    return regression.predict((double) (step - first));
  }

  /** The standard error of the slope. */
  double slopeError() {
    return regression.getSlopeStdErr();
  }

  /** The standard deviation of the values from the line, with n − 2 degrees of freedom. */
  double deviation() {
    return Math.sqrt(regression.getMeanSquareError());
  }

  /** The share of the values' variance that the line explains, 0 to 1; 0 where they have none. */
  double explained() {
    return regression.getTotalSumSquares() == 0 ? 0 : regression.getRSquare();
  }

  /**
   * The slope in standard errors; infinite where every value lies on a line that rises or falls.
   */
  double t() {
    return slope() == 0 ? 0 : slope() / slopeError();
  }

  /** The chance of a slope at least this far from 0 where nothing rises or falls. */
  double p() {
    return 2 * student.cumulativeProbability(-Math.abs(t()));
  }

  /**
   * The slope's interval.
   *
   * @param level above 0 and below 1, as 0.95
   */
  Interval interval(double level) {
    return around(slope(), level, slopeError());
  }

  /**
   * Where a value at a step lies, whether it was seen or not.
   *
   * @param level above 0 and below 1, as 0.95
   */
  Interval prediction(long step, double level) {
    double off = step - first - middle;
    double spread =
        Math.sqrt(1 + 1.0 / regression.getN() + off * off / regression.getXSumSquares());
    return around(at(step), level, deviation() * spread);
  }

  private Interval around(double center, double level, double error) {
    double width = student.inverseCumulativeProbability(0.5 + level / 2) * error;
    return new Interval(center - width, center + width);
  }
}
