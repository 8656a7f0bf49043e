package no.forankring.importers.formats.internal.engine;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.forankring.core.observation.Diagnostic;
import no.forankring.core.observation.Severity;
import no.forankring.importers.formats.identification.TableKind;
import no.forankring.importers.formats.internal.document.Column;
import no.forankring.importers.formats.internal.document.HeaderKey;
import no.forankring.importers.formats.internal.document.Meaning;
import no.forankring.importers.formats.internal.document.Table;
import no.forankring.importers.formats.internal.document.Title;
import no.forankring.importers.formats.internal.sheet.Row;

/** Reads the rows of one claimed table. */
final class TableReader {

  /** Of a table none of whose columns is of a metric in the catalogue. */
  private static final String NOTHING_COUNTED = "no-metric";

  private final Claim claim;
  private final Findings findings;
  private final FoundTable told;
  private final RowReader rows;
  private int read;

  /**
   * @param place where the table lies
   * @param number its own, from 0
   * @param ignored the code of why nothing of it is read, besides what its format says
   */
  TableReader(Claim claim, Place place, int number, Optional<String> ignored, Findings findings) {
    this.claim = claim;
    this.findings = findings;
    Table table = claim.table();
    this.told =
        new FoundTable(
            number,
            place.sheet(),
            claim.titleText(),
            claim.header(),
            Optional.of(claim.format()),
            table.kind(),
            Optional.of(claim.platform()),
            claim.title(),
            ignored.or(table::ignore).or(this::nothingCounted),
            place.names(),
            Optional.empty());
    findings.table(told);
    this.rows =
        switch (table.layout()) {
          case ROWS -> new HeadedRows(claim, place);
          case ACROSS -> new RowAcross(claim, place.sheet());
          case COUNT -> new CountRow(claim, place.sheet());
        };
    if (told.ignored().isEmpty()) {
      oddColumns();
    }
  }

  private Optional<String> nothingCounted() {
    return switch (claim.table().layout()) {
      case ACROSS, COUNT -> Optional.empty();
      case ROWS ->
          claim.columns().values().stream().anyMatch(column -> column.meaning() == Meaning.VALUE)
              ? Optional.empty()
              : Optional.of(NOTHING_COUNTED);
    };
  }

  boolean endsAtBlankRow() {
    return claim.table().section();
  }

  void row(Row row) {
    read++;
    if (told.ignored().isEmpty()) {
      rows.read(row, findings);
    }
  }

  /**
   * Tells what had to wait for the table's end.
   *
   * @param next the number of a table that may come of it
   * @return whether it has come
   */
  boolean end(int next) {
    if (told.ignored().isPresent()) {
      return false;
    }
    if (read == 0) {
      findings.odd(odd("table-without-rows", Severity.INFO, Optional.empty()));
    }
    rows.end(findings);
    Optional<FoundRow> totals = rows.totals();
    totals.ifPresent(
        row -> {
          findings.table(
              new FoundTable(
                  next,
                  told.sheet(),
                  told.title(),
                  told.header(),
                  told.format(),
                  Optional.of(TableKind.CHANNEL_PERIOD),
                  told.platform(),
                  told.decidedBy(),
                  Optional.empty(),
                  told.names(),
                  Optional.of(told.number())));
          findings.row(row);
        });
    return totals.isPresent();
  }

  private void oddColumns() {
    switch (claim.table().layout()) {
      case ACROSS, COUNT -> {
        // The names of a row of values are data.
      }
      case ROWS -> {
        Map<Integer, Column> bound = claim.columns();
        List<String> header = claim.header();
        Set<String> names =
            claim.table().columns().stream()
                .flatMap(column -> column.keys().stream())
                .collect(Collectors.toSet());
        for (int position = 0; position < header.size(); position++) {
          String text = header.get(position);
          Optional<String> shown = Optional.of(text);
          Column column = bound.get(position);
          if (column == null) {
            if (text.isBlank()) {
              continue;
            }
            boolean twice = names.contains(HeaderKey.of(text));
            findings.odd(odd(twice ? "column-twice" : "column-unknown", Severity.WARNING, shown));
          } else if (column.meaning() == Meaning.UNUSED) {
            findings.odd(odd("column-unused", Severity.INFO, shown));
          }
        }
      }
    }
  }

  private Diagnostic odd(String code, Severity severity, Optional<String> header) {
    return new Diagnostic(
        code, severity, told.sheet(), Optional.empty(), header, Optional.empty(), List.of());
  }

  /** The metric of a column, which the title decides where there is one. */
  static Optional<String> metric(Claim claim, Column column) {
    return column.metric().or(() -> claim.title().flatMap(Title::metric));
  }

  /** The positions of columns by meaning, in order; for every meaning, perhaps none. */
  static Map<Meaning, List<Integer>> positions(Claim claim) {
    Map<Meaning, List<Integer>> positions = new EnumMap<>(Meaning.class);
    for (Meaning meaning : Meaning.values()) {
      positions.put(meaning, new ArrayList<>());
    }
    claim.columns().forEach((position, column) -> of(positions, column.meaning()).add(position));
    return positions;
  }

  static List<Integer> of(Map<Meaning, List<Integer>> positions, Meaning meaning) {
    return Objects.requireNonNull(positions.get(meaning));
  }
}
