package no.forankring.importers.strategy.document;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The word a person probably meant. */
public final class Nearest {

  private static final int LONGEST = 100;

  private Nearest() {}

  /**
   * The candidate that differs only in case, spaces, hyphens or underscores; else the one with the
   * fewest slips of the finger (letters missing, added, wrong or swapped: Damerau 1964, Levenshtein
   * 1966), at most two, one in words of three letters or fewer. Of equals, the first.
   */
  public static Optional<String> of(String word, Collection<String> candidates) {
    if (word.length() > LONGEST) {
      return Optional.empty();
    }
    String plain = plain(word);
    for (String candidate : candidates) {
      if (!plain.isEmpty() && plain(candidate).equals(plain)) {
        return Optional.of(candidate);
      }
    }
    int best = (word.length() <= 3 ? 1 : 2) + 1;
    Optional<String> nearest = Optional.empty();
    for (String candidate : candidates) {
      if (Math.abs(candidate.length() - word.length()) < best) {
        int distance = distance(fold(word), fold(candidate));
        if (distance < best) {
          best = distance;
          nearest = Optional.of(candidate);
        }
      }
    }
    return nearest;
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static String plain(String word) {
    return fold(word).replaceAll("[-_\\s]", "");
  }

  /** Edits between two words, a swap of neighbours counted as one (optimal string alignment). */
  static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int cheapest(int[][] cost, String a, String b, int i, int j) {
    int substitution = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int least = Math.min(substitution, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}
