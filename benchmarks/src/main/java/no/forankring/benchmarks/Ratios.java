package no.forankring.benchmarks;

import java.util.List;
import java.util.Locale;

/**
 * Ratios of several rounds.
 *
 * @param values one of each round, at least one
 */
record Ratios(List<Double> values) {
  Ratios {
    values = values.stream().sorted().toList();
  }

  double median() {
    int middle = values.size() / 2;
    return values.size() % 2 == 1
        ? values.get(middle)
        : (values.get(middle - 1) + values.get(middle)) / 2;
  }

  /** {@code 1.34 (1.21 to 1.52)}: the median, and the rounds furthest off. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "%.2f (%.2f to %.2f)", median(), values.getFirst(), values.getLast());
  }
}
