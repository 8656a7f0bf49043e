package no.forankring.importers.formats.internal.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.forankring.core.observation.Diagnostic;
import no.forankring.core.observation.Severity;
import no.forankring.importers.formats.internal.document.DateStyle;
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

  private static final int MOST_DIGITS = 200;

  /** A zone's offset moves a day by one. */
  private static final int DAYS_OFF = 1;

  private final Claim claim;
  private final Table table;
  private final String sheet;
  private final Map<Meaning, List<Integer>> positions;
  private final SeenIds seen = new SeenIds();
  private final RepeatedDay sameDay = new RepeatedDay();

  PostRows(Claim claim, String sheet) {
    this.claim = claim;
    this.table = claim.table();
    this.sheet = sheet;
    this.positions = TableReader.positions(claim);
  }

  /** What became of a row. */
  sealed interface Reading {
    /**
     * A post.
     *
     * @param day absent where the file leaves it empty
     */
    record Read(FoundPost post, Optional<LocalDate> day) implements Reading {}

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
    Optional<Cell> stated = cell(row, Meaning.PUBLISHED);
    Optional<Instant> inId = table.posts().timeInId().flatMap(style -> style.of(id.get()));
    Optional<LocalDateTime> published = stated.flatMap(cell -> published(cell, inId));
    if (published.isEmpty() && stated.isPresent()) {
      return skipped("row-without-date", row, Meaning.PUBLISHED);
    }
    OptionalInt before = seen.put(id.get(), row.number());
    if (before.isPresent()) {
      throw new UnusableFileException(
          "repeated-posts",
          sheet,
          id.get(),
          Integer.toString(before.getAsInt()),
          Integer.toString(row.number()));
    }
    return new Reading.Read(
        new FoundPost(
            id.get(),
            published.flatMap(local -> instant(local, inId)),
            text(row, Meaning.POST_KIND).map(kind -> kind.toLowerCase(Locale.ROOT)),
            link,
            longest(row)),
        published.map(LocalDateTime::toLocalDate));
  }

  private Optional<LocalDateTime> published(Cell cell, Optional<Instant> inId) {
    DateStyle style = table.dates().orElseThrow();
    if (style != DateStyle.YEARLESS) {
      return sameDay.read(cell, style);
    }
    Optional<MonthDay> day = Months.yearless(cell.text().strip());
    return inId.flatMap(
        instant ->
            day.map(
                known ->
                    Yearless.nearest(known, LocalDate.ofInstant(instant, ZoneOffset.UTC))
                        .atStartOfDay()));
  }

  /** What the file does not say, the id does; but one that is two days off holds something else. */
  private Optional<Instant> instant(LocalDateTime local, Optional<Instant> inId) {
    return table
        .posts()
        .zone()
        .map(zone -> local.atZone(zone).toInstant())
        .or(
            () ->
                inId.filter(
                    instant -> {
                      LocalDate day = LocalDate.ofInstant(instant, ZoneOffset.UTC);
                      long off = ChronoUnit.DAYS.between(day, local.toLocalDate());
                      return Math.abs(off) <= DAYS_OFF;
                    }));
  }

  /** A spreadsheet program may have made {@code 6.49E+17} of an id; then the link has it. */
  private Optional<String> id(Row row, Optional<String> link) {
    Optional<String> stated =
        cell(row, Meaning.POST_ID)
            .filter(cell -> !(cell instanceof Cell.Numeric))
            .map(cell -> cell.text().strip())
            .filter(text -> isNumber(text) || ID.matcher(text).matches());
    return stated.or(() -> link.flatMap(this::idIn));
  }

  /** Nearly every id is one, and needs no pattern. */
  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty() && text.length() <= MOST_DIGITS;
  }

  private Optional<String> idIn(String link) {
    return table
        .posts()
        .idFromLink()
        .map(pattern -> pattern.matcher(link))
        .filter(Matcher::find)
        .map(matcher -> matcher.group("id"));
  }

  private static boolean isDay(Cell cell) {
    return cell instanceof Cell.Numeric || BEGINS_LIKE_A_DAY.matcher(cell.text().strip()).matches();
  }

  private Optional<Cell> cell(Row row, Meaning meaning) {
    for (int position : TableReader.of(positions, meaning)) {
      Cell cell = row.cell(position);
      if (!cell.isBlank()) {
        return Optional.of(cell);
      }
    }
    return Optional.empty();
  }

  private Optional<String> text(Row row, Meaning meaning) {
    return cell(row, meaning).map(cell -> cell.text().strip());
  }

  /** The caption stands in the title or in the description. */
  private Optional<String> longest(Row row) {
    String longest = "";
    for (int position : TableReader.of(positions, Meaning.TEXT)) {
      String text = row.cell(position).text().strip();
      if (text.length() > longest.length()) {
        longest = text;
      }
    }
    return longest.isEmpty() ? Optional.empty() : Optional.of(longest);
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
