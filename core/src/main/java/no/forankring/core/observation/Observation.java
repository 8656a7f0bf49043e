package no.forankring.core.observation;

import java.math.BigDecimal;
import java.util.Optional;
import no.forankring.core.period.Period;

/**
 * One value as one cell of one export stated it. What is missing has no observation.
 *
 * @param metric a catalogue id
 * @param value exact; trailing zeros are dropped
 * @param currency ISO 4217 code where the metric is money
 */
public record Observation(
    Subject subject,
    String metric,
    Source source,
    Period period,
    BigDecimal value,
    Optional<String> currency,
    Exported exported,
    Origin origin) {

  public Observation {
    value = plain(value);
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
