package no.forankring.core.analysis.forecast;

import java.util.Arrays;

/**
 * Exponential smoothing with additive errors and no season: simple (ETS(A,N,N)), Holt's linear
 * trend (A,A,N) or damped trend (A,Ad,N). Source: Hyndman, Koehler, Ord and Snyder, Forecasting
 * with Exponential Smoothing (2008), tables 2.1 and 6.1 for the recursions and the forecast
 * variances.
 *
 * <p>The smoothing parameters have least squared one-step errors. The errors are linear in the
 * first level and trend, so those are not searched for but solved for (the same book, section
 * 14.3). In a gap nothing is learnt: level and trend go on as forecast.
 */
final class ExponentialSmoothing implements Method {

  /** Which trend the level follows. */
  enum Trend {
    NONE,
    LINEAR,
    DAMPED
  }

  private static final double LEAST = 1e-4;
  private static final double MOST = 0.9999;
  private static final double LEAST_DAMPING = 0.8;
  private static final double MOST_DAMPING = 0.98;
  private static final double TOLERANCE = 1e-7;

  /**
   * A fitted smoother.
   *
   * @param beta the trend's share of an error, α·β* of the book
   * @param level after the last place
   * @param trend after the last place
   * @param squares the sum of squared one-step errors
   * @param variance of one-step errors, by degrees of freedom
   */
  record Fit(
      double alpha,
      double beta,
      double phi,
      double firstLevel,
      double firstTrend,
      double level,
      double trend,
      double squares,
      double variance) {}

  private final Trend form;

  ExponentialSmoothing(Trend form) {
    this.form = form;
  }

  @Override
  public Path ahead(History history, int horizon) {
    return ahead(fit(history), horizon);
  }

  static Path ahead(Fit fit, int horizon) {
    double[] middle = new double[horizon];
    double[] spread = new double[horizon];
    double value = fit.level;
    double damping = fit.phi;
    double sum = 0;
    double response = 0;
    for (int h = 0; h < horizon; h++) {
      value += damping * fit.trend;
      middle[h] = value;
      spread[h] = Math.sqrt(fit.variance * (1 + sum));
      response += damping;
      damping *= fit.phi;
      double weight = fit.alpha + fit.beta * response;
      sum += weight * weight;
    }
    return new Path(middle, spread);
  }

  /** The smoother with the least squared errors. */
  Fit fit(History history) {
    Squares squares = new Squares(history, form != Trend.NONE);
    double[] best =
        switch (form) {
          case NONE -> new double[] {simple(squares), 0, 1};
          case LINEAR -> {
            double[] found =
                Simplex.least(
                    p -> squares.of(p[0], p[0] * p[1], 1),
                    new double[] {0.3, 0.1},
                    new double[] {LEAST, LEAST},
                    new double[] {MOST, MOST},
                    TOLERANCE);
            yield new double[] {found[0], found[0] * found[1], 1};
          }
          case DAMPED -> {
            double[] found =
                Simplex.least(
                    p -> squares.of(p[0], p[0] * p[1], p[2]),
                    new double[] {0.3, 0.1, 0.95},
                    new double[] {LEAST, LEAST, LEAST_DAMPING},
                    new double[] {MOST, MOST, MOST_DAMPING},
                    TOLERANCE);
            yield new double[] {found[0], found[0] * found[1], found[2]};
          }
        };
    return fit(history, squares, best[0], best[1], best[2]);
  }

  private Fit fit(History history, Squares squares, double alpha, double beta, double phi) {
    double[] first = squares.first(alpha, beta, phi);
    return run(history, alpha, beta, phi, first[0], first[1]);
  }

  /** The smoother with these parameters and this first level and trend. */
  Fit run(History history, double alpha, double beta, double phi, double level, double trend) {
    double firstLevel = level;
    double firstTrend = trend;
    double sum = 0;
    for (int t = 0; t < history.length(); t++) {
      double forecast = level + phi * trend;
      double error = history.seen(t) ? history.value(t) - forecast : 0;
      level = forecast + alpha * error;
      trend = phi * trend + beta * error;
      sum += error * error;
    }
    int parameters =
        switch (form) {
          case NONE -> 2;
          case LINEAR -> 4;
          case DAMPED -> 5;
        };
    double variance = sum / Math.max(1, history.observed() - parameters);
    return new Fit(alpha, beta, phi, firstLevel, firstTrend, level, trend, sum, variance);
  }

  private static double simple(Squares squares) {
    return Line.least(alpha -> squares.of(alpha, 0, 1), LEAST, MOST);
  }

  /**
   * The least sum of squared errors that a choice of the first level and trend allows. The errors
   * are e = a − level·b − trend·c, where a follows from the data and b, c from parameters alone.
   */
  private static final class Squares {
    private final double[] values;
    private final boolean[] seen;
    private final double offset;
    private final boolean trended;
    private double firstLevel;
    private double firstTrend;

    Squares(History history, boolean trended) {
      this.trended = trended;
      double[] present = history.present();
      offset = present.length == 0 ? 0 : Arrays.stream(present).average().orElse(0);
      values = new double[history.length()];
      seen = new boolean[history.length()];
      for (int t = 0; t < values.length; t++) {
        seen[t] = history.seen(t);
        values[t] = seen[t] ? history.value(t) - offset : 0;
      }
    }

    double[] first(double alpha, double beta, double phi) {
      of(alpha, beta, phi);
      return new double[] {firstLevel + offset, firstTrend};
    }

    double of(double alpha, double beta, double phi) {
      double level = 0;
      double trend = 0;
      double levelOfLevel = 1;
      double trendOfLevel = 0;
      double levelOfTrend = 0;
      double trendOfTrend = trended ? 1 : 0;
      double aa = 0;
      double ab = 0;
      double ac = 0;
      double bb = 0;
      double bc = 0;
      double cc = 0;
      for (int t = 0; t < values.length; t++) {
        double forecast = level + phi * trend;
        double b = levelOfLevel + phi * trendOfLevel;
        double c = levelOfTrend + phi * trendOfTrend;
        trend *= phi;
        trendOfLevel *= phi;
        trendOfTrend *= phi;
        level = forecast;
        levelOfLevel = b;
        levelOfTrend = c;
        if (seen[t]) {
          double a = values[t] - forecast;
          level += alpha * a;
          trend += beta * a;
          levelOfLevel -= alpha * b;
          trendOfLevel -= beta * b;
          levelOfTrend -= alpha * c;
          trendOfTrend -= beta * c;
          aa += a * a;
          ab += a * b;
          ac += a * c;
          bb += b * b;
          bc += b * c;
          cc += c * c;
        }
      }
      double determinant = bb * cc - bc * bc;
      if (!trended || !(determinant > 1e-12 * bb * cc)) {
        firstLevel = bb > 0 ? ab / bb : 0;
        firstTrend = 0;
        return Math.max(0, aa - firstLevel * ab);
      }
      firstLevel = (ab * cc - ac * bc) / determinant;
      firstTrend = (ac * bb - ab * bc) / determinant;
      return Math.max(0, aa - firstLevel * ab - firstTrend * ac);
    }
  }
}
