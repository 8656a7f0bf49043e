package no.forankring.core.analysis.unusual;

import java.util.Random;

/** Days of many kinds on which nothing happens, by a seed. */
final class Days {

  private static final double[] WEEK = {1.2, 1.3, 1.25, 1.1, 1.0, 0.6, 0.55};
  private static final double YEAR = 365;

  private final Random random;

  Days(long seed) {
    this.random = new Random(seed);
  }

  /** How days come about. */
  enum Kind {
    NORMAL,
    /** Each day has 0.6 of the one before. */
    HOLDING_ON,
    /** Three in five days of the week differ, by up to a deviation. */
    NORMAL_WEEK,
    POISSON_RARE,
    POISSON_FEW,
    POISSON_WEEK,
    /** Negative binomial with shape 1: as wide as an exponential variable. */
    WIDE,
    /** Negative binomial with shape 3, and weeks. */
    WIDE_WEEK,
    /** Poisson around a mean that has weeks and holds on to the day before. */
    HOLDING_ON_WEEK,
    /** Negative binomial with shape 10, weeks, and a year that moves by 40 %. */
    YEAR,
    /** Negative binomial with shape 10, weeks, and 2.7 times as much after a year. */
    TREND,
    /** One day of ten has none at all. */
    SOME_EMPTY,
    LAPLACE
  }

  double[] of(Kind kind, int size) {
    double[] days = new double[size];
    double held = random.nextGaussian();
    for (int i = 0; i < size; i++) {
      double fresh = random.nextGaussian();
      held = 0.6 * held + 0.8 * fresh;
      double week = WEEK[i % 7];
      days[i] =
          switch (kind) {
            case NORMAL -> fresh;
            case HOLDING_ON -> held;
            case NORMAL_WEEK -> 100 + 20 * (2 * week + fresh);
            case POISSON_RARE -> poisson(0.3);
            case POISSON_FEW -> poisson(3);
            case POISSON_WEEK -> poisson(50 * week);
            case WIDE -> poisson(20 * gamma(1));
            case WIDE_WEEK -> poisson(100 * week * gamma(3));
            case HOLDING_ON_WEEK -> poisson(60 * week * Math.exp(0.3 * held));
            case YEAR -> poisson(80 * week * (1 + 0.4 * wave(i)) * gamma(10));
            case TREND -> poisson(30 * week * Math.exp(i / YEAR) * gamma(10));
            case SOME_EMPTY -> random.nextInt(10) == 0 ? 0 : poisson(50 * gamma(5));
            case LAPLACE -> Math.copySign(Math.log(1 - random.nextDouble()), fresh);
          };
    }
    return days;
  }

  /** A place among so many days. */
  int place(int size) {
    return random.nextInt(size);
  }

  private static double wave(int day) {
    return Math.sin(2 * Math.PI * day / YEAR);
  }

  private int poisson(double mean) {
    double passed = 0;
    int count = -1;
    while (passed <= mean) {
      passed -= Math.log(1 - random.nextDouble());
      count++;
    }
    return count;
  }

  /** With mean 1, for a whole shape. */
  private double gamma(int shape) {
    double sum = 0;
    for (int i = 0; i < shape; i++) {
      sum -= Math.log(1 - random.nextDouble());
    }
    return sum / shape;
  }
}
