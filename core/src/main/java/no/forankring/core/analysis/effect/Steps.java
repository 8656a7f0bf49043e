package no.forankring.core.analysis.effect;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.DoubleBinaryOperator;
import no.forankring.core.analysis.TimeSeries;

/** Parts of series, and two series at the steps that both have. */
final class Steps {

  private Steps() {}

  /** The oldest values, as many as this. */
  static TimeSeries first(TimeSeries series, int count) {
    return new TimeSeries(
        Arrays.copyOf(series.steps(), count), Arrays.copyOf(series.values(), count));
  }

  /** The values of one series at the steps that another has too. */
  static TimeSeries shared(TimeSeries series, TimeSeries other) {
    return joined(series, other, (value, ignored) -> value);
  }

  /** One value made of two, at the steps that both series have. */
  static TimeSeries joined(TimeSeries some, TimeSeries others, DoubleBinaryOperator one) {
    SortedMap<Long, Double> joined = new TreeMap<>();
    int next = 0;
    for (int i = 0; i < some.size(); i++) {
      long step = some.step(i);
      while (next < others.size() && others.step(next) < step) {
        next++;
      }
      if (next < others.size() && others.step(next) == step) {
        joined.put(step, one.applyAsDouble(some.value(i), others.value(next)));
      }
    }
    return TimeSeries.of(joined);
  }
}
