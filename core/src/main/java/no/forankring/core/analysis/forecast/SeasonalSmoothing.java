package no.forankring.core.analysis.forecast;

import java.util.Arrays;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/**
 * Exponential smoothing with a season that may change: Holt and Winters' method (Winters 1960),
 * with a damped trend or none, as the state space models ETS(A,N,A), (A,Ad,A), (M,N,M) and
 * (M,Ad,M). Source: Hyndman, Koehler, Ord and Snyder, Forecasting with Exponential Smoothing
 * (2008), tables 2.2 and 2.3 for the recursions, 6.2 for the variances of the additive models;
 * those of the multiplicative are taken in proportion to the forecast.
 *
 * <p>The smoothing parameters have the greatest likelihood. The first states are not searched for:
 * a line through the first two seasons and the shrunk {@link Seasonality}. In a gap nothing is
 * learnt.
 */
final class SeasonalSmoothing implements Method {

  private static final double LEAST = 1e-4;
  private static final double MOST = 0.9999;
  private static final double LEAST_DAMPING = 0.8;
  private static final double MOST_DAMPING = 0.98;
  private static final double TOLERANCE = 1e-6;
  private static final int LEAST_START = 10;

  private final int season;
  private final boolean damped;
  private final boolean multiplicative;

  /**
   * One of the four models.
   *
   * @param season places in a season, at least 2
   * @param damped whether there is a trend
   * @param multiplicative whether season and errors are factors; for values above 0 only
   */
  SeasonalSmoothing(int season, boolean damped, boolean multiplicative) {
    this.season = season;
    this.damped = damped;
    this.multiplicative = multiplicative;
  }

  @Override
  public Path ahead(History history, int horizon) {
    Start start = start(history);
    Run run;
    if (damped) {
      double[] found =
          Simplex.least(
              p -> new Run(history, start, p[0], p[0] * p[1], (1 - p[0]) * p[2], p[3]).loss(),
              new double[] {0.3, 0.1, 0.1, 0.95},
              new double[] {LEAST, LEAST, LEAST, LEAST_DAMPING},
              new double[] {MOST, MOST, MOST, MOST_DAMPING},
              TOLERANCE);
      double gamma = (1 - found[0]) * found[2];
      run = new Run(history, start, found[0], found[0] * found[1], gamma, found[3]);
    } else {
      double[] found =
          Simplex.least(
              p -> new Run(history, start, p[0], 0, (1 - p[0]) * p[1], 1).loss(),
              new double[] {0.3, 0.1},
              new double[] {LEAST, LEAST},
              new double[] {MOST, MOST},
              TOLERANCE);
      run = new Run(history, start, found[0], 0, (1 - found[0]) * found[1], 1);
    }
    int parameters = damped ? 5 : 3;
    double variance = run.squares / Math.max(1, history.observed() - parameters);
    return run.ahead(history.length(), horizon, variance);
  }

  private Start start(History history) {
    Seasonality seasonality =
        Seasonality.estimated(history, season, multiplicative).orElseGet(Seasonality::none);
    double[] indices = new double[season];
    for (int i = 0; i < season; i++) {
      indices[i] = seasonality.exists() ? seasonality.index(i) : multiplicative ? 1 : 0;
    }
    History adjusted = seasonality.adjust(history);
    int end = Math.min(Math.max(LEAST_START, 2 * season), history.length());
    SimpleRegression line = new SimpleRegression();
    for (int t = 0; t < end; t++) {
      if (adjusted.seen(t)) {
        line.addData(t, adjusted.value(t));
      }
    }
    boolean sloped = damped && Double.isFinite(line.getSlope());
    double level = sloped ? line.predict(-1) : adjusted.until(end).mean();
    if (line.getN() == 0 || (multiplicative && !(level > 0))) {
      level = adjusted.mean();
    }
    return new Start(level, sloped ? line.getSlope() : 0, indices);
  }

  /** The states before the first place. */
  static final class Start {
    private final double level;
    private final double trend;
    private final double[] indices;

    Start(double level, double trend, double[] indices) {
      this.level = level;
      this.trend = trend;
      this.indices = indices;
    }
  }

  /** The recursion over a history; gamma is the season's share of an error, γ of the book. */
  final class Run {
    private final double alpha;
    private final double beta;
    private final double gamma;
    private final double phi;
    private final double[] indices;
    private final int observed;
    private double level;
    private double trend;
    private double squares;
    private double logs;

    Run(History history, Start start, double alpha, double beta, double gamma, double phi) {
      this.alpha = alpha;
      this.beta = beta;
      this.gamma = gamma;
      this.phi = phi;
      this.level = start.level;
      this.trend = start.trend;
      this.indices = start.indices.clone();
      this.observed = history.observed();
      for (int t = 0; t < history.length() && Double.isFinite(squares); t++) {
        double base = level + phi * trend;
        trend *= phi;
        level = base;
        if (history.seen(t)) {
          if (multiplicative) {
            learnFactor(base, t % season, history.value(t));
          } else {
            learnSummand(base, t % season, history.value(t));
          }
        }
      }
    }

    private void learnSummand(double base, int place, double value) {
      double error = value - base - indices[place];
      squares += error * error;
      level = base + alpha * error;
      trend += beta * error;
      indices[place] += gamma * error;
    }

    private void learnFactor(double base, int place, double value) {
      double forecast = base * indices[place];
      double error = (value - forecast) / forecast;
      squares += error * error;
      logs += Math.log(Math.abs(forecast));
      level = base * (1 + alpha * error);
      trend += beta * base * error;
      indices[place] *= 1 + gamma * error;
      if (!(base > 0) || !(indices[place] > 0)) {
        // Outside of what the model can be: no likelihood.
        squares = Double.POSITIVE_INFINITY;
      }
    }

    /** Twice the negative log-likelihood but for what does not change with the parameters. */
    double loss() {
      return observed * Math.log(Math.max(squares, Double.MIN_NORMAL)) + 2 * logs;
    }

    double squares() {
      return squares;
    }

    /** Level, trend, and the indices from the season's first place. */
    double[] states() {
      double[] states = Arrays.copyOf(new double[] {level, trend}, season + 2);
      System.arraycopy(indices, 0, states, 2, season);
      return states;
    }

    /** The path from a place, when one-step errors have that variance. */
    Path ahead(int place, int horizon, double variance) {
      double[] middle = new double[horizon];
      double[] spread = new double[horizon];
      double value = level;
      double damping = phi;
      double response = 0;
      double sum = 0;
      for (int h = 0; h < horizon; h++) {
        value += damping * trend;
        double index = indices[(place + h) % season];
        middle[h] = multiplicative ? value * index : value + index;
        double unit = multiplicative ? Math.abs(middle[h]) : 1;
        spread[h] = unit * Math.sqrt(variance * (1 + sum));
        response += damping;
        damping *= phi;
        double weight = alpha + beta * response + ((h + 1) % season == 0 ? gamma : 0);
        sum += weight * weight;
      }
      return new Path(middle, spread);
    }
  }
}
