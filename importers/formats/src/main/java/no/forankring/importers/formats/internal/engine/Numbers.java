package no.forankring.importers.formats.internal.engine;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import no.forankring.importers.formats.internal.document.NumberStyle;
import no.forankring.importers.formats.internal.sheet.Cell;

/** Reads numbers as a format declares them to be written, exactly. */
final class Numbers {

  /** How exports write that there is no value; each was seen in a real file. */
  private static final Set<String> MISSING =
      Set.of("", "-", "--", "nan", "undefined", "n/a", "null");

  private static final Pattern POINT =
      Pattern.compile("[-+]?(?:\\d{1,18}|\\d{1,3}(?:,\\d{3}){1,5})(?:\\.\\d{1,20})?");
  private static final Pattern EITHER_MARK = Pattern.compile("[-+]?\\d{1,18}(?:[.,]\\d{1,20})?");

  /** {@code 3.апр}, {@code 17-Jun}, {@code Apr-03}: a number a spreadsheet took for a day. */
  private static final Pattern DAY_AND_MONTH =
      Pattern.compile(
          "\\d{1,2}[.\\-/ ]{1,2}\\p{L}{3,9}\\.?(?:[.\\-/ ]\\d{2,4})?|\\p{L}{3,9}\\.?[.\\-/"
              + " ]\\d{1,4}");

  private Numbers() {}

  /** What a cell is, read as a number. */
  sealed interface Reading {
    record Value(BigDecimal value) implements Reading {}

    record Missing() implements Reading {}

    /** A number that a spreadsheet program took for a day; not to be got back for certain. */
    record Damaged() implements Reading {}

    record Unreadable() implements Reading {}
  }

  static Reading read(Cell cell, NumberStyle style) {
    return switch (cell) {
      case Cell.Numeric number ->
          number.date().isPresent() ? new Reading.Damaged() : new Reading.Value(number.value());
      case Cell.Digits digits -> new Reading.Value(digits.value());
      case Cell.Text text -> written(text.raw(), style);
    };
  }

  private static Reading written(String raw, NumberStyle style) {
    String text = raw.strip();
    if (MISSING.contains(text.toLowerCase(Locale.ROOT))) {
      return new Reading.Missing();
    }
    text = text.replace('\u2212', '-');
    if (text.endsWith("%")) {
      text = text.substring(0, text.length() - 1).stripTrailing();
    }
    boolean fits =
        switch (style) {
          case POINT -> POINT.matcher(text).matches();
          case EITHER_MARK -> EITHER_MARK.matcher(text).matches();
        };
    if (fits) {
      return new Reading.Value(
          new BigDecimal(
              switch (style) {
                case POINT -> text.replace(",", "");
                case EITHER_MARK -> text.replace(',', '.');
              }));
    }
    return DAY_AND_MONTH.matcher(text).matches() ? new Reading.Damaged() : new Reading.Unreadable();
  }
}
