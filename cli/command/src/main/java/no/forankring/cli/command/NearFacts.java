package no.forankring.cli.command;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import no.forankring.importers.strategy.document.Nearest;

/** The facts a person probably meant. */
final class NearFacts {
  private static final int MOST = 3;

  private NearFacts() {}

  /**
   * The id with the fewest slips of the finger; else those with the most parts in common, of these
   * the ones that begin most alike.
   */
  static List<String> of(String id, Collection<String> known) {
    List<String> parts = parts(id);
    Comparator<String> likeness =
        Comparator.<String>comparingLong(each -> -common(parts, each))
            .thenComparingInt(each -> Math.abs(parts(each).size() - parts.size()))
            .thenComparingInt(each -> -alike(id, each));
    return Nearest.of(id, known)
        .map(List::of)
        .orElseGet(() -> known.stream().sorted(likeness).limit(MOST).toList());
  }

  private static long common(List<String> parts, String id) {
    List<String> others = parts(id);
    return parts.stream().filter(others::contains).count();
  }

  /** How many characters both begin with. */
  private static int alike(String one, String other) {
    int mismatch = Arrays.mismatch(one.toCharArray(), other.toCharArray());
    return mismatch < 0 ? one.length() : mismatch;
  }

  private static List<String> parts(String id) {
    return Arrays.asList(id.split("[/#]", -1));
  }
}
