package no.forankring.core.analysis.season;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.DecompositionSolver;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.stat.descriptive.rank.Median;

/** Least squares on several columns, for any values at their rows. */
final class Regression {

  /** Columns that are each other's sums up to rounding say the same thing twice. */
  private static final double SINGULAR = 1e-9;

  /** Huber's bound in deviations: 95 % as efficient as least squares where errors are normal. */
  private static final double BOUND = 1.345;

  /** The median of the size of a normal deviation. */
  private static final double NORMAL_MEDIAN = 0.6744897501960817;

  private static final int MOST_ROUNDS = 50;
  private static final double CONVERGED = 1e-6;

  private final double[][] rows;
  private final DecompositionSolver solver;

  /**
   * Prepares fits.
   *
   * @param rows of the same length, at least as many as columns
   */
  Regression(List<double[]> rows) {
    this.rows = rows.toArray(double[][]::new);
    this.solver =
        new QRDecomposition(MatrixUtils.createRealMatrix(this.rows), SINGULAR).getSolver();
  }

  /** Whether the columns can be told apart; nothing else may be asked if not. */
  boolean isFull() {
    return solver.isNonSingular();
  }

  /** What the fit leaves of the values. */
  double[] residuals(double[] values) {
    return residuals(values, coefficients(values));
  }

  /** The sum of the squared residuals. */
  double squares(double[] values) {
    return Arrays.stream(residuals(values)).map(each -> each * each).sum();
  }

  /**
   * The coefficients where values far off count less, and never for nothing. Source: Huber, Robust
   * regression: asymptotics, conjectures and Monte Carlo, The Annals of Statistics 1 (1973), by
   * reweighting as in Holland and Welsch, Communications in Statistics A 6 (1977).
   */
  double[] robust(double[] values) {
    double[] found = coefficients(values);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      double[] sizes = residuals(values, found);
      Arrays.setAll(sizes, i -> Math.abs(sizes[i]));
      double bound = BOUND * new Median().evaluate(sizes) / NORMAL_MEDIAN;
      double[] before = found;
      found = bound == 0 ? before : weighted(values, sizes, bound);
      if (apart(found, before) <= CONVERGED * bound) {
        break;
      }
    }
    return found;
  }

  private double[] weighted(double[] values, double[] sizes, double bound) {
    double[][] weightedRows = new double[rows.length][];
    double[] weightedValues = values.clone();
    for (int i = 0; i < rows.length; i++) {
      double weight = sizes[i] <= bound ? 1 : Math.sqrt(bound / sizes[i]);
      double[] row = rows[i].clone();
      Arrays.setAll(row, column -> row[column] * weight);
      weightedRows[i] = row;
      weightedValues[i] *= weight;
    }
    return new QRDecomposition(MatrixUtils.createRealMatrix(weightedRows))
        .getSolver()
        .solve(new ArrayRealVector(weightedValues))
        .toArray();
  }

  private double[] coefficients(double[] values) {
    return solver.solve(new ArrayRealVector(values)).toArray();
  }

  private double[] residuals(double[] values, double[] coefficients) {
    double[] left = values.clone();
    for (int i = 0; i < left.length; i++) {
      for (int column = 0; column < coefficients.length; column++) {
        left[i] -= rows[i][column] * coefficients[column];
      }
    }
    return left;
  }

  private static double apart(double[] found, double[] before) {
    double largest = 0;
    for (int i = 0; i < found.length; i++) {
      largest = Math.max(largest, Math.abs(found[i] - before[i]));
    }
    return largest;
  }
}
