package no.forankring.core.analysis.unusual;

/**
 * A scale to look at values on. Counts spread the more the higher their level, and farther upwards
 * than downwards; on one of these scales they do neither, or little. All grow with the value.
 * Values below 0 lie as far below 0's place as their opposites above it.
 */
enum Scale {

  /** The value itself. */
  PLAIN {
    @Override
    double fromZero(double size) {
      return size;
    }

    @Override
    double sizeOf(double distance) {
      return distance;
    }
  },

  /**
   * Twice the square root of the value and 3/8, on which a Poisson count has a deviation of 1.
   * Source: Anscombe, The transformation of Poisson, binomial and negative-binomial data,
   * Biometrika 35 (1948).
   */
  ROOT {
    @Override
    double fromZero(double size) {
      return 2 * (Math.sqrt(size + ANSCOMBE) - Math.sqrt(ANSCOMBE));
    }

    @Override
    double sizeOf(double distance) {
      double root = distance / 2 + Math.sqrt(ANSCOMBE);
      return root * root - ANSCOMBE;
    }
  },

  /**
   * The cube root, on which a gamma variable is nearly normal, and so a count whose mean wanders.
   * Source: Wilson and Hilferty, The distribution of chi-square, Proceedings of the National
   * Academy of Sciences 17 (1931).
   */
  CUBE_ROOT {
    @Override
    double fromZero(double size) {
      return Math.cbrt(size);
    }

    @Override
    double sizeOf(double distance) {
      return distance * distance * distance;
    }
  },

  /** The logarithm of the value and 1. */
  LOGARITHM {
    @Override
    double fromZero(double size) {
      return Math.log1p(size);
    }

    @Override
    double sizeOf(double distance) {
      return Math.expm1(distance);
    }
  };

  private static final double ANSCOMBE = 0.375;

  /** Where a value of at least 0 lies, 0 lying at 0. */
  abstract double fromZero(double size);

  /** The value of at least 0 that lies here. */
  abstract double sizeOf(double distance);

  /** Where a value lies. */
  double place(double value) {
    return Math.copySign(fromZero(Math.abs(value)), value);
  }

  /** The value that lies at a place. */
  double value(double place) {
    return Math.copySign(sizeOf(Math.abs(place)), place);
  }
}
