package no.forankring.core.analysis.effect;

import java.util.Arrays;
import java.util.Optional;
import no.forankring.core.analysis.TimeSeries;

/**
 * A metric as a multiple of what it is compared with. What both share, a season or a jump on the
 * first day, is neither in the multiple nor in its error.
 *
 * @param batches of the multiple
 * @param unit what is added to the metric where the multiple is higher by 1: the mean, since the
 *     initiative began, of what it is compared with
 */
record Relative(Batches batches, double unit) {

  private static final double SEEN = 0.9;

  /** The metric by itself. */
  static Relative of(Batches metric) {
    return new Relative(metric, 1);
  }

  /**
   * Divides; empty where what it is compared with was not seen in nine of ten of the metric's
   * batches, or is not above 0 in each.
   */
  static Optional<Relative> of(Batches metric, Batches other) {
    TimeSeries beside = Steps.shared(other.all(), metric.all());
    if (beside.size() < SEEN * metric.all().size()
        || Arrays.stream(beside.values()).anyMatch(value -> value <= 0)) {
      return Optional.empty();
    }
    TimeSeries multiple = Steps.joined(metric.all(), beside, (own, others) -> own / others);
    double unit = Arrays.stream(beside.from(0).values()).average().orElse(0);
    return Optional.of(new Relative(new Batches(multiple), unit));
  }
}
