package no.forankring.core.fact.internal.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.forankring.core.analysis.forecast.Domain;
import no.forankring.core.analysis.forecast.Sample;
import no.forankring.core.analysis.outlook.Outlook;
import no.forankring.core.fact.internal.measure.Followers;
import no.forankring.core.fact.internal.measure.History;
import no.forankring.core.metric.Kind;
import no.forankring.core.metric.Metric;
import no.forankring.core.metric.Unit;
import no.forankring.core.period.Period;

/** What a metric may be some time ahead, by the rule of its kind. */
public final class MetricOutlook {

  private MetricOutlook() {}

  /**
   * Counts grow by their steps; a ratio is the mean of its steps over the days it is meant for; a
   * level is what it is on the last of them.
   *
   * @param start what there is now: the count on the day before, or the ratio of the days gone by
   * @param tomorrow the first day not known
   * @param days what the value is meant for; may have begun, but not be over
   * @return empty where the history is too short, or the end too far
   */
  public static Optional<Sample> of(
      Metric metric, History history, BigDecimal start, LocalDate tomorrow, Period days) {
    Outlook outlook = new Outlook(12 / History.months(history.step()), domain(metric));
    LocalDate end = days.last().plusDays(1);
    double ahead = steps(history, tomorrow, end);
    return switch (metric.kind()) {
      case FLOW, STOCK ->
          outlook.ofSum(start.doubleValue(), doubles(history.increments(metric.kind())), ahead);
      case RATIO -> {
        boolean begun = days.first().isBefore(tomorrow);
        yield outlook.ofMean(
            doubles(history.values()),
            start.doubleValue(),
            begun ? steps(history, days.first(), tomorrow) : 0,
            begun ? 0 : steps(history, tomorrow, days.first()),
            ahead);
      }
      case LEVEL, UNIQUE -> outlook.ofLevel(doubles(history.values()), ahead);
    };
  }

  private static double steps(History history, LocalDate from, LocalDate to) {
    return Months.between(from, to).doubleValue() / History.months(history.step());
  }

  private static List<Double> doubles(List<BigDecimal> values) {
    return values.stream().map(BigDecimal::doubleValue).toList();
  }

  /** What a step's value can be: people may leave, but nothing is counted below nothing. */
  private static Domain domain(Metric metric) {
    if (metric.kind() == Kind.STOCK || metric.id().equals(Followers.NET)) {
      return Domain.ANY;
    }
    return metric.unit() == Unit.SHARE ? Domain.SHARE : Domain.NON_NEGATIVE;
  }
}
