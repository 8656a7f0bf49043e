package no.forankring.importers.formats.identification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a table says of one metric.
 *
 * @param observations cells read
 * @param first the first day in the file's own dates; empty where it holds none
 * @param last the last day in the file's own dates
 * @param sum of all cells read: a checksum, whatever the metric's kind
 */
public record MetricSummary(
    String metric,
    int observations,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    BigDecimal sum) {

  public MetricSummary {
    BigDecimal stripped = sum.stripTrailingZeros();
    sum = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
