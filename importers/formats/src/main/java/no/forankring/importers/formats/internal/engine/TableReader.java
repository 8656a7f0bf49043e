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
import no.forankring.importers.formats.internal.document.Column;
import no.forankring.importers.formats.internal.document.HeaderKey;
import no.forankring.importers.formats.internal.document.Meaning;
import no.forankring.importers.formats.internal.document.Table;
import no.forankring.importers.formats.internal.document.Title;
import no.forankring.importers.formats.internal.sheet.Row;

/** Reads the rows of one claimed table. */
final class TableReader {

  private final Claim claim;
  private final Findings findings;
  private final String sheet;
  private final RowReader rows;
  private int read;

  TableReader(Claim claim, String sheet, int number, Findings findings) {
    this.claim = claim;
    this.sheet = sheet;
    this.findings = findings;
    Table table = claim.table();
    findings.table(
        new FoundTable(
            number,
            sheet,
            claim.titleText(),
            claim.header(),
            Optional.of(claim.format()),
            table.kind(),
            Optional.of(claim.platform()),
            claim.title(),
            table.ignore()));
    this.rows =
        switch (table.layout()) {
          case ROWS -> new HeadedRows(claim, sheet);
          case ACROSS -> new RowAcross(claim, sheet);
          case COUNT -> new CountRow(claim, sheet);
        };
    if (table.ignore().isEmpty()) {
      oddColumns();
    }
  }

  boolean endsAtBlankRow() {
    return claim.table().section();
  }

  void row(Row row) {
    read++;
    if (claim.table().ignore().isEmpty()) {
      rows.read(row, findings);
    }
  }

  void end() {
    if (read == 0) {
      findings.odd(odd("table-without-rows", Severity.WARNING, Optional.empty()));
    }
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
        code, severity, sheet, Optional.empty(), header, Optional.empty(), List.of());
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
