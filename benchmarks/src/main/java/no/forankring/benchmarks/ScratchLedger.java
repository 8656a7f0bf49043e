package no.forankring.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.forankring.core.observation.Exported;
import no.forankring.importers.ledger.Delivered;
import no.forankring.importers.ledger.ImportHeader;
import no.forankring.importers.ledger.Ledger;
import no.forankring.importers.ledger.RowCounts;

/** Folders for ledgers of one small file that stands for a large one, removed after use. */
final class ScratchLedger {
  static final String NAME = "days.csv";

  private final List<Path> folders = new ArrayList<>();
  private final Path delivered;

  ScratchLedger() {
    try {
      Path folder = Files.createTempDirectory("forankring-benchmark");
      delivered = Files.writeString(folder.resolve(NAME), "Date\n", StandardCharsets.UTF_8);
      // In the order of removal: the last one first.
      folder.toFile().deleteOnExit();
      delivered.toFile().deleteOnExit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static RowCounts rows(int count) {
    return new RowCounts(count, count, 0, 0);
  }

  Path newFolder() {
    try {
      Path folder = Files.createTempDirectory("forankring-benchmark");
      folders.add(folder);
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Ledger open() {
    return Ledger.open(newFolder().resolve(".forankring"));
  }

  Path delivered() {
    return delivered;
  }

  String sha256() throws IOException {
    return Delivered.of(delivered).sha256();
  }

  ImportHeader header() {
    return new ImportHeader(
        Delivered.of(delivered),
        new TreeMap<>(Map.of(Observations.FORMAT, 1)),
        new TreeMap<>(),
        new TreeMap<>(),
        new Exported(Instant.parse("2026-10-01T06:00:00Z"), Exported.Basis.NAME),
        LocalDate.of(2026, 10, 1));
  }

  void clear() throws IOException {
    for (Path folder : folders) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    folders.clear();
  }
}
