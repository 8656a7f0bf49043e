package no.forankring.importers.formats.internal.document;

import java.math.BigDecimal;

/** What a column counts in, where it is not what the metric counts in. */
public enum Unit {
  AS_METRIC,
  /** {@code 26.2} or {@code 26.2%} for 0.262. */
  PERCENT;

  public BigDecimal toMetric(BigDecimal value) {
    return switch (this) {
      case AS_METRIC -> value;
      case PERCENT -> value.movePointLeft(2);
    };
  }
}
