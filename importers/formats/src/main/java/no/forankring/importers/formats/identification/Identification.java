package no.forankring.importers.formats.identification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What one file is and what would be read from it.
 *
 * @param file the name as given
 * @param refused why nothing can be read; the tables are then empty
 * @param tables in file order
 * @param accounts whose data the file says it holds, in file order; empty where it does not say
 * @param exported when the platform produced the file, where its name says so
 */
public record Identification(
    String file,
    Optional<Refusal> refused,
    List<IdentifiedTable> tables,
    List<Account> accounts,
    Optional<Instant> exported) {

  public Identification {
    tables = List.copyOf(tables);
    accounts = List.copyOf(accounts);
  }
}
