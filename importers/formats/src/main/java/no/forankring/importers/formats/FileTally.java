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
import no.forankring.importers.formats.internal.engine.GivenName;

/** Counts what is found in one file, and keeps nothing of it but counts and oddities. */
final class FileTally implements Findings {

  private final Set<String> ownNames;
  private final List<TableTally> tables = new ArrayList<>();
  private final Set<Account> accounts = new LinkedHashSet<>();
  private Optional<Instant> exported = Optional.empty();
  private Set<String> inRowAbove = Set.of();

  /**
   * @param ownNames by which our own row of a competitor table is known besides the file's prefix
   */
  FileTally(Set<String> ownNames) {
    this.ownNames = ownNames;
  }

  @Override
  public void table(FoundTable table) {
    tables.add(new TableTally(table));
    inRowAbove = Set.of();
    if (table.format().isPresent()) {
      GivenName name = GivenName.of(table.names(), table.format().get());
      exported = exported.or(name::exported);
      name.account()
          .ifPresent(
              account ->
                  accounts.add(
                      new Account(
                          table.platform().orElseThrow(),
                          Set.of(account),
                          table.format().get().looseAccount())));
    }
  }

  @Override
  public void row(FoundRow row) {
    TableTally tally = tables.getLast();
    tally.row();
    for (FoundValue value : row.values()) {
      if (isOurs(value)) {
        tally.value(value, row.period());
      }
    }
    // Mostly the ones of the row above; a table's are told again.
    if (!row.account().isEmpty() && !row.account().equals(inRowAbove)) {
      inRowAbove = row.account();
      accounts.add(
          new Account(
              current().platform().orElseThrow(),
              row.account(),
              current().format().orElseThrow().looseAccount()));
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
        || OwnPage.is(company, OwnPage.names(current(), ownNames));
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
    if (table.totalsOf().isPresent()) {
      return name(tables.get(table.totalsOf().get()).table());
    }
    long inSheet =
        tables.stream()
            .map(TableTally::table)
            .filter(other -> other.sheet().equals(table.sheet()) && other.totalsOf().isEmpty())
            .count();
    boolean block = table.format().filter(format -> format.notes().isPresent()).isPresent();
    return inSheet == 1 && !block ? table.sheet() : titled(table);
  }

  /** A title that decides what the table is names it; another one is a question or a heading. */
  private static String titled(FoundTable table) {
    String header = String.join(",", table.header());
    if (table.title().isEmpty()) {
      return header;
    }
    boolean names =
        table.decidedBy().isPresent()
            || table.format().isEmpty()
            || table.ignored().equals(Optional.of("comparison-period"));
    return names ? table.title().get() : table.title().get() + " (" + header + ")";
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
