package no.forankring.core.analysis;

/**
 * Student's distribution for whole degrees of freedom, as a finite sum, to check an implementation
 * that goes another way. Source: Abramowitz and Stegun, Handbook of Mathematical Functions (1964),
 * formulas 26.7.3 and 26.7.4.
 */
public final class StudentT {

  private StudentT() {}

  /** The chance of at most t. */
  public static double atMost(double t, int degrees) {
    double angle = Math.atan(Math.abs(t) / Math.sqrt(degrees));
    double within =
        degrees % 2 == 0 ? even(angle, degrees) : (angle + odd(angle, degrees)) * 2 / Math.PI;
    return t < 0 ? (1 - within) / 2 : (1 + within) / 2;
  }

  private static double odd(double angle, int degrees) {
    double sum = 0;
    double term = Math.cos(angle);
    for (int power = 1; power <= degrees - 2; power += 2) {
      sum += term;
      term *= Math.pow(Math.cos(angle), 2) * (power + 1) / (power + 2);
    }
    return Math.sin(angle) * sum;
  }

  private static double even(double angle, int degrees) {
    double sum = 0;
    double term = 1;
    for (int power = 0; power <= degrees - 2; power += 2) {
      sum += term;
      term *= Math.pow(Math.cos(angle), 2) * (power + 1) / (power + 2);
    }
    return Math.sin(angle) * sum;
  }

  /** The t that is not exceeded with this chance, by halving. */
  public static double quantile(double p, int degrees) {
    double low = -1e4;
    double high = 1e4;
    for (int i = 0; i < 100; i++) {
      double middle = (low + high) / 2;
      if (atMost(middle, degrees) < p) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }
}
