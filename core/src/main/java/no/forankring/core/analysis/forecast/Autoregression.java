package no.forankring.core.analysis.forecast;

import java.util.Arrays;

/**
 * An autoregression of the values, or of their steps where the values wander. Whether they do is
 * for the KPSS test to say, as in R's {@code ndiffs}; the coefficients are Burg's (1975), which are
 * always stationary, and the order is that of least AICc (Hurvich and Tsai 1989). Steps have a
 * mean, which is a drift, only if AICc asks for it.
 *
 * <p>A gap parts the history into segments; Burg's sums run over them all (de Waele and Broersen
 * 2000, IEEE Transactions on Signal Processing 48, 2876–2880).
 */
final class Autoregression implements Method {

  private static final int MOST_ORDER = 5;

  /** One fitted order; {@code variance} is of one-step errors. */
  private static final class Fit {
    private final double mean;
    private final double[] coefficients;
    private final double variance;
    private final double criterion;

    Fit(double mean, double[] coefficients, double variance, double criterion) {
      this.mean = mean;
      this.coefficients = coefficients;
      this.variance = variance;
      this.criterion = criterion;
    }
  }

  private final int mostOrder;

  Autoregression() {
    this(MOST_ORDER);
  }

  Autoregression(int mostOrder) {
    this.mostOrder = mostOrder;
  }

  @Override
  public Path ahead(History history, int horizon) {
    boolean wanders = Kpss.wanders(history);
    History modelled = wanders ? history.steps() : history;
    Fit fit = best(modelled, wanders);
    double[] states = filled(modelled, fit, horizon);
    int ahead = states.length - horizon;
    double[] middle = new double[horizon];
    double value = history.last();
    if (wanders) {
      for (int t = lastSeen(history); t < ahead; t++) {
        value += states[t];
      }
    }
    for (int h = 0; h < horizon; h++) {
      value = wanders ? value + states[ahead + h] : states[ahead + h];
      middle[h] = value;
    }
    return new Path(middle, spread(fit, wanders, horizon));
  }

  private static int lastSeen(History history) {
    int last = history.length() - 1;
    while (last > 0 && !history.seen(last)) {
      last--;
    }
    return last;
  }

  /** The fit with the least criterion, over the orders and, for steps, with and without a mean. */
  private Fit best(History modelled, boolean steps) {
    double mean = Arrays.stream(modelled.present()).average().orElse(0);
    Fit best = best(modelled, mean, 1);
    if (steps) {
      Fit without = best(modelled, 0, 0);
      return without.criterion <= best.criterion ? without : best;
    }
    return best;
  }

  private Fit best(History modelled, double mean, int parametersBefore) {
    int n = modelled.observed();
    int most = Math.max(0, Math.min(mostOrder, (n - 4) / 3));
    Burg burg = new Burg(modelled, mean);
    double[] coefficients = new double[0];
    Fit best = fit(mean, coefficients, burg.variance, n, parametersBefore);
    for (int order = 1; order <= most; order++) {
      coefficients = burg.next(coefficients);
      Fit next = fit(mean, coefficients, burg.variance, n, parametersBefore);
      if (next.criterion < best.criterion) {
        best = next;
      }
    }
    return best;
  }

  private static Fit fit(
      double mean, double[] coefficients, double variance, int n, int parametersBefore) {
    int estimated = parametersBefore + coefficients.length;
    int parameters = estimated + 1;
    double criterion = Double.POSITIVE_INFINITY;
    if (n - parameters - 1 > 0) {
      // The logarithm of 0 is negative infinity: nothing fits better than exactly.
      criterion = n * Math.log(variance) + 2.0 * parameters * n / (n - parameters - 1);
    }
    return new Fit(mean, coefficients, variance * n / Math.max(1, n - estimated), criterion);
  }

  /** The modelled values with each gap and each step ahead filled by the model's forecast. */
  private static double[] filled(History modelled, Fit fit, int horizon) {
    double[] states = new double[modelled.length() + horizon];
    for (int t = 0; t < states.length; t++) {
      if (t < modelled.length() && modelled.seen(t)) {
        states[t] = modelled.value(t);
        continue;
      }
      states[t] = fit.mean;
      for (int i = 0; i < fit.coefficients.length && t - 1 - i >= 0; i++) {
        states[t] += fit.coefficients[i] * (states[t - 1 - i] - fit.mean);
      }
    }
    return states;
  }

  /** From the weights ψ of the moving average that the autoregression is (Box and Jenkins 1970). */
  private static double[] spread(Fit fit, boolean wanders, int horizon) {
    double[] weights = new double[horizon];
    double[] spread = new double[horizon];
    double sum = 0;
    double cumulated = 0;
    for (int h = 0; h < horizon; h++) {
      weights[h] = h == 0 ? 1 : 0;
      for (int i = 0; i < fit.coefficients.length && h - 1 - i >= 0; i++) {
        weights[h] += fit.coefficients[i] * weights[h - 1 - i];
      }
      cumulated += weights[h];
      double weight = wanders ? cumulated : weights[h];
      sum += weight * weight;
      spread[h] = Math.sqrt(fit.variance * sum);
    }
    return spread;
  }

  /** Burg's recursion over the segments between gaps. */
  private static final class Burg {
    private final double[] forward;
    private final double[] backward;
    private final int[] since;
    private int order;
    private double variance;

    Burg(History modelled, double mean) {
      int length = modelled.length();
      forward = new double[length];
      since = new int[length];
      double sum = 0;
      for (int t = 0; t < length; t++) {
        if (modelled.seen(t)) {
          forward[t] = modelled.value(t) - mean;
          since[t] = t == 0 ? 1 : since[t - 1] + 1;
          sum += forward[t] * forward[t];
        }
      }
      backward = forward.clone();
      variance = modelled.observed() == 0 ? 0 : sum / modelled.observed();
    }

    double[] next(double[] coefficients) {
      order++;
      double products = 0;
      double squares = 0;
      for (int t = forward.length - 1; t >= order; t--) {
        if (since[t] > order) {
          products += forward[t] * backward[t - 1];
          squares += forward[t] * forward[t] + backward[t - 1] * backward[t - 1];
        }
      }
      double reflection = squares > 0 ? 2 * products / squares : 0;
      for (int t = forward.length - 1; t >= order; t--) {
        double f = forward[t];
        double b = backward[t - 1];
        forward[t] = f - reflection * b;
        backward[t] = b - reflection * f;
      }
      double[] next = Arrays.copyOf(coefficients, order);
      next[order - 1] = reflection;
      for (int i = 0; i < order - 1; i++) {
        next[i] = coefficients[i] - reflection * coefficients[order - 2 - i];
      }
      variance *= 1 - reflection * reflection;
      return next;
    }
  }
}
