package no.forankring.importers.strategy.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A scalar read as a value, or the reason why not, with what was probably meant. */
sealed interface ScalarText<T> {

  record Good<T>(T value) implements ScalarText<T> {}

  record Bad<T>(String code, List<String> arguments) implements ScalarText<T> {}

  Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})\\. ?([0-9]{1,2})\\. ?([0-9]{4})");
  Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})[-./]([0-9]{1,2})[-./]([0-9]{1,2})");
  Pattern INTEGER = Pattern.compile("[+-]?[0-9]{1,18}");
  Pattern DECIMAL = Pattern.compile("[+-]?(?:[0-9]{1,30}(?:\\.[0-9]{1,30})?|\\.[0-9]{1,30})");
  Pattern DECIMAL_COMMA = Pattern.compile("[+-]?[0-9]{1,30},[0-9]{1,30}");
  Pattern PERCENT = Pattern.compile("([+-]?[0-9]{1,9}(?:[.,][0-9]{1,9})?)[ \u00a0\u202f]?%");

  /** Thousands set apart by blanks of any width, underscores, dots, commas or apostrophes. */
  Pattern GROUPED =
      Pattern.compile("[+-]?[1-9][0-9]{0,2}(?:[ _.,'\u2019\u00a0\u2009\u202f][0-9]{3}){1,5}");

  static ScalarText<LocalDate> date(String text) {
    if (!DATE.matcher(text).matches()) {
      return isoDate(text)
          .<ScalarText<LocalDate>>map(meant -> bad("not-a-date", meant))
          .orElseGet(() -> bad("not-a-date"));
    }
    try {
      return new Good<>(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return bad("impossible-date");
    }
  }

  static ScalarText<BigDecimal> decimal(String text) {
    return DECIMAL.matcher(text).matches() ? new Good<>(new BigDecimal(text)) : notNumber(text);
  }

  static ScalarText<Long> integer(String text) {
    if (INTEGER.matcher(text).matches()) {
      return new Good<>(Long.parseLong(text));
    }
    boolean whole = !DECIMAL.matcher(text).matches() || GROUPED.matcher(text).matches();
    return whole ? notNumber(text) : bad("not-a-whole-number");
  }

  static ScalarText<Boolean> bool(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true" -> new Good<>(true);
      case "false" -> new Good<>(false);
      case "yes", "on", "ja", "y", "j" -> bad("not-true-or-false", "true");
      case "no", "off", "nei", "n" -> bad("not-true-or-false", "false");
      default -> bad("not-true-or-false");
    };
  }

  private static <T> ScalarText<T> notNumber(String text) {
    if (GROUPED.matcher(text).matches()) {
      return bad("number-with-separators", text.replaceAll("[^0-9+-]", ""));
    }
    if (DECIMAL_COMMA.matcher(text).matches()) {
      return bad("decimal-comma", text.replace(',', '.'));
    }
    Matcher percent = PERCENT.matcher(text);
    if (percent.matches()) {
      BigDecimal share = new BigDecimal(percent.group(1).replace(',', '.')).movePointLeft(2);
      return bad("percent", share.stripTrailingZeros().toPlainString());
    }
    return bad("not-a-number");
  }

  /** The same day as ISO writes it, where only one day can be meant. */
  private static Optional<String> isoDate(String text) {
    Matcher dayFirst = DAY_FIRST.matcher(text);
    Matcher yearFirst = YEAR_FIRST.matcher(text);
    Optional<String> iso =
        dayFirst.matches()
            ? Optional.of(iso(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)))
            : yearFirst.matches()
                ? Optional.of(iso(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)))
                : Optional.empty();
    return iso.filter(day -> date(day) instanceof Good<LocalDate>);
  }

  private static String iso(String year, String month, String day) {
    return year + "-" + two(month) + "-" + two(day);
  }

  private static String two(String digits) {
    return digits.length() < 2 ? "0" + digits : digits;
  }

  private static <T> ScalarText<T> bad(String code, String... arguments) {
    return new Bad<>(code, List.of(arguments));
  }
}
