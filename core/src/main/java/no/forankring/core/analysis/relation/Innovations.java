package no.forankring.core.analysis.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.forankring.core.analysis.TimeSeries;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.stat.descriptive.rank.Median;

/**
 * What is new in each week of a series: by how much it differs from the same week a year before,
 * less a line and what the series' own last weeks tell of that, by least squares on both at once.
 * Weeks are held against the same weeks because all that people do has the same holidays: three
 * waves of a year leave them over.
 *
 * <p>How many last weeks count, at most {@value #MOST_LAGS}, is decided by the corrected criterion
 * of Akaike: Hurvich and Tsai, Regression and time series model selection in small samples,
 * Biometrika 76 (1989). What lies far off is brought to {@value #BOUND} deviations, by the median,
 * so that a week of holidays that moved does not decide: Huber, Robust Statistics (1981), section
 * 1.7.
 */
final class Innovations {

  private static final int MOST_LAGS = 4;

  /** How many numbers may be fitted to two series: one line's slope, and last weeks of each. */
  static final int FITTED = 1 + 2 * MOST_LAGS;

  /** The same days of the week, and nearly the same of the year. */
  static final int YEAR = 52;

  private static final int LINE = 2;
  private static final double BOUND = 2.5;

  /** The median of the size of a normal deviation. */
  private static final double NORMAL_MEDIAN = 0.6744897501960817;

  /** What is left of values by rounding alone, as a share of the largest. */
  private static final double ROUNDING = 1e-9;

  private static final double SINGULAR = 1e-9;

  private Innovations() {}

  /**
   * The innovations, at the steps that have enough steps without a gap before them.
   *
   * @param weeks by number; empty where there are too few, or nothing new in any of them
   */
  static TimeSeries of(TimeSeries weeks) {
    TimeSeries changes = sinceLastYear(weeks);
    TimeSeries best = TimeSeries.of();
    double least = Double.POSITIVE_INFINITY;
    for (int lags = 0; lags <= MOST_LAGS; lags++) {
      Fit fit = Fit.of(changes, lags, MOST_LAGS);
      if (fit.criterion() < least) {
        least = fit.criterion();
        best = Fit.of(changes, lags, lags).left();
      }
    }
    double rounding = ROUNDING * Arrays.stream(weeks.values()).map(Math::abs).max().orElse(0);
    boolean isNothing = Arrays.stream(best.values()).allMatch(each -> Math.abs(each) <= rounding);
    return isNothing ? TimeSeries.of() : bounded(best);
  }

  /**
   * How many independent pairs of innovations so many pairs are worth, by Bartlett's variance: a
   * week is in its own difference and, with the other sign, in the next year's, so that differences
   * a year apart correlate by −½ in both series.
   */
  static double independent(int pairs) {
    return pairs / (1 + 2 * 0.25 * Math.max(0, pairs - YEAR) / pairs);
  }

  private static TimeSeries sinceLastYear(TimeSeries weeks) {
    Map<Long, Double> values = new HashMap<>();
    SortedMap<Long, Double> changes = new TreeMap<>();
    for (int i = 0; i < weeks.size(); i++) {
      values.put(weeks.step(i), weeks.value(i));
      Double before = values.get(weeks.step(i) - YEAR);
      if (before != null) {
        changes.put(weeks.step(i), weeks.value(i) - before);
      }
    }
    return TimeSeries.of(changes);
  }

  private static TimeSeries bounded(TimeSeries left) {
    double[] sizes = Arrays.stream(left.values()).map(Math::abs).toArray();
    double bound = BOUND * new Median().evaluate(sizes) / NORMAL_MEDIAN;
    return bound == 0
        ? left
        : left.with(
            Arrays.stream(left.values()).map(each -> Math.clamp(each, -bound, bound)).toArray());
  }

  /**
   * A fit.
   *
   * @param left what it leaves
   * @param criterion Akaike's, corrected; infinite where nothing can be fitted
   */
  private record Fit(TimeSeries left, double criterion) {

    private static final Fit NONE = new Fit(TimeSeries.of(), Double.POSITIVE_INFINITY);

    /**
     * Fits.
     *
     * @param lags how many last weeks count
     * @param before how many weeks have to be known before a week
     */
    private static Fit of(TimeSeries weeks, int lags, int before) {
      List<double[]> rows = new ArrayList<>();
      SortedMap<Long, Double> values = new TreeMap<>();
      for (int i = before; i < weeks.size(); i++) {
        if (weeks.step(i) - weeks.step(i - before) == before) {
          rows.add(row(weeks, i, lags));
          values.put(weeks.step(i), weeks.value(i));
        }
      }
      int parameters = LINE + lags;
      int room = rows.size() - parameters - 2;
      if (room < 1) {
        return NONE;
      }
      RealMatrix matrix = MatrixUtils.createRealMatrix(rows.toArray(double[][]::new));
      TimeSeries seen = TimeSeries.of(values);
      var solver = new QRDecomposition(matrix, SINGULAR).getSolver();
      if (!solver.isNonSingular()) {
        return NONE;
      }
      ArrayRealVector vector = new ArrayRealVector(seen.values());
      double[] left = vector.subtract(matrix.operate(solver.solve(vector))).toArray();
      double squares = Arrays.stream(left).map(each -> each * each).sum();
      double criterion =
          rows.size() * Math.log(Math.max(squares, Double.MIN_NORMAL) / rows.size())
              + 2.0 * (parameters + 1) * rows.size() / room;
      return new Fit(seen.with(left), criterion);
    }

    private static double[] row(TimeSeries weeks, int i, int lags) {
      double[] row = new double[LINE + lags];
      row[0] = 1;
      row[1] = (double) weeks.step(i) / YEAR;
      double scale = scale(weeks);
      for (int lag = 1; lag <= lags; lag++) {
        row[LINE + lag - 1] = weeks.value(i - lag) / scale;
      }
      return row;
    }

    /** So that no column is small because its unit is large. */
    private static double scale(TimeSeries weeks) {
      double largest = Arrays.stream(weeks.values()).map(Math::abs).max().orElse(0);
      return largest == 0 ? 1 : largest;
    }
  }
}
