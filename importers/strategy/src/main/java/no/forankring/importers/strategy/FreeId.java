package no.forankring.importers.strategy;

import java.util.Collection;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An id for something new, which a strategy takes as one of its own. */
public final class FreeId {

  /** A letter stays with the marks that belong to it. */
  private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]\\p{M}*");

  private FreeId() {}

  /**
   * The id that is wanted, else with {@code -2}, {@code -3} and so on behind it the first that is
   * free. Ids that differ in capitals alone, or in how an å is written, are the same. One that is
   * too long is cut behind a letter or a digit.
   *
   * @param wanted of what an id may hold, of any length
   * @param taken in any order
   * @throws IllegalArgumentException if it holds or begins with anything that no id may
   */
  public static String of(String wanted, Collection<String> taken) {
    String first = cut(wanted, Ids.LONGEST);
    if (!Ids.isId(first)) {
      throw new IllegalArgumentException("no id: " + wanted);
    }
    Set<String> keys = taken.stream().map(Ids::key).collect(Collectors.toUnmodifiableSet());
    return Stream.concat(
            Stream.of(first),
            Stream.iterate(2, number -> number + 1).map(number -> numbered(wanted, "-" + number)))
        .filter(id -> !keys.contains(Ids.key(id)))
        .findFirst()
        .orElseThrow();
  }

  private static String numbered(String wanted, String suffix) {
    return cut(wanted, Ids.LONGEST - suffix.length()) + suffix;
  }

  /** No more than so many characters, none of them halved. */
  private static String cut(String wanted, int most) {
    if (characters(wanted) <= most) {
      return wanted;
    }
    int end = Character.charCount(wanted.codePointAt(0));
    Matcher letters = LETTER.matcher(wanted);
    while (letters.find() && characters(wanted.substring(0, letters.end())) <= most) {
      end = letters.end();
    }
    return wanted.substring(0, end);
  }

  private static int characters(String text) {
    return text.codePointCount(0, text.length());
  }
}
