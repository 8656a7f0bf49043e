package no.forankring.importers.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All that a ledger's folder holds.
 *
 * @param files every file's name and the hash of its bytes; the database's are left out, for they
 *     may differ where the content does not
 */
record Remains(String fingerprint, SortedMap<String, String> files) {

  /** Opens the ledger, which must need no repair. */
  static Remains of(Workplace place) {
    String fingerprint = place.ledger().fingerprint();
    SortedMap<String, String> files = bytesOf(place);
    files.replace(place.folder().relativize(place.database()).toString(), "");
    return new Remains(fingerprint, files);
  }

  /** Every file's name and the hash of its bytes. */
  static SortedMap<String, String> bytesOf(Workplace place) {
    SortedMap<String, String> files = new TreeMap<>();
    for (Path file : list(place.folder())) {
      files.put(place.folder().relativize(file).toString(), Delivered.of(file).sha256());
    }
    return files;
  }

  /** A place that begins with what another holds. */
  static Workplace copy(Workplace from, Path root) {
    Workplace copy = new Workplace(root);
    try {
      for (Path file : list(from.folder())) {
        Path to = copy.folder().resolve(from.folder().relativize(file));
        Files.createDirectories(to.resolveSibling("."));
        Files.copy(file, to);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return copy;
  }

  static void delete(Path root) {
    try (Stream<Path> all = Files.walk(root)) {
      for (Path each : all.sorted().toList().reversed()) {
        Files.delete(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
