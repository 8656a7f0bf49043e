package no.forankring.core.analysis.forecast;

import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;

/**
 * Where a function of one parameter is least between two ends: a coarse look at the whole, because
 * there may be several valleys, then Brent's method (1973) in the deepest.
 */
final class Line {

  private static final int LOOKS = 12;
  private static final double RELATIVE = 1e-8;
  private static final double ABSOLUTE = 1e-10;

  private Line() {}

  static double least(UnivariateFunction loss, double low, double high) {
    int best = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i <= LOOKS; i++) {
      double value = loss.value(at(low, high, i));
      if (value < least) {
        least = value;
        best = i;
      }
    }
    return new BrentOptimizer(RELATIVE, ABSOLUTE)
        .optimize(
            MaxEval.unlimited(),
            new UnivariateObjectiveFunction(loss),
            GoalType.MINIMIZE,
            new SearchInterval(
                at(low, high, Math.max(0, best - 1)),
                at(low, high, Math.min(LOOKS, best + 1)),
                at(low, high, best)))
        .getPoint();
  }

  private static double at(double low, double high, int look) {
    return low + (high - low) * look / LOOKS;
  }
}
