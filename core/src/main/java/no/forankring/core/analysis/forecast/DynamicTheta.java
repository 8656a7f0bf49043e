package no.forankring.core.analysis.forecast;

/**
 * The dynamic optimised theta model: the theta line's weight is estimated, and the regression on
 * time is updated with every observation. Source: Fiorucci, Pellegrini, Louzada, Petropoulos and
 * Koehler (2016), International Journal of Forecasting 32, 1151–1161, equations 12 to 17. As in the
 * authors' forecTheta, the first three errors are not counted in the fit; variances are those of
 * the simple smoothing that the model contains.
 *
 * <p>In a gap the model's own forecast stands in, so nothing is learnt.
 */
final class DynamicTheta implements Method {

  private static final int BURN_IN = 3;
  private static final double MOST_THETA = 10;
  private static final double TOLERANCE = 1e-6;

  @Override
  public Path ahead(History history, int horizon) {
    double scale = scale(history);
    double start = history.length() > 0 ? first(history) : 0;
    double[] found =
        Simplex.least(
            p -> new Run(history, p[0], p[1], start + p[2] * scale).squares,
            new double[] {0.5, 2, -0.25},
            new double[] {0.01, 1, -10},
            new double[] {0.99, MOST_THETA, 10},
            TOLERANCE);
    Run run = new Run(history, found[0], found[1], start + found[2] * scale);
    double variance = run.squares / Math.max(1, run.counted - 3);
    double[] middle = new double[horizon];
    double[] spread = new double[horizon];
    for (int h = 0; h < horizon; h++) {
      middle[h] = run.next();
      run.learn(middle[h]);
      spread[h] = Math.sqrt(variance * (1 + h * found[0] * found[0]));
    }
    return new Path(middle, spread);
  }

  private static double first(History history) {
    double[] present = history.present();
    return present.length == 0 ? 0 : present[0];
  }

  private static double scale(History history) {
    double sum = 0;
    double[] present = history.present();
    for (int t = 1; t < present.length; t++) {
      sum += Math.abs(present[t] - present[t - 1]);
    }
    return present.length > 1 && sum > 0 ? sum / (present.length - 1) : 1;
  }

  private static final class Run {
    private final double alpha;
    private final double theta;
    private double level;
    private double mean;
    private double intercept;
    private double slope;
    private double remembered = 1;
    private int time;
    private double squares;
    private int counted;

    Run(History history, double alpha, double theta, double level) {
      this.alpha = alpha;
      this.theta = theta;
      this.level = level;
      for (int t = 0; t < history.length(); t++) {
        double forecast = next();
        double value = history.seen(t) ? history.value(t) : forecast;
        if (history.seen(t) && t >= BURN_IN) {
          squares += (value - forecast) * (value - forecast);
          counted++;
        }
        learn(value);
      }
    }

    double next() {
      double line = remembered * intercept + (1 - remembered * (1 - alpha)) / alpha * slope;
      return level + (1 - 1 / theta) * line;
    }

    void learn(double value) {
      time++;
      level = alpha * value + (1 - alpha) * level;
      remembered *= 1 - alpha;
      double before = mean;
      mean += (value - mean) / time;
      slope = time == 1 ? 0 : ((time - 2) * slope + 6 * (value - before) / time) / (time + 1);
      intercept = mean - slope * (time + 1) / 2;
    }
  }
}
