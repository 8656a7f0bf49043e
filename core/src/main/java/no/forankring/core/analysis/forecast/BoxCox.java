package no.forankring.core.analysis.forecast;

import org.apache.commons.math3.stat.regression.SimpleRegression;

/**
 * The transformation of Box and Cox (1964): (x^λ − 1)/λ, and log x at λ = 0, for values above 0.
 * The power is the one of greatest profile likelihood around a linear trend.
 */
final class BoxCox {

  private static final double GRID = 0.05;

  private final double lambda;

  BoxCox(double lambda) {
    this.lambda = lambda;
  }

  /**
   * The power from a grid of twentieths under which the values follow a line in time with the
   * greatest likelihood: n/2·log(RSS/n) − (λ − 1)·Σ log x is least. It is {@code
   * BoxCox.lambda(method = "loglik")} of R's forecast for a series without season.
   */
  static BoxCox likeliest(History history, double low, double high) {
    double logs = 0;
    for (double value : history.present()) {
      logs += Math.log(value);
    }
    int n = history.observed();
    double best = low;
    double least = Double.POSITIVE_INFINITY;
    int looks = (int) Math.round((high - low) / GRID);
    for (int i = 0; i <= looks; i++) {
      double lambda = Math.round((low + i * GRID) / GRID) * GRID;
      double loss =
          n / 2.0 * Math.log(new BoxCox(lambda).residual(history) / n) - (lambda - 1) * logs;
      if (loss < least) {
        least = loss;
        best = lambda;
      }
    }
    return new BoxCox(best);
  }

  private double residual(History history) {
    SimpleRegression line = new SimpleRegression();
    for (int t = 0; t < history.length(); t++) {
      if (history.seen(t)) {
        line.addData(t, of(history.value(t)));
      }
    }
    return Math.max(line.getSumSquaredErrors(), Double.MIN_NORMAL);
  }

  double lambda() {
    return lambda;
  }

  double of(double value) {
    return lambda == 0 ? Math.log(value) : (Math.pow(value, lambda) - 1) / lambda;
  }

  /** The value whose transformation this is; 0 below the least that any has. */
  double inverse(double transformed) {
    if (lambda == 0) {
      return Math.exp(transformed);
    }
    double base = lambda * transformed + 1;
    return base > 0 ? Math.pow(base, 1 / lambda) : 0;
  }

  History of(History history) {
    return history.map((t, value) -> of(value));
  }

  /** A path of transformed values, back in the series' unit; the middle stays the median. */
  Path inverse(Path path) {
    double[] middle = new double[path.horizon()];
    double[] spread = new double[path.horizon()];
    for (int h = 0; h < middle.length; h++) {
      middle[h] = inverse(path.middle(h));
      spread[h] =
          (inverse(path.middle(h) + path.spread(h)) - inverse(path.middle(h) - path.spread(h))) / 2;
    }
    return new Path(middle, spread);
  }
}
