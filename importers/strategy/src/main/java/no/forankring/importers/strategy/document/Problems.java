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
  private final List<String> sheets;
  private final List<Problem> found = new ArrayList<>();

  Problems(String file) {
    this(file, List.of());
  }

  /**
   * Of a workbook.
   *
   * @param sheets their names, in the order a person sees them
   */
  Problems(String file, List<String> sheets) {
    this.file = file;
    this.sheets = List.copyOf(sheets);
  }

  /** What the document is called. */
  String file() {
    return file;
  }

  void add(
      String code,
      Place place,
      Optional<String> key,
      Optional<String> value,
      List<String> arguments) {
    add(
        new Problem(
            code, file, place.sheet(), place.line(), place.column(), key, value, arguments));
  }

  void add(Problem problem) {
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
        .sorted(
            Comparator.comparingInt(this::sheet)
                .thenComparingInt(Problem::line)
                .thenComparingInt(Problem::column))
        .toList();
  }

  private int sheet(Problem problem) {
    return problem.sheet().map(sheets::indexOf).orElse(-1);
  }

  void check() throws DocumentException {
    if (!found.isEmpty()) {
      throw new DocumentException(all());
    }
  }
}
