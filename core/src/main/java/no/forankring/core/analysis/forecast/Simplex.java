package no.forankring.core.analysis.forecast;

import org.apache.commons.math3.analysis.MultivariateFunction;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.PointValuePair;
import org.apache.commons.math3.optim.SimpleValueChecker;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.SimplexOptimizer;

/**
 * The least value of a function of a few parameters in a box, by Nelder and Mead (1965), from a
 * given start: the same start gives the same end.
 */
final class Simplex {

  private static final int MOST_ITERATIONS = 500;

  private Simplex() {}

  static double[] least(
      MultivariateFunction loss, double[] start, double[] low, double[] high, double tolerance) {
    double[] steps = new double[start.length];
    for (int i = 0; i < start.length; i++) {
      double step = (high[i] - low[i]) / 5;
      steps[i] = start[i] + step <= high[i] ? step : -step;
    }
    MultivariateFunction inside =
        point -> {
          for (int i = 0; i < point.length; i++) {
            if (point[i] < low[i] || point[i] > high[i]) {
              return Double.MAX_VALUE;
            }
          }
          return loss.value(point);
        };
    PointValuePair best =
        new SimplexOptimizer(new SimpleValueChecker(tolerance, 0, MOST_ITERATIONS))
            .optimize(
                MaxEval.unlimited(),
                new ObjectiveFunction(inside),
                GoalType.MINIMIZE,
                new InitialGuess(start),
                new NelderMeadSimplex(steps));
    return best.getPoint();
  }
}
