package no.forankring.core.fact.internal.initiative;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.forankring.core.analysis.TimeSeries;
import no.forankring.core.fact.internal.measure.History;
import no.forankring.core.fact.internal.measure.Measures;
import no.forankring.core.metric.Kind;
import no.forankring.core.metric.Metric;
import no.forankring.core.observation.Scope;
import no.forankring.core.period.Period;

/**
 * A metric day by day. Of what is counted at the end of a day, a stock, it is what each day added.
 *
 * @param measures of which only days wholly known are used
 */
record MetricDays(Measures measures) {

  /** The values of a run of days, at the step of each {@linkplain LocalDate#toEpochDay() day}. */
  TimeSeries of(Scope scope, Metric metric, Optional<String> currency, Period days) {
    return of(scope, metric, currency, days, 0);
  }

  /** The same, each value at the step of a later day. */
  TimeSeries of(Scope scope, Metric metric, Optional<String> currency, Period days, long later) {
    SortedMap<Long, Double> values = new TreeMap<>();
    days.stream()
        .forEach(
            day ->
                value(scope, metric, currency, day)
                    .ifPresent(value -> values.put(day.toEpochDay() + later, value)));
    return TimeSeries.of(values);
  }

  private Optional<Double> value(
      Scope scope, Metric metric, Optional<String> currency, LocalDate day) {
    Optional<Double> stated = stated(scope, metric, currency, day);
    return metric.kind() == Kind.STOCK
        ? stated.flatMap(
            now -> stated(scope, metric, currency, day.minusDays(1)).map(before -> now - before))
        : stated;
  }

  private Optional<Double> stated(
      Scope scope, Metric metric, Optional<String> currency, LocalDate day) {
    return History.whole(measures, scope, metric, currency, Period.day(day))
        .map(measure -> measure.get().doubleValue());
  }
}
