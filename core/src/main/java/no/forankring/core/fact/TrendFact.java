package no.forankring.core.fact;

import java.util.Locale;
import java.util.Optional;
import no.forankring.core.analysis.trend.Doubt;
import no.forankring.core.analysis.trend.Verdict;
import no.forankring.core.period.Period;

/**
 * Which way a number has gone up to the quarter's last day. How much it rises a step is the fact
 * {@code <id>#trend}, the interval of that {@code #trend-low} and {@code #trend-high}; none of them
 * where there are too few values.
 *
 * @param factId of the number
 * @param step what the values are taken over
 * @param values how many there are; gaps do not count
 * @param period from the first day of the first value to the last day of the last
 * @param doubt why it cannot be told; empty for any other verdict
 * @param season whether the season was taken off
 */
public record TrendFact(
    String factId,
    Step step,
    int values,
    Period period,
    Verdict verdict,
    Optional<Doubt> doubt,
    boolean season) {

  /** What a value is taken over. */
  public enum Step {
    WEEK,
    MONTH,
    QUARTER;

    /** {@code month}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
