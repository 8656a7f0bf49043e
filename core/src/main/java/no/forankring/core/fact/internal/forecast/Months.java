package no.forankring.core.fact.internal.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import no.forankring.core.fact.internal.measure.Shares;

/** Time in months of the calendar, the days of a month begun as thirtieths. */
public final class Months {

  private static final int DAYS_OF_A_MONTH = 30;

  private Months() {}

  /** From the beginning of one day to that of a later one. */
  public static BigDecimal between(LocalDate from, LocalDate to) {
    long whole = ChronoUnit.MONTHS.between(from, to);
    long rest = ChronoUnit.DAYS.between(from.plusMonths(whole), to);
    return BigDecimal.valueOf(whole).add(Shares.of(rest, DAYS_OF_A_MONTH));
  }

  /** The last day of so many months that begin with a day. */
  public static LocalDate end(LocalDate first, BigDecimal months) {
    long whole = months.longValue();
    long rest =
        months
            .subtract(BigDecimal.valueOf(whole))
            .multiply(BigDecimal.valueOf(DAYS_OF_A_MONTH))
            .setScale(0, RoundingMode.CEILING)
            .longValue();
    return first.plusMonths(whole).plusDays(rest).minusDays(1);
  }
}
