package no.forankring.core.period;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quarter of the organisation's fiscal year; a {@link FiscalCalendar} gives its days.
 *
 * @param year the fiscal year's name
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {

  private static final Pattern TEXT = Pattern.compile("(\\d{4})-?[Qq]([1-4])");
  private static final Comparator<Quarter> ORDER =
      Comparator.comparingInt(Quarter::year).thenComparingInt(Quarter::number);

  /**
   * @throws IllegalArgumentException if the number is not 1 to 4, or the year not of four digits
   */
  public Quarter {
    if (number < 1 || number > 4 || year < 1000 || year > 9999) {
      throw new IllegalArgumentException("not a quarter: " + year + "-Q" + number);
    }
  }

  /** Reads {@code 2026-Q3}; also {@code 2026Q3} and a small q. Empty for anything else. */
  public static Optional<Quarter> parse(String text) {
    Matcher matcher = TEXT.matcher(text.strip());
    return matcher.matches()
        ? Optional.of(
            new Quarter(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
        : Optional.empty();
  }

  /** The quarter this many later, earlier if negative. */
  public Quarter plus(int quarters) {
    int index = year * 4 + number - 1 + quarters;
    return new Quarter(Math.floorDiv(index, 4), Math.floorMod(index, 4) + 1);
  }

  public Quarter previous() {
    return plus(-1);
  }

  public Quarter sameLastYear() {
    return plus(-4);
  }

  @Override
  public int compareTo(Quarter other) {
    return ORDER.compare(this, other);
  }

  /** {@code 2026-Q3}. */
  @Override
  public String toString() {
    return year + "-Q" + number;
  }
}
