package no.forankring.importers.formats.internal.engine;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.forankring.core.observation.Diagnostic;
import no.forankring.core.observation.Severity;
import no.forankring.importers.formats.internal.document.Meaning;
import no.forankring.importers.formats.internal.document.Table;
import no.forankring.importers.formats.internal.sheet.Cell;
import no.forankring.importers.formats.internal.sheet.Row;
import no.forankring.importers.formats.internal.sheet.UnusableFileException;

/**
 * What a row of posts says of the post itself. A file with a row per post and day looks like one
 * with a row per post; taken for it, totals come out many times too low, so it is refused.
 */
final class PostRows {

  private static final Pattern BEGINS_LIKE_A_DAY = Pattern.compile("\\d{1,4}[-/.]\\d{1,2}.*");
  private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}_:-]{1,200}");

  private final Claim claim;
  private final Table table;
  private final String sheet;
  private final Map<Meaning, List<Integer>> positions;
  private final Map<String, Integer> seen = new HashMap<>();

  PostRows(Claim claim, String sheet) {
    this.claim = claim;
    this.table = claim.table();
    this.sheet = sheet;
    this.positions = TableReader.positions(claim);
  }

  /** What became of a row. */
  sealed interface Reading {
    record Read(FoundPost post, LocalDate day) implements Reading {}

    record Skipped(Diagnostic why) implements Reading {}
  }

  Reading read(Row row) {
    Optional<Cell> lifetime = cell(row, Meaning.LIFETIME);
    if (lifetime.filter(PostRows::isDay).isPresent()) {
      throw new UnusableFileException(
          "rows-per-day", sheet, Integer.toString(row.number()), lifetime.get().text());
    }
    Optional<String> link = text(row, Meaning.LINK);
    Optional<String> id = id(row, link);
    if (id.isEmpty()) {
      return skipped("row-without-post-id", row, Meaning.LINK);
    }
    Optional<LocalDateTime> published =
        cell(row, Meaning.PUBLISHED).flatMap(cell -> Days.read(cell, table.dates().orElseThrow()));
    if (published.isEmpty()) {
      return skipped("row-without-date", row, Meaning.PUBLISHED);
    }
    Integer before = seen.put(id.get(), row.number());
    if (before != null) {
      throw new UnusableFileException(
          "repeated-posts",
          sheet,
          id.get(),
          Integer.toString(before),
          Integer.toString(row.number()));
    }
    return new Reading.Read(
        new FoundPost(
            id.get(),
            table.zone().map(zone -> published.get().atZone(zone).toInstant()),
            text(row, Meaning.POST_KIND).map(kind -> kind.toLowerCase(Locale.ROOT)),
            link,
            longest(row)),
        published.get().toLocalDate());
  }

  /** A spreadsheet program may have made {@code 6.49E+17} of an id; then the link has it. */
  private Optional<String> id(Row row, Optional<String> link) {
    Optional<String> stated =
        cell(row, Meaning.POST_ID)
            .filter(cell -> cell instanceof Cell.Text)
            .map(cell -> cell.text().strip())
            .filter(text -> ID.matcher(text).matches());
    return stated.or(() -> link.flatMap(this::idIn));
  }

  private Optional<String> idIn(String link) {
    return table
        .idFromLink()
        .map(pattern -> pattern.matcher(link))
        .filter(Matcher::find)
        .map(matcher -> matcher.group(1));
  }

  private static boolean isDay(Cell cell) {
    return cell instanceof Cell.Numeric || BEGINS_LIKE_A_DAY.matcher(cell.text().strip()).matches();
  }

  private Optional<Cell> cell(Row row, Meaning meaning) {
    return TableReader.of(positions, meaning).stream()
        .map(row::cell)
        .filter(cell -> !cell.isBlank())
        .findFirst();
  }

  private Optional<String> text(Row row, Meaning meaning) {
    return cell(row, meaning).map(cell -> cell.text().strip());
  }

  /** The caption stands in the title or in the description. */
  private Optional<String> longest(Row row) {
    return TableReader.of(positions, Meaning.TEXT).stream()
        .map(position -> row.cell(position).text().strip())
        .filter(text -> !text.isEmpty())
        .max((a, b) -> Integer.compare(a.length(), b.length()));
  }

  private Reading skipped(String code, Row row, Meaning meaning) {
    Optional<Integer> position = TableReader.of(positions, meaning).stream().findFirst();
    return new Reading.Skipped(
        RowReader.odd(
            code,
            Severity.WARNING,
            sheet,
            row,
            position.map(claim.header()::get).orElse(""),
            position.map(row::cell).orElse(Cell.blank())));
  }
}
