package no.forankring.core.analysis.forecast;

import org.apache.commons.math3.analysis.MultivariateFunction;
import org.apache.commons.math3.optim.ConvergenceChecker;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.PointValuePair;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.SimplexOptimizer;

/**
 * The least value of a function of a few parameters in a box, by Nelder and Mead (1965), from a
 * given start: the same start gives the same end.
 */
final class Simplex {

  private static final int MOST_STEPS = 500;

  /** Of the loss at the start: less than this is an exact fit, and nothing is left to gain. */
  private static final double NOTHING = 1e-14;

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
    return new SimplexOptimizer(new Settled(tolerance, NOTHING * Math.abs(loss.value(start))))
        .optimize(
            MaxEval.unlimited(),
            new ObjectiveFunction(inside),
            GoalType.MINIMIZE,
            new InitialGuess(start),
            new NelderMeadSimplex(steps))
        .getPoint();
  }

  /**
   * Whether a point's loss changes no more. It counts for itself: the optimizer tells its checker
   * no number of iterations, and where the loss goes to 0 no relative change is ever small.
   */
  private static final class Settled implements ConvergenceChecker<PointValuePair> {
    private final double relative;
    private final double absolute;
    private int asked;

    Settled(double relative, double absolute) {
      this.relative = relative;
      this.absolute = absolute;
    }

    @Override
    public boolean converged(int iteration, PointValuePair before, PointValuePair now) {
      asked++;
      double change = Math.abs(before.getValue() - now.getValue());
      double size = Math.max(Math.abs(before.getValue()), Math.abs(now.getValue()));
      return change <= relative * size || change <= absolute || asked > MOST_STEPS;
    }
  }
}
