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

  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ].*)?");
  private static final Pattern US = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
  private static final Pattern US_TIME =
      Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4}) (\\d{1,2}):(\\d{2})(?::\\d{2})?");

  /** 1982 to 2119: what a day's serial number looks like, and few counts do. */
  private static final BigDecimal FIRST_SERIAL = BigDecimal.valueOf(30_000);

  private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(80_000);

  private Days() {}

  /** The day and, where it is written, the time; empty for anything else. */
  static Optional<LocalDateTime> read(Cell cell, DateStyle style) {
    return switch (cell) {
      case Cell.Numeric number -> number.date().or(() -> serial(number.value()));
      case Cell.Text text -> written(text.raw().strip(), style);
    };
  }

  private static Optional<LocalDateTime> serial(BigDecimal value) {
    return value.compareTo(FIRST_SERIAL) < 0 || value.compareTo(LAST_SERIAL) > 0
        ? Optional.empty()
        : Optional.of(DateUtil.getLocalDateTime(value.doubleValue()));
  }

  private static Optional<LocalDateTime> written(String text, DateStyle style) {
    Matcher matcher =
        switch (style) {
          case ISO_DAY -> ISO.matcher(text);
          case MONTH_DAY_YEAR -> US.matcher(text);
          case MONTH_DAY_YEAR_TIME -> US_TIME.matcher(text);
        };
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          switch (style) {
            case ISO_DAY -> day(matcher, 1, 2, 3);
            case MONTH_DAY_YEAR -> day(matcher, 3, 1, 2);
            case MONTH_DAY_YEAR_TIME ->
                day(matcher, 3, 1, 2).with(LocalTime.of(number(matcher, 4), number(matcher, 5)));
          });
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDateTime day(Matcher matcher, int year, int month, int day) {
    return LocalDate.of(number(matcher, year), number(matcher, month), number(matcher, day))
        .atStartOfDay();
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
