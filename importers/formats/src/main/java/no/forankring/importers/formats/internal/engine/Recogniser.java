package no.forankring.importers.formats.internal.engine;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.forankring.core.period.Period;
import no.forankring.importers.formats.internal.document.Column;
import no.forankring.importers.formats.internal.document.DateStyle;
import no.forankring.importers.formats.internal.document.Format;
import no.forankring.importers.formats.internal.document.HeaderKey;
import no.forankring.importers.formats.internal.document.NumberStyle;
import no.forankring.importers.formats.internal.document.Table;
import no.forankring.importers.formats.internal.document.Title;
import no.forankring.importers.formats.internal.sheet.Cell;
import no.forankring.importers.formats.internal.sheet.Row;
import no.forankring.importers.formats.internal.sheet.UnusableFileException;

/** Finds the one format that claims a row as its header. */
final class Recogniser {

  private final List<Format> formats;
  private final Notes notes;
  private List<String> names = List.of();

  /**
   * @param notes of the lines above the row
   */
  Recogniser(List<Format> formats, Notes notes) {
    this.formats = List.copyOf(formats);
    this.notes = notes;
  }

  /** The names of the file and of what it lies in, the innermost first. */
  void names(List<String> now) {
    names = List.copyOf(now);
  }

  /**
   * The format that claims the row.
   *
   * @param above the row right above, where there is one without a blank row between
   * @throws UnusableFileException {@code ambiguous-format} if two do
   */
  Optional<Claim> claim(Row row, Optional<Row> above) {
    List<Claim> claims = new ArrayList<>();
    for (Format format : formats) {
      for (Table table : format.tables()) {
        claim(format, table, row, above).ifPresent(claims::add);
      }
    }
    if (claims.size() > 1) {
      throw new UnusableFileException(
          "ambiguous-format",
          String.join(", ", header(row)),
          claims.stream()
              .map(claim -> claim.format().id() + " " + claim.table().name())
              .collect(Collectors.joining(", ")));
    }
    return claims.stream().findFirst();
  }

  private Optional<Claim> claim(Format format, Table table, Row row, Optional<Row> above) {
    return switch (table.layout()) {
      case ROWS -> rows(format, table, row, above);
      case ACROSS -> across(format, table, row, above);
      case COUNT -> count(format, table, row, above);
    };
  }

  private Optional<Claim> rows(Format format, Table table, Row row, Optional<Row> above) {
    Optional<Row> titleRow = above.filter(candidate -> candidate.filled() == 1);
    Optional<Title> title = titleRow.flatMap(line -> table.title(only(line)));
    if (!table.titles().isEmpty() && title.isEmpty()) {
      return Optional.empty();
    }
    Map<Integer, Column> columns = bind(table, row);
    if (!satisfied(table, columns)) {
      return Optional.empty();
    }
    Optional<Period> period = period(format);
    if (format.notes().isPresent() && period.isEmpty()) {
      return Optional.empty();
    }
    if (table.periodAbove().isPresent()) {
      period = above.flatMap(dates -> period(dates, table.periodAbove().get()));
      if (period.isEmpty()) {
        return Optional.empty();
      }
    }
    return Optional.of(
        new Claim(
            format,
            table,
            title,
            title
                .flatMap(known -> titleRow.map(Recogniser::only))
                .or(() -> format.notes().flatMap(notes::title)),
            header(row),
            columns,
            period,
            account(format)));
  }

  private Optional<Claim> across(Format format, Table table, Row row, Optional<Row> above) {
    Optional<Row> titleRow = above.filter(candidate -> candidate.filled() == 1);
    Optional<Title> title = titleRow.flatMap(line -> table.title(only(line)));
    if (title.isEmpty() || row.filled() == 0) {
      return Optional.empty();
    }
    for (Cell cell : row.cells()) {
      if (!cell.isBlank()
          && Numbers.read(cell, NumberStyle.EITHER_MARK) instanceof Numbers.Reading.Value) {
        return Optional.empty();
      }
    }
    if (!table.labels().isEmpty()
        && header(row).stream().map(HeaderKey::of).noneMatch(table.labels()::contains)) {
      return Optional.empty();
    }
    return Optional.of(
        new Claim(
            format,
            table,
            title,
            titleRow.map(Recogniser::only),
            header(row),
            Map.of(),
            period(format),
            account(format)));
  }

  /** The key is one quoted cell, or, re-saved, several. */
  private Optional<Claim> count(Format format, Table table, Row row, Optional<Row> above) {
    String key =
        row.cells().stream()
            .filter(cell -> !cell.isBlank())
            .map(Cell::text)
            .collect(Collectors.joining(","));
    return table
        .title(key)
        .map(
            title ->
                new Claim(
                    format,
                    table,
                    Optional.of(title),
                    above.filter(candidate -> candidate.filled() == 1).map(Recogniser::only),
                    List.of(key),
                    Map.of(),
                    period(format),
                    account(format)));
  }

  private Optional<Period> period(Format format) {
    return format.notes().flatMap(notes::period).or(() -> GivenName.of(names, format).period());
  }

  private Set<String> account(Format format) {
    return format.notes().map(notes::account).orElseGet(Set::of);
  }

  /** Each column at its first position; a second column of the same name stays unbound. */
  static Map<Integer, Column> bind(Table table, Row row) {
    Map<Integer, Column> bound = new TreeMap<>();
    List<Column> free = new ArrayList<>(table.columns());
    for (int position = 0; position < row.cells().size(); position++) {
      String key = HeaderKey.of(row.cell(position).text());
      if (key.isEmpty() && position > 0) {
        continue;
      }
      for (Column column : free) {
        if (column.keys().contains(column.money() ? Currencies.without(key) : key)) {
          bound.put(position, column);
          free.remove(column);
          break;
        }
      }
    }
    bindAny(row, free, bound);
    return bound;
  }

  private static void bindAny(Row row, List<Column> free, Map<Integer, Column> bound) {
    for (Column column : free) {
      if (column.anyHeader()) {
        for (int position = 0; position < row.cells().size(); position++) {
          if (!bound.containsKey(position) && !row.cell(position).isBlank()) {
            bound.put(position, column);
            return;
          }
        }
      }
    }
  }

  private static boolean satisfied(Table table, Map<Integer, Column> bound) {
    Set<String> names = bound.values().stream().map(Column::name).collect(Collectors.toSet());
    return table.require().stream().allMatch(oneOf -> oneOf.stream().anyMatch(names::contains))
        && table.without().stream().noneMatch(names::contains)
        && table
            .first()
            .map(name -> Optional.ofNullable(bound.get(0)).filter(c -> c.name().equals(name)))
            .map(Optional::isPresent)
            .orElse(true);
  }

  private static Optional<Period> period(Row dates, DateStyle style) {
    List<LocalDateTime> days = new ArrayList<>();
    for (Cell cell : dates.cells()) {
      if (!cell.isBlank()) {
        Days.read(cell, style, Optional.empty()).ifPresent(days::add);
      }
    }
    if (days.size() != 2 || dates.filled() != 2 || days.get(1).isBefore(days.get(0))) {
      return Optional.empty();
    }
    return Optional.of(new Period(days.get(0).toLocalDate(), days.get(1).toLocalDate()));
  }

  /** Trailing blank cells, which spreadsheet programs add, are no part of a header. */
  static List<String> header(Row row) {
    List<String> header = new ArrayList<>(row.cells().stream().map(Cell::text).toList());
    while (!header.isEmpty() && header.getLast().isBlank()) {
      header.removeLast();
    }
    return List.copyOf(header);
  }

  private static String only(Row row) {
    return row.cells().stream()
        .filter(cell -> !cell.isBlank())
        .map(cell -> cell.text().strip())
        .findFirst()
        .orElse("");
  }

  /** The tables that come nearest to a block nobody claims, best first, at most three. */
  List<Near> nearest(List<Row> block) {
    return Near.best(formats, block);
  }
}
