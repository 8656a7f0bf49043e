package no.forankring.core.analysis.forecast;

import org.apache.commons.math3.stat.regression.SimpleRegression;

/**
 * Exponential smoothing with a season that may change: Holt and Winters' method (1960) with a
 * damped trend or none, as the state space models ETS(M,Ad,M), (M,N,M), (A,Ad,A) and (A,N,A) of
 * Hyndman, Koehler, Ord and Snyder (2008), table 2.2 and 2.3. The first states come from the
 * classical decomposition; the smoothing parameters have the greatest likelihood.
 */
final class SeasonalSmoothing implements Method {

  private static final double LEAST = 1e-4;
  private static final double MOST = 0.9999;
  private static final double LEAST_DAMPING = 0.8;
  private static final double MOST_DAMPING = 0.98;
  private static final double TOLERANCE = 1e-6;

  private final int season;
  private final boolean damped;
  private final boolean multiplicative;

  SeasonalSmoothing(int season, boolean damped, boolean multiplicative) {
    this.season = season;
    this.damped = damped;
    this.multiplicative = multiplicative;
  }

  @Override
  public Path ahead(History history, int horizon) {
    Seasonality first =
        Seasonality.estimated(history, season, multiplicative).orElseGet(Seasonality::none);
    Run run = fit(history, first);
    double deviation = Math.sqrt(run.squares / Math.max(1, history.observed() - (damped ? 5 : 3)));
    double[] middle = new double[horizon];
    double[] spread = new double[horizon];
    double sum = 0;
    double response = 0;
    double damping = run.phi;
    double value = run.level;
    for (int h = 0; h < horizon; h++) {
      value += damping * run.trend;
      double index = run.indices[(history.length() + h) % season];
      middle[h] = multiplicative ? value * index : value + index;
      double unit = multiplicative ? Math.abs(middle[h]) : 1;
      spread[h] = deviation * Math.sqrt(1 + sum) * unit;
      response += damping;
      damping *= run.phi;
      double weight = run.alpha + run.beta * response + ((h + 1) % season == 0 ? run.gamma : 0);
      sum += weight * weight;
    }
    return new Path(middle, spread);
  }

  private Run fit(History history, Seasonality first) {
    if (damped) {
      double[] found =
          Simplex.least(
              p -> new Run(history, first, p[0], p[1], p[2], p[3]).loss(),
              new double[] {0.3, 0.1, 0.1, 0.95},
              new double[] {LEAST, LEAST, LEAST, LEAST_DAMPING},
              new double[] {MOST, MOST, MOST, MOST_DAMPING},
              TOLERANCE);
      return new Run(history, first, found[0], found[1], found[2], found[3]);
    }
    double[] found =
        Simplex.least(
            p -> new Run(history, first, p[0], 0, p[1], 1).loss(),
            new double[] {0.3, 0.1},
            new double[] {LEAST, LEAST},
            new double[] {MOST, MOST},
            TOLERANCE);
    return new Run(history, first, found[0], 0, found[1], 1);
  }

  private final class Run {
    private final double alpha;
    private final double beta;
    private final double gamma;
    private final double phi;
    private final double[] indices = new double[season];
    private double level;
    private double trend;
    private double squares;
    private double logs;
    private final int n;

    Run(
        History history,
        Seasonality first,
        double alpha,
        double betaOfAlpha,
        double gammaOfRest,
        double phi) {
      this.alpha = alpha;
      this.beta = alpha * betaOfAlpha;
      this.gamma = (1 - alpha) * gammaOfRest;
      this.phi = phi;
      n = history.observed();
      for (int i = 0; i < season; i++) {
        indices[i] = first.exists() ? first.index(i) : multiplicative ? 1 : 0;
      }
      begin(history, first);
      for (int t = 0; t < history.length(); t++) {
        double base = level + phi * trend;
        int place = t % season;
        double index = indices[place];
        if (!history.seen(t)) {
          level = base;
          trend *= phi;
          continue;
        }
        if (multiplicative) {
          double forecast = base * index;
          double error = (history.value(t) - forecast) / forecast;
          logs += Math.log(Math.abs(forecast));
          squares += error * error;
          level = base * (1 + alpha * error);
          trend = phi * trend + beta * base * error;
          indices[place] = index * (1 + gamma * error);
          if (!(base > 0) || !(indices[place] > 0)) {
            squares = Double.POSITIVE_INFINITY;
            return;
          }
        } else {
          double error = history.value(t) - base - index;
          squares += error * error;
          level = base + alpha * error;
          trend = phi * trend + beta * error;
          indices[place] = index + gamma * error;
        }
      }
    }

    private void begin(History history, Seasonality first) {
      SimpleRegression line = new SimpleRegression();
      History adjusted = first.adjust(history);
      int most = Math.max(10, 2 * season);
      for (int t = 0; t < Math.min(most, history.length()); t++) {
        if (history.seen(t)) {
          line.addData(t, adjusted.value(t));
        }
      }
      double slope = line.getSlope();
      trend = damped && Double.isFinite(slope) ? slope : 0;
      double mean = 0;
      if (line.getN() > 0) {
        mean =
            damped && Double.isFinite(slope)
                ? line.predict(-1)
                : adjusted.until(Math.min(most, history.length())).mean();
      }
      level = multiplicative && !(mean > 0) ? adjusted.mean() : mean;
    }

    double loss() {
      return n * Math.log(Math.max(squares, 1e-300)) + 2 * logs;
    }
  }
}
