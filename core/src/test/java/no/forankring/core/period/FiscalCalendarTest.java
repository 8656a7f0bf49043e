package no.forankring.core.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import no.forankring.core.period.FiscalCalendar.YearNamedBy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("locale")
class FiscalCalendarTest {

  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

  private static Period days(String first, String last) {
    return new Period(LocalDate.parse(first), LocalDate.parse(last));
  }

  @Test
  void calendarYearsHaveTheQuartersEveryoneKnows() {
    FiscalCalendar calendar = FiscalCalendar.calendarYear(OSLO);

    assertThat(calendar.period(new Quarter(2026, 3))).isEqualTo(days("2026-07-01", "2026-09-30"));
    assertThat(calendar.quarterOf(LocalDate.parse("2026-12-31"))).isEqualTo(new Quarter(2026, 4));
  }

  @Test
  void aYearThatBeginsInAprilIsNamedByItsStartOrItsEnd() {
    FiscalCalendar byStart = new FiscalCalendar(OSLO, Month.APRIL, YearNamedBy.START);
    FiscalCalendar byEnd = new FiscalCalendar(OSLO, Month.APRIL, YearNamedBy.END);

    assertThat(byStart.period(new Quarter(2026, 4))).isEqualTo(days("2027-01-01", "2027-03-31"));
    assertThat(byEnd.period(new Quarter(2026, 4))).isEqualTo(days("2026-01-01", "2026-03-31"));
    assertThat(byEnd.quarterOf(LocalDate.parse("2025-04-01"))).isEqualTo(new Quarter(2026, 1));
    assertThat(byStart.quarterOf(LocalDate.parse("2027-02-28"))).isEqualTo(new Quarter(2026, 4));
  }

  @Test
  void everyDayLiesInTheQuarterThatHoldsIt() {
    for (Month month : Month.values()) {
      for (YearNamedBy named : YearNamedBy.values()) {
        FiscalCalendar calendar = new FiscalCalendar(OSLO, month, named);
        days("2024-01-01", "2025-12-31").stream()
            .forEach(
                day ->
                    assertThat(calendar.period(calendar.quarterOf(day)).contains(day))
                        .as("%s, year from %s named by %s", day, month, named)
                        .isTrue());
      }
    }
  }

  @Test
  void theLastFinishedQuarterWasOverWhenTheDayBegan() {
    FiscalCalendar calendar = FiscalCalendar.calendarYear(OSLO);

    assertThat(calendar.lastFinished(LocalDate.parse("2026-09-30")))
        .isEqualTo(new Quarter(2026, 2));
    assertThat(calendar.lastFinished(LocalDate.parse("2026-10-01")))
        .isEqualTo(new Quarter(2026, 3));
  }

  @Test
  void quartersAreReadAsPeopleWriteThemAndNothingElse() {
    assertThat(Quarter.parse("2026-Q3")).contains(new Quarter(2026, 3));
    assertThat(Quarter.parse(" 2026q3 ")).contains(new Quarter(2026, 3));
    assertThat(Quarter.parse("2026-Q5")).isEmpty();
    assertThat(Quarter.parse("Q3 2026")).isEmpty();
    assertThat(new Quarter(2026, 1).previous()).isEqualTo(new Quarter(2025, 4));
  }

  @Test
  void aPeriodCannotEndBeforeItBegins() {
    assertThatThrownBy(() -> days("2026-07-02", "2026-07-01"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
