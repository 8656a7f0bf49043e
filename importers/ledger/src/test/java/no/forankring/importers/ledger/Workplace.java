package no.forankring.importers.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import no.forankring.core.observation.ObservationSource.Query;
import no.forankring.core.observation.ObservationSource.Subjects;
import no.forankring.core.observation.Recorded;
import no.forankring.core.period.Period;

/** A workspace for a test: a folder with files, and the ledger of them. */
final class Workplace {

  static final Period EVER =
      new Period(LocalDate.parse("2000-01-01"), LocalDate.parse("2100-01-01"));
  static final String LATE = "2099-12-31";

  private final Path root;

  Workplace(Path root) {
    this.root = root;
  }

  Path folder() {
    return root.resolve(".forankring");
  }

  Path database() {
    return folder().resolve("ledger.sqlite");
  }

  Path log() {
    return folder().resolve("imports.jsonl");
  }

  Path original(Path file) {
    return folder().resolve("originals").resolve(Delivered.of(file).sha256());
  }

  Ledger ledger() {
    return Ledger.open(folder());
  }

  Path file(String name, String... lines) {
    try {
      Files.createDirectories(root);
      return Files.writeString(root.resolve(name), String.join("\n", lines) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ImportEntry run(Path file, String exported, String imported) {
    return run(file, Plain.header(file, exported, imported));
  }

  ImportEntry run(Path file, ImportHeader header) {
    return run(ledger(), file, header);
  }

  static ImportEntry run(Ledger ledger, Path file, ImportHeader header) {
    try (ImportTransaction transaction = ledger.begin(header, file)) {
      Plain.read(header, transaction.original(), transaction);
      return transaction.commit(new RowCounts(3, 2, 1, 1));
    }
  }

  List<Recorded> recorded(Subjects subjects, String asOf) {
    return recorded(ledger(), subjects, asOf, EVER);
  }

  static List<Recorded> recorded(Ledger ledger, Subjects subjects, String asOf, Period window) {
    try (var rows = ledger.observations(new Query(subjects, LocalDate.parse(asOf), window))) {
      return rows.toList();
    }
  }

  /** The values about the channel itself, in the order in which they are returned. */
  List<String> values(String asOf) {
    return recorded(Subjects.CHANNELS, asOf).stream()
        .map(recorded -> recorded.observation().value().toPlainString())
        .toList();
  }
}
