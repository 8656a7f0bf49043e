package no.forankring.importers.formats.internal.sheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One cell as the file holds it. */
public sealed interface Cell {

  /** Text, untrusted, not trimmed. */
  record Text(String raw) implements Cell {
    @Override
    public String text() {
      return raw;
    }
  }

  /**
   * Digits, and perhaps a point with digits behind it: nearly every cell of a text file is such a
   * number, in every style, and it takes less room and time than its text.
   *
   * @param value with as many decimals as are written
   */
  record Digits(BigDecimal value) implements Cell {

    /** As many as fit a long, whatever they are. */
    private static final int LONGEST = 18;

    @Override
    public String text() {
      return value.toPlainString();
    }

    @Override
    public boolean isBlank() {
      return false;
    }

    /** Null for anything that {@link #text} would not give back as it stands. */
    private static @Nullable Digits of(char[] buffer, int offset, int length) {
      if (length == 0 || length > LONGEST) {
        return null;
      }
      int end = offset + length;
      boolean leadingZero = length > 1 && buffer[offset] == '0' && buffer[offset + 1] != '.';
      long digits = 0;
      int point = -1;
      for (int i = offset; i < end; i++) {
        char c = buffer[i];
        if (c >= '0' && c <= '9') {
          digits = digits * 10 + (c - '0');
        } else if (c == '.' && point < 0 && i > offset && i < end - 1) {
          point = i;
        } else {
          return null;
        }
      }
      return leadingZero
          ? null
          : new Digits(BigDecimal.valueOf(digits, point < 0 ? 0 : end - 1 - point));
    }
  }

  /**
   * A number of a workbook.
   *
   * @param value the shortest decimal that is this floating-point number
   * @param date what the number means where the cell is formatted as a date
   */
  record Numeric(BigDecimal value, Optional<LocalDateTime> date) implements Cell {
    @Override
    public String text() {
      return date.map(LocalDateTime::toString).orElseGet(value::toPlainString);
    }
  }

  /** The cell in words, as a diagnostic quotes it. */
  String text();

  default boolean isBlank() {
    return text().isBlank();
  }

  static Cell blank() {
    return new Text("");
  }

  static Cell of(String raw) {
    return new Text(raw);
  }

  /** What stands in a text file. */
  static Cell of(char[] buffer, int offset, int length) {
    Cell digits = Digits.of(buffer, offset, length);
    return digits != null ? digits : new Text(new String(buffer, offset, length));
  }
}
