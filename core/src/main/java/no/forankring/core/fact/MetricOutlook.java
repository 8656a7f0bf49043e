package no.forankring.core.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.forankring.core.analysis.forecast.Domain;
import no.forankring.core.analysis.forecast.Sample;
import no.forankring.core.analysis.outlook.Outlook;
import no.forankring.core.metric.Kind;
import no.forankring.core.metric.Metric;

/** What a metric may be some steps ahead, by the rule of its kind. */
final class MetricOutlook {

  /** What is taken back again where people leave. */
  static final String NET = "followers_net";

  private MetricOutlook() {}

  /**
   * Counts grow by their steps; shares and times are what they are.
   *
   * @param start what there is now; what is no count begins where its history ends
   * @param steps ahead, in steps of the history; of a step begun its part
   * @return empty where the history is too short, or the end too far
   */
  static Optional<Sample> of(Metric metric, History history, BigDecimal start, double steps) {
    Outlook outlook = new Outlook(12 / History.months(history.step()), domain(metric));
    return switch (metric.kind()) {
      case FLOW, STOCK ->
          outlook.ofSum(start.doubleValue(), doubles(history.increments(metric.kind())), steps);
      case LEVEL, RATIO, UNIQUE -> outlook.ofLevel(doubles(history.values()), steps);
    };
  }

  private static List<Double> doubles(List<BigDecimal> values) {
    return values.stream().map(BigDecimal::doubleValue).toList();
  }

  /** What a step's value can be: people may leave, but nothing is counted below nothing. */
  private static Domain domain(Metric metric) {
    boolean mayFall = metric.kind() == Kind.STOCK || metric.id().equals(NET);
    return mayFall ? Domain.ANY : Domain.NON_NEGATIVE;
  }
}
