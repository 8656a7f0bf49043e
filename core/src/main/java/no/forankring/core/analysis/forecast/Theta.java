package no.forankring.core.analysis.forecast;

import org.apache.commons.math3.stat.regression.SimpleRegression;

/**
 * The Theta method of Assimakopoulos and Nikolopoulos (2000), computed as Hyndman and Billah (2003)
 * showed it to be: simple exponential smoothing with a drift of half the slope of the regression on
 * time. Variances are those of simple exponential smoothing. For a series without season this is
 * {@code thetaf} of R's forecast 8.20.
 */
final class Theta implements Method {

  private static final ExponentialSmoothing SIMPLE =
      new ExponentialSmoothing(ExponentialSmoothing.Trend.NONE);

  @Override
  public Path ahead(History history, int horizon) {
    return ahead(history, SIMPLE.fit(history), horizon);
  }

  /** The same from a level that was smoothed already. */
  static Path ahead(History history, ExponentialSmoothing.Fit fit, int horizon) {
    double drift = drift(history);
    double start = (1 - Math.pow(1 - fit.alpha(), history.length())) / fit.alpha();
    double[] middle = new double[horizon];
    double[] spread = new double[horizon];
    for (int h = 0; h < horizon; h++) {
      middle[h] = fit.level() + drift * (h + start);
      spread[h] = Math.sqrt(fit.variance() * (1 + h * fit.alpha() * fit.alpha()));
    }
    return new Path(middle, spread);
  }

  /** Half the slope, in units a step. */
  static double drift(History history) {
    SimpleRegression line = new SimpleRegression();
    for (int t = 0; t < history.length(); t++) {
      if (history.seen(t)) {
        line.addData(t, history.value(t));
      }
    }
    double slope = line.getSlope();
    return Double.isFinite(slope) ? slope / 2 : 0;
  }
}
