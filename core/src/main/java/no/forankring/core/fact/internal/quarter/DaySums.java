package no.forankring.core.fact.internal.quarter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import no.forankring.core.analysis.TimeSeries;
import no.forankring.core.fact.internal.series.Cell;

/** What several channels' cells of each day add up to. */
final class DaySums {

  private static final int LEAST_WEEKS = 5;

  private final SortedMap<Long, BigDecimal> days = new TreeMap<>();

  void add(LocalDate day, Cell cell) {
    days.merge(day.toEpochDay(), cell.value(), BigDecimal::add);
  }

  BigDecimal sum() {
    return days.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Whether there was something in enough weeks to see how much they vary. */
  boolean isSeenOften() {
    return days.entrySet().stream()
            .filter(day -> day.getValue().signum() != 0)
            .map(day -> Math.floorDiv(day.getKey(), 7L))
            .distinct()
            .count()
        >= LEAST_WEEKS;
  }

  /** By {@linkplain LocalDate#toEpochDay() day}. */
  TimeSeries series() {
    long[] steps = days.keySet().stream().mapToLong(Long::longValue).toArray();
    double[] values = days.values().stream().mapToDouble(BigDecimal::doubleValue).toArray();
    return new TimeSeries(steps, values);
  }
}
