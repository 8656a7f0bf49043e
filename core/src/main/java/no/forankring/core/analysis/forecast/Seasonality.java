package no.forankring.core.analysis.forecast;

import java.util.Arrays;
import java.util.Optional;

/**
 * The season as one index for each of its places: those of the classical decomposition, shrunk
 * towards no season by as much of their spread as is noise (James and Stein's estimator, as Miller
 * and Williams 2003, International Journal of Forecasting 19, 669–684, use it). The indices of a
 * season as long as a year of weeks, each seen a few times only, are also smoothed over neighbours.
 */
final class Seasonality {

  /** Seasons longer than this are smoothed, and tested on steps. */
  private static final int LONG = 24;

  /** Weights over neighbours, a triangle of five places. */
  private static final double[] NEIGHBOURS = {1 / 9.0, 2 / 9.0, 3 / 9.0, 2 / 9.0, 1 / 9.0};

  private final double[] indices;
  private final boolean multiplicative;

  private Seasonality(double[] indices, boolean multiplicative) {
    this.indices = indices;
    this.multiplicative = multiplicative;
  }

  /** Whether there is enough of a history to see such a season: more than two, of weeks three. */
  static boolean enough(History history, int length) {
    return length > 1
        && (length > LONG ? history.length() >= 3 * length : history.length() > 2 * length);
  }

  /** No season. */
  static Seasonality none() {
    return new Seasonality(new double[] {0}, false);
  }

  /**
   * The season of that length if the history has one: there must be {@link #enough} of it, and it
   * must pass the {@link SeasonTest}. Multiplicative where no value is below 0 and no factor 0.
   *
   * @param length places in a season; 1 for none
   */
  static Seasonality of(History history, int length) {
    if (!enough(history, length)) {
      return none();
    }
    boolean seasonal =
        length > LONG ? SeasonTest.ofSteps(history, length) : SeasonTest.ofLevels(history, length);
    return seasonal ? untested(history, length) : none();
  }

  static Seasonality untested(History history, int length) {
    Optional<Seasonality> factors =
        Arrays.stream(history.present()).allMatch(value -> value >= 0)
            ? estimated(history, length, true)
            : Optional.empty();
    return factors.or(() -> estimated(history, length, false)).orElseGet(Seasonality::none);
  }

  static Optional<Seasonality> estimated(History history, int length, boolean multiplicative) {
    return ClassicalDecomposition.of(history, length, multiplicative)
        .map(found -> smoothed(shrunk(found)));
  }

  boolean exists() {
    return indices.length > 1;
  }

  double index(int place) {
    return indices[place % indices.length];
  }

  /** The history without the season. */
  History adjust(History history) {
    return exists()
        ? history.map((t, value) -> multiplicative ? value / index(t) : value - index(t))
        : history;
  }

  /** The season put back on a path that begins at a place. */
  Path restore(Path path, int place) {
    if (!exists()) {
      return path;
    }
    double[] middle = new double[path.horizon()];
    double[] spread = new double[path.horizon()];
    for (int h = 0; h < middle.length; h++) {
      double index = index(place + h);
      middle[h] = multiplicative ? path.middle(h) * index : path.middle(h) + index;
      spread[h] = multiplicative ? path.spread(h) * index : path.spread(h);
    }
    return new Path(middle, spread);
  }

  private static Seasonality shrunk(ClassicalDecomposition found) {
    double centre = found.multiplicative() ? 1 : 0;
    double[] indices = found.indices();
    int length = indices.length;
    double spread = 0;
    for (double index : indices) {
      spread += (index - centre) * (index - centre) / (length - 1);
    }
    double noise = spread > 0 ? Math.min(1, found.noise() / spread) : 0;
    double kept = 1 - Math.max(0, length - 3.0) / (length - 1) * noise;
    for (int i = 0; i < length; i++) {
      indices[i] = centre + kept * (indices[i] - centre);
    }
    return new Seasonality(indices, found.multiplicative());
  }

  private static Seasonality smoothed(Seasonality season) {
    int length = season.indices.length;
    if (length <= LONG) {
      return season;
    }
    double[] indices = new double[length];
    for (int i = 0; i < length; i++) {
      for (int k = 0; k < NEIGHBOURS.length; k++) {
        indices[i] +=
            NEIGHBOURS[k] * season.indices[(i + k - NEIGHBOURS.length / 2 + length) % length];
      }
    }
    return new Seasonality(indices, season.multiplicative);
  }
}
