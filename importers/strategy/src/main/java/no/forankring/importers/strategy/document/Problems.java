package no.forankring.importers.strategy.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What has been found wrong in one document so far. */
final class Problems {

  /** Nobody mends more at once; a hostile document would have a million. */
  private static final int MOST = 200;

  private final String file;
  private final List<Problem> found = new ArrayList<>();

  Problems(String file) {
    this.file = file;
  }

  void add(
      String code,
      Place place,
      Optional<String> key,
      Optional<String> value,
      List<String> arguments) {
    Problem problem = new Problem(code, file, place.line(), place.column(), key, value, arguments);
    // A value read twice is wrong once.
    if (found.size() < MOST && !found.contains(problem)) {
      found.add(problem);
    }
  }

  void add(String code, Place place, String... arguments) {
    add(code, place, Optional.empty(), Optional.empty(), List.of(arguments));
  }

  List<Problem> all() {
    return found.stream()
        .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
        .toList();
  }

  void check() throws DocumentException {
    if (!found.isEmpty()) {
      throw new DocumentException(all());
    }
  }
}
