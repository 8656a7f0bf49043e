package no.forankring.core.analysis.forecast;

import java.util.List;

/**
 * What may come, step by step: a middle and how far the future strays from it. All values are in
 * the series' unit and finite, and lie in its domain.
 */
public final class Forecast {

  private final Path path;
  private final List<Calibration> calibrations;
  private final double floor;

  /**
   * A forecast.
   *
   * @param calibrations one for each step
   * @param floor under which nothing falls; negative infinity if there is none
   */
  Forecast(Path path, List<Calibration> calibrations, double floor) {
    this.path = path;
    this.calibrations = calibrations;
    this.floor = floor;
  }

  /** How many steps ahead there are. */
  public int horizon() {
    return path.horizon();
  }

  /**
   * The value that the future is as likely to exceed as not.
   *
   * @param step 1 for the first after the last value seen
   * @throws IndexOutOfBoundsException if the step is not within the horizon
   */
  public double middle(int step) {
    return Math.max(floor, path.middle(step - 1));
  }

  /**
   * The value that stays above the future value with this chance. An interval of 80 % lies between
   * the quantiles of 0.1 and 0.9.
   *
   * @param step as in {@link #middle}
   * @param p 0 &lt; p &lt; 1
   * @throws IllegalArgumentException if the chance is not between 0 and 1
   * @throws IndexOutOfBoundsException if the step is not within the horizon
   */
  public double quantile(int step, double p) {
    if (!(p > 0 && p < 1)) {
      throw new IllegalArgumentException("no chance between 0 and 1: " + p);
    }
    return Math.max(
        floor,
        path.middle(step - 1) + path.spread(step - 1) * calibrations.get(step - 1).quantile(p));
  }

  /**
   * The chance that the future value is at least this, 0 to 1.
   *
   * @param step as in {@link #middle}
   * @throws IndexOutOfBoundsException if the step is not within the horizon
   */
  public double chanceOfAtLeast(int step, double value) {
    double above = value - path.middle(step - 1);
    double spread = path.spread(step - 1);
    if (value <= floor || (spread == 0 && above <= 0)) {
      return 1;
    }
    return spread == 0 ? 0 : 1 - calibrations.get(step - 1).chance(above / spread);
  }

  /**
   * Paths that the forecast allows.
   *
   * @param pairs half as many as there will be
   * @param seed the same gives the same
   */
  public Futures futures(int pairs, long seed) {
    return new Futures(path, calibrations, floor, pairs, seed);
  }
}
