package no.forankring.reports.content.workbook;

import java.util.Optional;

/**
 * How a number is shown; its value stays whole.
 *
 * @param decimals always shown, 0 to 6
 * @param percent whether hundredths are counted
 * @param signed whether a plus is shown too
 * @param words stand instead of the digits, where those would promise too much
 */
public record Format(int decimals, boolean percent, boolean signed, Optional<String> words) {

  private static final int MOST = 6;

  /**
   * @throws IllegalArgumentException if there are too many decimals
   */
  public Format {
    if (decimals < 0 || decimals > MOST) {
      throw new IllegalArgumentException(decimals + " decimals");
    }
  }

  public static Format plain(int decimals) {
    return new Format(decimals, false, false, Optional.empty());
  }

  public static Format percent(int decimals) {
    return new Format(decimals, true, false, Optional.empty());
  }

  /** The same, with a plus where it is above zero. */
  public Format withSign() {
    return new Format(decimals, percent, true, words);
  }

  /** These words instead of digits. */
  public Format inWords(String text) {
    return new Format(decimals, percent, signed, Optional.of(text));
  }
}
