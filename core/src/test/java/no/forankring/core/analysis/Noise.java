package no.forankring.core.analysis;

import java.util.Arrays;
import java.util.Random;

/** Series without trend or season, by a seed. */
public final class Noise {

  private final Random random;

  public Noise(long seed) {
    this.random = new Random(seed);
  }

  /**
   * Values with mean 0 of which each holds on to the one before.
   *
   * @param phi below 1, with variance 1; 1 for a random walk, with steps of variance 1
   */
  public double[] holdingOn(double phi, int size) {
    double[] values = new double[size];
    double deviation = phi < 1 ? Math.sqrt(1 - phi * phi) : 1;
    double before = phi < 1 ? random.nextGaussian() : 0;
    for (int i = 0; i < size; i++) {
      before = phi * before + deviation * random.nextGaussian();
      values[i] = before;
    }
    return values;
  }

  /** Independent values of which a few are wild: Student's t with two degrees of freedom. */
  public double[] wild(int size) {
    double[] values = new double[size];
    for (int i = 0; i < size; i++) {
      double a = random.nextGaussian();
      double b = random.nextGaussian();
      values[i] = random.nextGaussian() / Math.sqrt((a * a + b * b) / 2);
    }
    return values;
  }

  /** The same series with this share of its values missing. */
  public TimeSeries withGaps(double[] values, double share) {
    int[] kept = random.doubles(values.length).mapToInt(chance -> chance < share ? 0 : 1).toArray();
    int size = Arrays.stream(kept).sum();
    long[] steps = new long[size];
    double[] seen = new double[size];
    int next = 0;
    for (int i = 0; i < values.length; i++) {
      if (kept[i] == 1) {
        steps[next] = i;
        seen[next++] = values[i];
      }
    }
    return new TimeSeries(steps, seen);
  }
}
