package no.forankring.core.analysis.season;

import java.util.Optional;

/**
 * How {@link Stl} smooths; what is left out is what R's {@code stl} takes.
 *
 * @param period steps of a season, at least 2
 * @param seasonal smooths the values of one phase over the cycles; empty where every cycle is the
 *     same
 * @param trend smooths what the season leaves; empty for a line over the least odd window of at
 *     least 1.5·period/(1 − 1.5/seasonal window)
 * @param low smooths what of the trend is in the season
 * @param inner how often season and trend are found in turn, at least 1
 * @param outer how often values far from both lose weight, 0 for never
 */
record StlSettings(
    int period, Optional<Loess> seasonal, Optional<Loess> trend, Loess low, int inner, int outer) {

  /**
   * @throws IllegalArgumentException if the period is below 2, or a number of rounds too low
   */
  StlSettings {
    if (period < 2 || inner < 1 || outer < 0) {
      throw new IllegalArgumentException(
          "no decomposition by period " + period + ", inner " + inner + ", outer " + outer);
    }
  }

  /** A season that is the same in every cycle. */
  static StlSettings periodic(int period) {
    return new StlSettings(
        period, Optional.empty(), Optional.empty(), Loess.of(odd(period), 1), 2, 0);
  }

  /** A season that changes, by the mean over this many cycles. */
  static StlSettings changing(int period, int cycles) {
    return periodic(period).withSeasonal(Loess.of(cycles, 0));
  }

  /** The same where values far from the others lose weight. */
  StlSettings robust() {
    return new StlSettings(period, seasonal, trend, low, 1, 15);
  }

  StlSettings withSeasonal(Loess other) {
    return new StlSettings(period, Optional.of(other), trend, low, inner, outer);
  }

  StlSettings withTrend(Loess other) {
    return new StlSettings(period, seasonal, Optional.of(other), low, inner, outer);
  }

  StlSettings withLow(Loess other) {
    return new StlSettings(period, seasonal, trend, other, inner, outer);
  }

  /** What smooths the values of one phase, for a series of this many steps. */
  Loess seasonalFor(int steps) {
    return seasonal.orElseGet(() -> new Loess(10 * steps + 1, 0, steps + 1));
  }

  /** What smooths the trend, for a series of this many steps. */
  Loess trendFor(int steps) {
    return trend.orElseGet(
        () -> {
          double window = seasonalFor(steps).window();
          return Loess.of(odd((int) Math.ceil(1.5 * period / (1 - 1.5 / window))), 1);
        });
  }

  private static int odd(int window) {
    return window + 1 - window % 2;
  }
}
