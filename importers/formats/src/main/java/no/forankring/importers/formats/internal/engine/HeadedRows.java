package no.forankring.importers.formats.internal.engine;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.forankring.core.observation.Diagnostic;
import no.forankring.core.observation.Segment;
import no.forankring.core.observation.Severity;
import no.forankring.core.period.Period;
import no.forankring.importers.formats.internal.document.Column;
import no.forankring.importers.formats.internal.document.DateStyle;
import no.forankring.importers.formats.internal.document.HeaderKey;
import no.forankring.importers.formats.internal.document.Meaning;
import no.forankring.importers.formats.internal.document.Table;
import no.forankring.importers.formats.internal.sheet.Cell;
import no.forankring.importers.formats.internal.sheet.Row;
import no.forankring.importers.formats.internal.sheet.UnusableFileException;

/** Rows below a header. */
final class HeadedRows implements RowReader {

  /** Days without a year wait for the table's end: ten years of them, and no more. */
  private static final int MOST_WAITING = 3_700;

  private final Claim claim;
  private final Table table;
  private final Place place;
  private final String sheet;
  private final Map<Meaning, List<Integer>> positions;
  private final PostRows posts;
  private final RowValues values;
  private final Optional<AccountInLink> accountInLink;
  private Set<String> account;
  private final List<Waiting> waiting = new ArrayList<>();
  private Optional<FoundRow> totals = Optional.empty();

  /** A row whose day has no year yet. */
  private record Waiting(Row row, MonthDay day) {}

  HeadedRows(Claim claim, Place place) {
    this.claim = claim;
    this.table = claim.table();
    this.place = place;
    this.sheet = place.sheet();
    this.positions = TableReader.positions(claim);
    this.posts = new PostRows(claim, sheet);
    this.values = new RowValues(claim, sheet);
    this.account = claim.account();
    this.accountInLink = table.posts().idFromLink().flatMap(AccountInLink::in);
  }

  @Override
  public void read(Row row, Findings findings) {
    if (!table.special().isNone()) {
      String first = HeaderKey.of(row.cell(0).text());
      if (table.special().totals().contains(first)) {
        total(row, findings);
        return;
      }
      if (table.special().footers().contains(first)) {
        findings.skipped(
            RowReader.odd("rows-capped", Severity.INFO, sheet, row, header(0), row.cell(0)));
        return;
      }
    }
    switch (table.kind().orElseThrow()) {
      case CHANNEL_DAY -> day(row, findings);
      case CHANNEL_PERIOD -> period(row, findings);
      case SEGMENT -> segment(row, findings);
      case POST -> post(row, findings);
    }
  }

  @Override
  public Optional<FoundRow> totals() {
    return totals;
  }

  private void total(Row row, Findings findings) {
    List<FoundValue> own = List.of();
    if (table.special().totalsAreTheChannels() && totals.isEmpty()) {
      own = values.read(row, new About.OfChannel(), findings);
    }
    if (own.isEmpty()) {
      findings.skipped(
          RowReader.odd("total-row", Severity.INFO, sheet, row, header(0), row.cell(0)));
    } else {
      totals =
          Optional.of(
              new FoundRow(row.number(), claim.period(), account(row), Optional.empty(), own));
    }
  }

  private void day(Row row, Findings findings) {
    int position = TableReader.of(positions, Meaning.DAY).getFirst();
    Cell cell = row.cell(position);
    DateStyle style = table.dates().orElseThrow();
    Optional<LocalDateTime> day = Days.read(cell, style, claim.period().map(Period::first));
    if (day.isPresent()) {
      tellDay(row, day.get().toLocalDate(), findings);
      return;
    }
    Optional<MonthDay> yearless =
        style == DateStyle.YEARLESS ? Months.yearless(cell.text().strip()) : Optional.empty();
    if (yearless.isEmpty()) {
      findings.skipped(
          RowReader.odd("row-without-date", Severity.WARNING, sheet, row, header(position), cell));
      return;
    }
    if (waiting.size() == MOST_WAITING) {
      throw new UnusableFileException("too-large", "rows", Integer.toString(MOST_WAITING));
    }
    waiting.add(new Waiting(row, yearless.get()));
  }

  @Override
  public void end(Findings findings) {
    Optional<List<LocalDate>> days =
        exported()
            .flatMap(day -> Yearless.inOrder(waiting.stream().map(Waiting::day).toList(), day));
    for (int i = 0; i < waiting.size(); i++) {
      Row row = waiting.get(i).row();
      if (days.isPresent()) {
        tellDay(row, days.get().get(i), findings);
      } else {
        int position = TableReader.of(positions, Meaning.DAY).getFirst();
        findings.skipped(
            RowReader.odd(
                "year-unknown",
                Severity.WARNING,
                sheet,
                row,
                header(position),
                row.cell(position)));
      }
    }
    waiting.clear();
  }

  /** The day the file was made, where somebody or its name says so. */
  private Optional<LocalDate> exported() {
    return place
        .exportedOn()
        .or(
            () ->
                GivenName.of(place.names(), claim.format())
                    .exported()
                    .map(instant -> LocalDate.ofInstant(instant, ZoneOffset.UTC)));
  }

  private void tellDay(Row row, LocalDate day, Findings findings) {
    tell(
        row,
        Optional.of(Period.day(day)),
        values.read(row, new About.OfChannel(), findings),
        findings);
  }

  /** Of the channel, or, where a column names them, of companies. */
  private void period(Row row, Findings findings) {
    List<Integer> companies = TableReader.of(positions, Meaning.COMPANY);
    About about = new About.OfChannel();
    if (!companies.isEmpty()) {
      Cell cell = row.cell(companies.getFirst());
      if (cell.isBlank()) {
        findings.skipped(withoutLabel(row, companies.getFirst()));
        return;
      }
      about = new About.OfCompany(cell.text().strip());
    }
    tell(row, claim.period(), values.read(row, about, findings), findings);
  }

  private void segment(Row given, Findings findings) {
    int position = TableReader.of(positions, Meaning.LABEL).getFirst();
    Row row = table.spill() ? joined(given, position, findings) : given;
    Cell cell = row.cell(position);
    if (cell.isBlank()) {
      findings.skipped(withoutLabel(row, position));
      return;
    }
    String dimension = column(position).dimension().orElseThrow();
    About about =
        new About.OfSegment(
            Segment.of(Map.of(dimension, Segments.value(dimension, cell.text().strip()))));
    tell(row, claim.period(), values.read(row, about, findings), findings);
  }

  private Diagnostic withoutLabel(Row row, int position) {
    return RowReader.odd(
        "row-without-label", Severity.WARNING, sheet, row, header(position), row.cell(position));
  }

  /** A label cut into several cells: the last filled one is the value. */
  private Row joined(Row row, int labelAt, Findings findings) {
    List<Cell> filled = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
    if (filled.size() <= claim.columns().size() || labelAt != 0) {
      return row;
    }
    List<String> label =
        filled.subList(0, filled.size() - 1).stream().map(cell -> cell.text().strip()).toList();
    Cell whole = Cell.of(String.join(", ", label));
    findings.odd(RowReader.odd("label-joined", Severity.INFO, sheet, row, header(0), whole));
    return new Row(row.number(), List.of(whole, filled.getLast()));
  }

  private void post(Row row, Findings findings) {
    switch (posts.read(row)) {
      case PostRows.Reading.Skipped skipped -> findings.skipped(skipped.why());
      case PostRows.Reading.Read read ->
          findings.row(
              new FoundRow(
                  row.number(),
                  read.day().map(Period::day),
                  account(row),
                  Optional.of(read.post()),
                  values.read(row, new About.OfPost(read.post().id()), findings)));
    }
  }

  private void tell(Row row, Optional<Period> period, List<FoundValue> found, Findings findings) {
    if (found.isEmpty()) {
      findings.skipped(
          RowReader.odd("row-without-values", Severity.INFO, sheet, row, "", row.cell(0)));
      return;
    }
    findings.row(new FoundRow(row.number(), period, account(row), Optional.empty(), found));
  }

  private Set<String> account(Row row) {
    if (accountInLink.isEmpty() && TableReader.of(positions, Meaning.ACCOUNT).isEmpty()) {
      return claim.account();
    }
    Set<String> names = new TreeSet<>(claim.account());
    for (int position : TableReader.of(positions, Meaning.ACCOUNT)) {
      Cell cell = row.cell(position);
      if (!cell.isBlank()) {
        names.add(cell.text().strip());
      }
    }
    for (int position : TableReader.of(positions, Meaning.LINK)) {
      String link = row.cell(position).text();
      accountInLink.flatMap(accounts -> accounts.of(link)).ifPresent(names::add);
    }
    // Mostly the ones of the row above.
    if (!names.equals(account)) {
      account = Set.copyOf(names);
    }
    return account;
  }

  private Column column(int position) {
    return Optional.ofNullable(claim.columns().get(position)).orElseThrow();
  }

  private String header(int position) {
    return values.header(position);
  }
}
