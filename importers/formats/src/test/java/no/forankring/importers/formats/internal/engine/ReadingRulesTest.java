package no.forankring.importers.formats.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Optional;
import no.forankring.importers.formats.internal.document.DateStyle;
import no.forankring.importers.formats.internal.document.HeaderKey;
import no.forankring.importers.formats.internal.document.NumberStyle;
import no.forankring.importers.formats.internal.sheet.Cell;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("locale")
class ReadingRulesTest {

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-", "--", "NAN", "undefined", "N/A"})
  void whatIsMissingIsNotZero(String raw) {
    assertThat(number(raw, NumberStyle.POINT)).isInstanceOf(Numbers.Reading.Missing.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"1938.0;1938.0", "-167;-167", "1,234.5;1234.5", "26.2%;26.2", "\u221234;-34"})
  void numbersAreExact(String raw, BigDecimal value) {
    assertThat(number(raw, NumberStyle.POINT)).isEqualTo(new Numbers.Reading.Value(value));
  }

  @Test
  void aCommaMarksDecimalsOnlyWhereTheFormatSaysSo() {
    assertThat(number("23,9%", NumberStyle.EITHER_MARK))
        .isEqualTo(new Numbers.Reading.Value(new BigDecimal("23.9")));
    assertThat(number("23,9", NumberStyle.POINT)).isInstanceOf(Numbers.Reading.Unreadable.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.апр", "17.юни", "3. mai", "Jun-17", "03.apr"})
  void aNumberThatBecameADayIsDamaged(String raw) {
    assertThat(number(raw, NumberStyle.EITHER_MARK)).isInstanceOf(Numbers.Reading.Damaged.class);
  }

  @Test
  void metasTimeOfDayIsNotRead() {
    assertThat(day("2025-03-30T01:00:00", DateStyle.ISO_DAY))
        .contains(LocalDateTime.of(2025, 3, 30, 0, 0));
  }

  @Test
  void linkedInWritesTheMonthFirst() {
    assertThat(day("09/12/2025", DateStyle.MONTH_DAY_YEAR))
        .contains(LocalDateTime.of(2025, 9, 12, 0, 0));
    assertThat(day("13/12/2025", DateStyle.MONTH_DAY_YEAR)).isEmpty();
  }

  @Test
  void anOwnSheetMayWriteTheDayFirst() {
    assertThat(day("09.12.2025", DateStyle.DAY_MONTH_YEAR))
        .contains(LocalDateTime.of(2025, 12, 9, 0, 0));
    assertThat(day("12.13.2025", DateStyle.DAY_MONTH_YEAR)).isEmpty();
  }

  @Test
  void anExcelSerialIsADayAndACountIsNot() {
    assertThat(Days.read(numeric(43831), DateStyle.MONTH_DAY_YEAR, Optional.empty()))
        .contains(LocalDateTime.of(2020, 1, 1, 0, 0));
    assertThat(Days.read(numeric(12), DateStyle.MONTH_DAY_YEAR, Optional.empty())).isEmpty();
  }

  @Test
  void headersThatLookAlikeAreTheSame() {
    assertThat(HeaderKey.of(" Phone\u00A0number \u00ADclicks\u200B"))
        .isEqualTo("phone number clicks");
    assertThat(HeaderKey.of("IMPRESSIONS")).isEqualTo("impressions");
  }

  @ParameterizedTest
  @CsvSource({
    "country, Norway, NO",
    "country, Noruega, NO",
    "country, Czech Republic, CZ",
    "country, Freedonia, freedonia",
    "age, 65+, 65+",
    "company-size, '10,001+ employees', 10001+-employees",
    "city, 'São Paulo, SP, Brazil', são-paulo-sp-brazil"
  })
  void segmentsHaveCanonicalValues(String dimension, String label, String value) {
    assertThat(Segments.value(dimension, label)).isEqualTo(value);
  }

  /** A number among these is kept as one, and what stands there is not changed by it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "7",
        "0.0",
        "0.50",
        "0.000",
        "1938.0",
        "10.10",
        "999999999999999999", // digits
        "00",
        "007",
        "00.5",
        "1.",
        ".5",
        "1.2.3",
        "-1",
        "+1",
        "1e5",
        "1 2",
        " 7",
        "",
        ".",
        "٣", // not
        "1234567890123456789",
        "12345678901234567.8",
        "1,234",
        "1.234"
      })
  void aCellOfATextFileKeepsItsCharacters(String raw) {
    Cell cell = inTextFile(raw);
    assertThat(cell.text()).isEqualTo(raw);
    assertThat(cell.isBlank()).isEqualTo(raw.isBlank());
    for (NumberStyle style : NumberStyle.values()) {
      assertThat(Numbers.read(cell, style)).isEqualTo(Numbers.read(new Cell.Text(raw), style));
    }
    for (DateStyle style : DateStyle.values()) {
      assertThat(Days.read(cell, style, Optional.empty()))
          .isEqualTo(Days.read(new Cell.Text(raw), style, Optional.empty()));
    }
  }

  private static Cell inTextFile(String raw) {
    char[] buffer = ("9" + raw + "9").toCharArray();
    return Cell.of(buffer, 1, raw.length());
  }

  private static Numbers.Reading number(String raw, NumberStyle style) {
    return Numbers.read(inTextFile(raw), style);
  }

  private static Optional<LocalDateTime> day(String raw, DateStyle style) {
    return Days.read(new Cell.Text(raw), style, Optional.empty());
  }

  private static Cell numeric(int value) {
    return new Cell.Numeric(BigDecimal.valueOf(value), Optional.empty());
  }
}
