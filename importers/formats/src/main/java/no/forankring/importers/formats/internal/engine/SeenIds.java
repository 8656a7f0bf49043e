package no.forankring.importers.formats.internal.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The posts' ids of a table and the rows they stand in. Nearly every id is a number, and a million
 * of them are kept in two arrays rather than in a million objects: open addressing with linear
 * probing (Knuth, The Art of Computer Programming, volume 3, section 6.4, algorithm L).
 */
final class SeenIds {

  /** One digit more overflows a long past its sign, where it would not be seen. */
  private static final int LONGEST_NUMBER = 19;

  /** 2⁶⁴ over the golden ratio, which spreads ids that follow one another. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final Map<String, Integer> others = new HashMap<>();
  private long[] numbers = new long[1 << 10];
  private int[] rows = new int[numbers.length];
  private int count;

  /**
   * Keeps an id.
   *
   * @param row from 1
   * @return the row it was seen in before; then that one stays
   */
  OptionalInt put(String id, int row) {
    long number = number(id);
    if (number < 0) {
      Integer before = others.putIfAbsent(id, row);
      return before == null ? OptionalInt.empty() : OptionalInt.of(before);
    }
    int at = place(number);
    if (rows[at] != 0) {
      return OptionalInt.of(rows[at]);
    }
    numbers[at] = number;
    rows[at] = row;
    if (++count > numbers.length / 2) {
      grow();
    }
    return OptionalInt.empty();
  }

  /** Where a number stands, or would. */
  private int place(long number) {
    int at = (int) ((number * SPREAD) >>> Long.numberOfLeadingZeros(numbers.length - 1L));
    while (rows[at] != 0 && numbers[at] != number) {
      at = (at + 1) & (numbers.length - 1);
    }
    return at;
  }

  private void grow() {
    long[] before = numbers;
    int[] rowsBefore = rows;
    numbers = new long[before.length * 2];
    rows = new int[numbers.length];
    for (int i = 0; i < before.length; i++) {
      if (rowsBefore[i] != 0) {
        int at = place(before[i]);
        numbers[at] = before[i];
        rows[at] = rowsBefore[i];
      }
    }
  }

  /** Below 0 for what is no number, or too large a one, or begins with a 0. */
  private static long number(String id) {
    if (id.isEmpty() || id.length() > LONGEST_NUMBER || id.charAt(0) == '0') {
      return -1;
    }
    long number = 0;
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = number * 10 + (c - '0');
    }
    return number;
  }
}
