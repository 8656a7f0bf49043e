package no.forankring.importers.formats.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import no.forankring.importers.formats.ExportFormats;
import no.forankring.importers.formats.FixtureFiles;

/** Changes every fixture again and again from one seed, and reads what comes of it. */
final class MutationRun {

  /** Every code a file may be refused with. */
  private static final Set<String> DECLARED =
      Set.of(
          "ambiguous-format",
          "damaged",
          "empty-file",
          "encrypted",
          "entry-outside",
          "excel-damaged-numbers",
          "not-a-spreadsheet",
          "repeated-posts",
          "rows-per-day",
          "too-large",
          "truncated",
          "unknown-format");

  private final ExportFormats formats = ExportFormats.standard();
  private final RandomGenerator random;
  private final Map<Change, Map<String, Integer>> outcomes = new EnumMap<>(Change.class);
  private final List<String> wrong = new ArrayList<>();
  private long longest;

  MutationRun(long seed) {
    random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  /** How often what came of each change, and the longest any file took. */
  String summary() {
    StringBuilder text = new StringBuilder();
    outcomes.forEach(
        (change, counts) -> text.append(change).append(' ').append(counts).append('\n'));
    return text.append("longest ").append(longest / 1_000_000).append(" ms").toString();
  }

  /** What must not happen and did: seed, fixture and change are in each line. */
  List<String> wrong() {
    return List.copyOf(wrong);
  }

  /**
   * Runs at least so many cases.
   *
   * @return how many
   */
  int run(int cases) throws IOException {
    Map<String, byte[]> fixtures = FixtureFiles.all();
    Path file = Files.createTempFile("mutation", ".bin");
    int done = 0;
    try {
      Map<String, Reading> originals = new TreeMap<>();
      for (Map.Entry<String, byte[]> fixture : fixtures.entrySet()) {
        Files.write(file, fixture.getValue());
        originals.put(fixture.getKey(), Reading.of(formats, file, name(fixture.getKey())));
      }
      while (done < cases) {
        int before = done;
        for (Map.Entry<String, byte[]> fixture : fixtures.entrySet()) {
          for (Change change : Change.values()) {
            Optional<byte[]> changed = change.apply(fixture.getValue(), random);
            if (changed.isPresent()) {
              Files.write(file, changed.get());
              look(
                  file,
                  fixture.getKey(),
                  change,
                  Objects.requireNonNull(originals.get(fixture.getKey())),
                  done++);
            }
          }
        }
        if (done == before) {
          throw new IllegalStateException("no fixture can be changed");
        }
      }
    } finally {
      Files.deleteIfExists(file);
    }
    return done;
  }

  private void look(Path file, String fixture, Change change, Reading original, int number)
      throws IOException {
    long start = System.nanoTime();
    String outcome;
    try {
      Reading reading = Reading.of(formats, file, name(fixture));
      outcome = reading.refused().orElse("read");
      if (reading.refused().filter(code -> !DECLARED.contains(code)).isPresent()) {
        wrong.add(number + " " + fixture + " " + change + ": undeclared " + outcome);
      }
      if (change.keepsTotals() && reading.isSilentlyOther(original)) {
        wrong.add(number + " " + fixture + " " + change + ": " + reading + " was " + original);
      }
    } catch (RuntimeException e) {
      outcome = "exception";
      wrong.add(number + " " + fixture + " " + change + ": " + e);
    }
    longest = Math.max(longest, System.nanoTime() - start);
    outcomes.computeIfAbsent(change, any -> new TreeMap<>()).merge(outcome, 1, Integer::sum);
  }

  private static String name(String fixture) {
    return fixture.substring(fixture.lastIndexOf('/') + 1);
  }
}
