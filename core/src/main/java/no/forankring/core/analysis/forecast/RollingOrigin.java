package no.forankring.core.analysis.forecast;

import java.util.ArrayList;
import java.util.List;

/**
 * What the pool would have said before: it is fitted anew to the history as it was at several
 * origins, and compared with what followed. Source: Tashman (2000), International Journal of
 * Forecasting 16, 437–450.
 */
final class RollingOrigin {

  private static final int MOST_ORIGINS = 8;

  /** A part of the horizon lies between two origins. */
  private static final int ORIGINS_IN_HORIZON = 4;

  /** What was said at a place, before it. */
  private record Origin(int place, List<Path> members) {}

  private final History history;
  private final int horizon;
  private final List<Origin> origins = new ArrayList<>();

  RollingOrigin(Pool pool, History history, int season, int horizon) {
    this.history = history;
    this.horizon = horizon;
    int step = Math.max(1, horizon / ORIGINS_IN_HORIZON);
    int least =
        Math.max(Forecaster.LEAST_OBSERVATIONS, Math.min(3 * season + 2, history.length() / 2));
    for (int k = 1; k <= MOST_ORIGINS; k++) {
      int place = history.length() - k * step;
      if (place < least) {
        break;
      }
      History known = history.until(place);
      if (known.observed() >= Forecaster.LEAST_OBSERVATIONS) {
        origins.add(
            new Origin(place, pool.ahead(known, Math.min(horizon, history.length() - place))));
      }
    }
  }

  /** Each of the members' mean absolute error; empty if nothing could be compared. */
  double[] errors(int members) {
    double[] sums = new double[members];
    int count = 0;
    for (Origin origin : origins) {
      if (origin.members.size() == members) {
        for (int h = 0; h < origin.members.get(0).horizon(); h++) {
          if (history.seen(origin.place + h)) {
            double value = history.value(origin.place + h);
            for (int i = 0; i < members; i++) {
              sums[i] += Math.abs(value - origin.members.get(i).middle(h));
            }
            count++;
          }
        }
      }
    }
    if (count == 0) {
      return new double[0];
    }
    for (int i = 0; i < members; i++) {
      sums[i] /= count;
    }
    return sums;
  }

  /**
   * How large the combination's errors were in units of its spread: their mean, in which the latest
   * origin counts most and what the prior expects counts as one origin.
   *
   * @param prior the mean to expect
   * @param decay how much less each earlier origin counts, 0 to 1
   */
  double relativeError(Combination combination, int members, double prior, double decay) {
    double sum = prior;
    double weights = 1;
    double weight = 1;
    for (Origin origin : origins) {
      if (origin.members.size() == members) {
        Path path = combination.of(origin.members);
        for (int h = 0; h < path.horizon(); h++) {
          if (history.seen(origin.place + h) && path.spread(h) > 0) {
            double error = Math.abs(history.value(origin.place + h) - path.middle(h));
            sum += weight * error / path.spread(h) / horizon;
            weights += weight / horizon;
          }
        }
      }
      weight *= decay;
    }
    return sum / weights;
  }
}
