package no.forankring.core.period;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;

/**
 * The organisation's days and fiscal year.
 *
 * @param zone in which instants become days
 * @param firstMonth the month a fiscal year begins in
 * @param namedBy whether the fiscal year is named after the calendar year it begins or ends in
 */
public record FiscalCalendar(ZoneId zone, Month firstMonth, YearNamedBy namedBy) {

  /** Which calendar year gives a fiscal year its name. */
  public enum YearNamedBy {
    START,
    END
  }

  /** Calendar years. */
  public static FiscalCalendar calendarYear(ZoneId zone) {
    return new FiscalCalendar(zone, Month.JANUARY, YearNamedBy.START);
  }

  /** The days of a quarter. */
  public Period period(Quarter quarter) {
    LocalDate first =
        LocalDate.of(quarter.year() - offset(), firstMonth, 1)
            .plusMonths(3L * (quarter.number() - 1));
    return new Period(first, first.plusMonths(3).minusDays(1));
  }

  /** The quarter a day lies in. */
  public Quarter quarterOf(LocalDate day) {
    LocalDate shifted = day.minusMonths(firstMonth.getValue() - 1L);
    return new Quarter(shifted.getYear() + offset(), (shifted.getMonthValue() - 1) / 3 + 1);
  }

  /** The last quarter that was over when this day began. */
  public Quarter lastFinished(LocalDate day) {
    return quarterOf(day).previous();
  }

  private int offset() {
    return namedBy == YearNamedBy.END && firstMonth != Month.JANUARY ? 1 : 0;
  }
}
