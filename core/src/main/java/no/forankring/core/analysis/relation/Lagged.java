package no.forankring.core.analysis.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.forankring.core.analysis.TimeSeries;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;

/**
 * How what is new in one series goes with what is new in another some weeks later.
 *
 * @param p the chance of a correlation as far from 0 where there is none, both ways
 */
record Lagged(int lag, double correlation, double p) {

  /** A correlation of fewer weeks is not looked at. */
  private static final int LEAST_WEEKS = 30;

  /**
   * Of the lags from 0 to the longest the one that chance explains least; the shortest of equals.
   */
  static Optional<Lagged> best(TimeSeries first, TimeSeries second, int longest) {
    List<Lagged> all = new ArrayList<>();
    for (int lag = 0; lag <= longest; lag++) {
      at(first, second, lag).ifPresent(all::add);
    }
    return all.stream().min(Comparator.comparingDouble(Lagged::p));
  }

  private static Optional<Lagged> at(TimeSeries first, TimeSeries second, int lag) {
    List<Double> some = new ArrayList<>();
    List<Double> later = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < first.size(); i++) {
      long step = first.step(i) + lag;
      while (next < second.size() && second.step(next) < step) {
        next++;
      }
      if (next < second.size() && second.step(next) == step) {
        some.add(first.value(i));
        later.add(second.value(next));
      }
    }
    if (some.size() < LEAST_WEEKS) {
      return Optional.empty();
    }
    double r = new PearsonsCorrelation().correlation(array(some), array(later));
    double degrees = Innovations.independent(some.size()) - Innovations.FITTED - 2;
    double t = Math.abs(r) * Math.sqrt(degrees / Math.max(1 - r * r, Double.MIN_NORMAL));
    return Double.isNaN(r)
        ? Optional.empty()
        : Optional.of(
            new Lagged(lag, r, 2 * new TDistribution(null, degrees).cumulativeProbability(-t)));
  }

  private static double[] array(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }

  Relation.MovesTogether told(int weeks) {
    return new Relation.MovesTogether(
        weeks, lag, correlation > 0 ? Relation.Way.ALIKE : Relation.Way.OPPOSITE, correlation);
  }
}
