package no.forankring.core.analysis.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * What the pool would have said before: it is fitted anew to the history as it was at several
 * origins, and compared with what followed. Source: Tashman (2000), International Journal of
 * Forecasting 16, 437–450.
 */
final class RollingOrigin {

  private static final int MOST_ORIGINS = 10;

  /** A tenth of the horizon, or one step, lies between two origins. */
  private static final int ORIGINS_IN_HORIZON = 10;

  private static final int WORST_ORIGINS = 2;

  /** For a series too short to look back: the mean over the sets of docs/forecasting.md. */
  static final double EXPECTED_ERROR = 0.85;

  /** What was said at a place, before it. */
  private record Origin(int place, List<Path> members) {}

  private final History history;
  private final List<Origin> origins = new ArrayList<>();

  RollingOrigin(Pool pool, History history, int season, int horizon) {
    this.history = history;
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
   * How large the combination's errors were in units of its spread: their mean at each origin, of
   * which the {@link #WORST_ORIGINS} largest are averaged. A series that once was harder than its
   * members thought may be so again.
   */
  double relativeError(Combination combination, int members) {
    double[] worst =
        origins.stream()
            .filter(origin -> origin.members.size() == members)
            .map(origin -> relativeError(origin, combination.of(origin.members)))
            .flatMapToDouble(OptionalDouble::stream)
            .map(error -> -error)
            .sorted()
            .limit(WORST_ORIGINS)
            .toArray();
    return -Arrays.stream(worst).average().orElse(-EXPECTED_ERROR);
  }

  /** Empty if nothing was seen of what an origin looked ahead to, or if nothing could stray. */
  private OptionalDouble relativeError(Origin origin, Path path) {
    return IntStream.range(0, path.horizon())
        .filter(h -> history.seen(origin.place + h) && path.spread(h) > 0)
        .mapToDouble(
            h -> Math.abs(history.value(origin.place + h) - path.middle(h)) / path.spread(h))
        .average();
  }
}
