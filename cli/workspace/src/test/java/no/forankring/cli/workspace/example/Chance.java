package no.forankring.cli.workspace.example;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Chance that falls the same way in every run: L64X128MixRandom from a fixed seed, one stream for
 * each name, so that a change to one series leaves the others alone.
 *
 * <p>Only {@code nextLong} is drawn, because how a JDK derives the other kinds is not specified.
 */
final class Chance {
  private static final long SEED = 20_240_701L;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final RandomGenerator generator;

  private Chance(long seed) {
    generator = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  static Chance of(String name) {
    return new Chance(SEED ^ (name.hashCode() * SPREAD));
  }

  /** At least 0 and below 1. */
  double share() {
    return (generator.nextLong() >>> 11) * 0x1.0p-53;
  }

  /** From the first to the last, both included. */
  int between(int first, int last) {
    return first + (int) (share() * (last - first + 1));
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(between(0, choices.size() - 1));
  }

  /** Mean 0, deviation 1; twelve shares less six, which is near enough to normal. */
  double normal() {
    double sum = -6;
    for (int i = 0; i < 12; i++) {
      sum += share();
    }
    return sum;
  }

  /** A factor around 1 with this relative deviation, never below 0.2. */
  double around(double deviation) {
    return Math.max(0.2, 1 + deviation * normal());
  }

  /** How often something rare happened (Poisson; Knuth 1969 below 30, its normal limit above). */
  int count(double mean) {
    if (mean >= 30) {
      return (int) Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()));
    }
    double limit = StrictMath.exp(-mean);
    int times = 0;
    for (double product = share(); product > limit; product *= share()) {
      times++;
    }
    return times;
  }

  <T> List<T> shuffled(List<T> things) {
    List<T> left = new ArrayList<>(things);
    List<T> mixed = new ArrayList<>();
    while (!left.isEmpty()) {
      mixed.add(left.remove(between(0, left.size() - 1)));
    }
    return mixed;
  }
}
