package no.forankring.importers.formats.internal.engine;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.forankring.importers.formats.internal.document.DateStyle;
import no.forankring.importers.formats.internal.sheet.Cell;
import org.apache.poi.ss.usermodel.DateUtil;

/** Reads days and times as a format declares them to be written. */
final class Days {

  private static final String PLAIN_ISO = "yyyy-mm-dd";
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})([-/])(\\d{2})\\2(\\d{2})(?:[T ].*)?");
  private static final Pattern ISO_TIME =
      Pattern.compile(
          "(\\d{4})([-/])(\\d{2})\\2(\\d{2})[T ](\\d{2}):(\\d{2})(?::\\d{2})?(?:"
              + " ?(?:Z|\\+00:?00))?");
  private static final Pattern US = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
  private static final Pattern US_TIME =
      Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4}) (\\d{1,2}):(\\d{2})(?::\\d{2})?");
  private static final Pattern EUROPEAN = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?:\\p{L}{3,9}\\.?, )?(\\p{L}{3,9})\\.? (\\d{1,2}), (\\d{4})"
              + "(?:,? (\\d{1,2}):(\\d{2})(?::\\d{2})?(?: ?([AaPp])\\.?[Mm]\\.?)?)?");
  private static final Pattern NTH = Pattern.compile("\\d{4}");
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

  /** 1982 to 2119: what a day's serial number looks like, and few counts do. */
  private static final BigDecimal FIRST_SERIAL = BigDecimal.valueOf(30_000);

  private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(80_000);

  private static final int NOON = 12;

  private Days() {}

  /**
   * The day and, where it is written, the time; empty for anything else.
   *
   * @param start the first day of the table's period, from which numbered days are counted
   */
  static Optional<LocalDateTime> read(Cell cell, DateStyle style, Optional<LocalDate> start) {
    return switch (cell) {
      case Cell.Numeric number -> number.date().or(() -> serial(number.value()));
      case Cell.Digits digits -> written(digits.text(), style, start);
      case Cell.Text text -> written(text.raw().strip(), style, start);
    };
  }

  private static Optional<LocalDateTime> serial(BigDecimal value) {
    return value.compareTo(FIRST_SERIAL) < 0 || value.compareTo(LAST_SERIAL) > 0
        ? Optional.empty()
        : Optional.of(DateUtil.getLocalDateTime(value.doubleValue()));
  }

  private static Optional<LocalDateTime> written(
      String text, DateStyle style, Optional<LocalDate> start) {
    try {
      return switch (style) {
        case ISO_DAY ->
            isPlainIso(text)
                ? Optional.of(plainIso(text))
                : matched(ISO, text).map(found -> day(found, 1, 3, 4));
        case ISO_TIME ->
            matched(ISO_TIME, text)
                .map(found -> day(found, 1, 3, 4).with(time(found, 5)))
                .or(() -> matched(ISO, text).map(found -> day(found, 1, 3, 4)));
        case MONTH_DAY_YEAR -> matched(US, text).map(found -> day(found, 3, 1, 2));
        case MONTH_DAY_YEAR_TIME ->
            matched(US_TIME, text).map(found -> day(found, 3, 1, 2).with(time(found, 4)));
        case DAY_MONTH_YEAR -> matched(EUROPEAN, text).map(found -> day(found, 3, 2, 1));
        case ENGLISH -> matched(ENGLISH, text).flatMap(Days::english);
        case YEARLESS -> Optional.empty();
        case NTH_DAY ->
            NTH.matcher(text).matches()
                ? start.map(first -> first.plusDays(Integer.parseInt(text)).atStartOfDay())
                : matched(COMPACT, text).map(found -> day(found, 1, 2, 3));
      };
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** {@code 2026-03-31}: nearly every day of a long table, and no pattern is needed for it. */
  private static boolean isPlainIso(String text) {
    if (text.length() != PLAIN_ISO.length()) {
      return false;
    }
    for (int i = 0; i < PLAIN_ISO.length(); i++) {
      char c = text.charAt(i);
      boolean fits = PLAIN_ISO.charAt(i) == '-' ? c == '-' : c >= '0' && c <= '9';
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private static LocalDateTime plainIso(String text) {
    return LocalDate.of(
            Integer.parseInt(text, 0, 4, 10),
            Integer.parseInt(text, 5, 7, 10),
            Integer.parseInt(text, 8, 10, 10))
        .atStartOfDay();
  }

  private static Optional<LocalDateTime> english(Matcher found) {
    return Months.number(found.group(1))
        .map(month -> LocalDate.of(number(found, 3), month, number(found, 2)))
        .map(day -> found.group(4) == null ? day.atStartOfDay() : day.atTime(englishTime(found)));
  }

  private static LocalTime englishTime(Matcher found) {
    int hour = number(found, 4);
    String half = found.group(6);
    if (half == null) {
      return time(found, 4);
    }
    if (hour < 1 || hour > NOON) {
      throw new DateTimeException("no such hour: " + hour);
    }
    int past = hour % NOON + (half.equalsIgnoreCase("p") ? NOON : 0);
    return LocalTime.of(past, number(found, 5));
  }

  private static Optional<Matcher> matched(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.matches() ? Optional.of(matcher) : Optional.empty();
  }

  private static LocalTime time(Matcher found, int hour) {
    return LocalTime.of(number(found, hour), number(found, hour + 1));
  }

  private static LocalDateTime day(Matcher matcher, int year, int month, int day) {
    return LocalDate.of(number(matcher, year), number(matcher, month), number(matcher, day))
        .atStartOfDay();
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
