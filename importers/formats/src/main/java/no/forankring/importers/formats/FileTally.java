package no.forankring.importers.formats;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.forankring.core.observation.Diagnostic;
import no.forankring.core.observation.Platform;
import no.forankring.importers.formats.identification.Account;
import no.forankring.importers.formats.identification.IdentifiedTable;
import no.forankring.importers.formats.internal.document.Format;
import no.forankring.importers.formats.internal.engine.About;
import no.forankring.importers.formats.internal.engine.Findings;
import no.forankring.importers.formats.internal.engine.FoundRow;
import no.forankring.importers.formats.internal.engine.FoundTable;
import no.forankring.importers.formats.internal.engine.FoundValue;

/** Counts what is found in one file, and keeps nothing of it but counts and oddities. */
final class FileTally implements Findings {

  private final String given;
  private final Set<String> ownNames;
  private final List<TableTally> tables = new ArrayList<>();
  private final Set<Account> accounts = new LinkedHashSet<>();
  private Optional<Instant> exported = Optional.empty();

  /**
   * @param ownNames by which our own row of a competitor table is known besides the file's prefix
   */
  FileTally(String given, Set<String> ownNames) {
    this.given = given;
    this.ownNames = ownNames;
  }

  @Override
  public void table(FoundTable table) {
    tables.add(new TableTally(table));
    if (table.format().isPresent()) {
      GivenName name = GivenName.of(given, table.format().get());
      exported = exported.or(name::exported);
      name.account()
          .ifPresent(
              account ->
                  accounts.add(new Account(table.platform().orElseThrow(), Set.of(account))));
    }
  }

  @Override
  public void row(FoundRow row) {
    tables.getLast().row(row, row.values().stream().filter(this::isOurs).toList());
    if (!row.account().isEmpty()) {
      accounts.add(new Account(current().platform().orElseThrow(), row.account()));
    }
  }

  @Override
  public void skipped(Diagnostic why) {
    tables.getLast().skipped(why);
  }

  @Override
  public void odd(Diagnostic what) {
    tables.getLast().odd(what);
  }

  List<Account> accounts() {
    return List.copyOf(accounts);
  }

  Optional<Instant> exported() {
    return exported;
  }

  private FoundTable current() {
    return tables.getLast().table();
  }

  /** A benchmark company's values are read too, but a sum of several companies says nothing. */
  private boolean isOurs(FoundValue value) {
    return !(value.about() instanceof About.OfCompany(String company))
        || OwnPage.is(company, OwnPage.names(given, current().format(), ownNames));
  }

  List<IdentifiedTable> tables() {
    List<IdentifiedTable> results = new ArrayList<>();
    for (TableTally tally : tables) {
      results.add(tally.result(name(tally.table()), platform(tally)));
    }
    return results;
  }

  /** The name a table goes by in diagnostics and origins. */
  String name(FoundTable table) {
    long inSheet =
        tables.stream().filter(other -> other.table().sheet().equals(table.sheet())).count();
    return inSheet == 1
        ? table.sheet()
        : table.title().orElseGet(() -> String.join(",", table.header()));
  }

  Optional<Platform> platform(FoundTable table) {
    return platform(tables.get(table.number()));
  }

  /**
   * Where a format says that the tables of one metric in one file are of different networks, a
   * table that names none beside exactly one of Instagram is Facebook's, and the other way round.
   */
  private Optional<Platform> platform(TableTally tally) {
    FoundTable table = tally.table();
    if (!table.platform().equals(Optional.of(Platform.META))
        || table.format().filter(Format::oneNetworkEach).isEmpty()
        || tally.metrics().isEmpty()) {
      return table.platform();
    }
    Set<Platform> others = new TreeSet<>();
    int alike = 0;
    for (TableTally other : tables) {
      if (other != tally
          && other.table().format().equals(table.format())
          && other.metrics().equals(tally.metrics())) {
        alike++;
        other.table().platform().ifPresent(others::add);
      }
    }
    if (alike != 1) {
      return table.platform();
    }
    Platform other = others.iterator().next();
    if (other.equals(Platform.INSTAGRAM)) {
      return Optional.of(Platform.FACEBOOK);
    }
    return Optional.of(other.equals(Platform.FACEBOOK) ? Platform.INSTAGRAM : Platform.META);
  }
}
