package no.forankring.core.analysis.forecast;

import java.util.List;

/**
 * What may come, step by step: a middle and how far the future strays from it. All values are in
 * the series' unit and finite, and lie in its domain; a counter's do not fall from step to step.
 */
public final class Forecast {

  private final Path path;
  private final List<Calibration> calibrations;
  private final Domain domain;
  private final double last;

  /**
   * A forecast.
   *
   * @param calibrations one for each step
   * @param last the last value seen
   */
  Forecast(Path path, List<Calibration> calibrations, Domain domain, double last) {
    this.path = path;
    this.calibrations = calibrations;
    this.domain = domain;
    this.last = last;
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
    return quantile(step, 0.5);
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
    return switch (domain) {
      case ANY -> unbounded(step, p);
      case NON_NEGATIVE -> Math.max(0, unbounded(step, p));
      case SHARE -> Math.clamp(unbounded(step, p), 0, 1);
      case COUNTER -> {
        double highest = Math.max(last, unbounded(step, p));
        for (int before = 1; before < step; before++) {
          highest = Math.max(highest, unbounded(before, p));
        }
        yield highest;
      }
    };
  }

  /**
   * The chance that the future value is at least this, 0 to 1.
   *
   * @param step as in {@link #middle}
   * @throws IndexOutOfBoundsException if the step is not within the horizon
   */
  public double chanceOfAtLeast(int step, double value) {
    return switch (domain) {
      case ANY -> chance(step, value, step);
      case NON_NEGATIVE -> value <= 0 ? 1 : chance(step, value, step);
      case SHARE -> value <= 0 ? 1 : value > 1 ? 0 : chance(step, value, step);
      case COUNTER -> value <= last ? 1 : chance(1, value, step);
    };
  }

  private double unbounded(int step, double p) {
    return path.middle(step - 1) + path.spread(step - 1) * calibrations.get(step - 1).quantile(p);
  }

  /** The greatest chance of any of these steps: what a counter has reached it keeps. */
  private double chance(int from, double value, int to) {
    double greatest = 0;
    for (int step = from; step <= to; step++) {
      double above = value - path.middle(step - 1);
      double spread = path.spread(step - 1);
      double here =
          spread > 0 ? 1 - calibrations.get(step - 1).chance(above / spread) : above <= 0 ? 1 : 0;
      greatest = Math.max(greatest, here);
    }
    return greatest;
  }

  /**
   * Paths that the forecast allows.
   *
   * @param pairs half as many as there will be
   * @param seed the same gives the same
   */
  public Futures futures(int pairs, long seed) {
    return new Futures(path, calibrations, domain, last, pairs, seed);
  }
}
