package no.forankring.importers.formats.internal.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.forankring.core.observation.Diagnostic;
import no.forankring.core.observation.Severity;
import no.forankring.core.period.Period;
import no.forankring.importers.formats.internal.document.Format;
import no.forankring.importers.formats.internal.sheet.Row;
import no.forankring.importers.formats.internal.sheet.RowConsumer;
import no.forankring.importers.formats.internal.sheet.Spreadsheet;
import no.forankring.importers.formats.internal.sheet.UnusableFileException;

/**
 * Cuts a file's rows into tables and has each read by the format that claims it. A blank row ends a
 * block. Where no format claims a row of a block, the block is a preamble if a table follows that
 * runs to the sheet's end, and else a table nobody knows.
 */
public final class FileScan implements RowConsumer {

  /** How far down a block its header is looked for. */
  private static final int HEADER_WITHIN = 30;

  private final Recogniser recogniser;
  private final Delivery delivery;
  private final Findings findings;
  private final Notes notes = new Notes();
  private final Map<String, Period> periods = new HashMap<>();
  private final List<List<Row>> unclaimed = new ArrayList<>();
  private List<Row> block = new ArrayList<>();
  private Optional<TableReader> reader = Optional.empty();
  private Optional<List<Near>> firstUnknown = Optional.empty();
  private List<String> unknownHeader = List.of();
  private String sheet = NO_SHEET;
  private Optional<String> entry = Optional.empty();
  private int last;
  private int tables;
  private int known;

  private FileScan(Delivery delivery, List<Format> formats, Findings findings) {
    this.recogniser = new Recogniser(formats, notes);
    this.delivery = delivery;
    this.findings = findings;
  }

  /**
   * Finds everything in a file.
   *
   * @throws UnusableFileException if the file cannot be used; findings may have been told before
   * @throws IOException if the file cannot be read at all
   */
  public static void scan(Path file, Delivery delivery, List<Format> formats, Findings findings)
      throws IOException {
    FileScan scan = new FileScan(delivery, formats, findings);
    Spreadsheet.read(file, scan);
    scan.end();
  }

  @Override
  public void entry(String path) {
    endSheet();
    entry = Optional.of(path);
  }

  @Override
  public void sheet(String name) {
    endSheet();
    sheet = entry.map(path -> name.equals(NO_SHEET) ? path : path + "/" + name).orElse(name);
    last = 0;
    recogniser.names(names());
  }

  @Override
  public void unread(String code) {
    endSheet();
    sheet = entry.orElse(NO_SHEET);
    findings.table(ignored(Optional.empty(), List.of(), code));
    findings.odd(
        new Diagnostic(
            code,
            Severity.INFO,
            sheet,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of()));
  }

  @Override
  public void breaksOff() {
    if (reader.isPresent()) {
      findings.odd(
          new Diagnostic(
              "breaks-off",
              Severity.WARNING,
              sheet,
              Optional.of(last),
              Optional.empty(),
              Optional.empty(),
              List.of()));
    }
  }

  private List<String> names() {
    return Stream.concat(entry.stream(), Stream.of(delivery.givenName())).toList();
  }

  @Override
  public void row(Row row) {
    boolean blank = row.isBlank();
    if (blank || row.number() > last + 1) {
      blank();
    }
    last = row.number();
    if (blank) {
      return;
    }
    if (reader.isPresent()) {
      reader.get().row(row);
    } else if (block.size() < HEADER_WITHIN) {
      Optional<Row> above = block.isEmpty() ? Optional.empty() : Optional.of(block.getLast());
      block.add(row);
      if (Notes.isNote(row)) {
        notes.add(row);
      }
      recogniser.claim(row, above).ifPresent(this::begin);
    }
  }

  private void begin(Claim claim) {
    if (claim.table().section()) {
      unclaimed.forEach(this::unknown);
    }
    List<Row> above =
        Stream.concat(unclaimed.stream().flatMap(List::stream), block.stream()).toList();
    unclaimed.clear();
    block = new ArrayList<>();
    known++;
    Optional<Period> other = comparedTo(claim);
    reader =
        Optional.of(
            new TableReader(
                other.map(period -> titled(claim, period)).orElse(claim),
                new Place(sheet, names(), delivery.exportedOn()),
                tables++,
                other.map(period -> "comparison-period"),
                findings));
    if (claim.table().periodAbove().isEmpty()) {
      above.stream().filter(row -> looksLikeData(row, claim)).forEach(this::aboveHeader);
    }
  }

  /**
   * A header that has come to stand below its rows: sentences above one are few cells, or words.
   */
  private static boolean looksLikeData(Row row, Claim claim) {
    return row.filled() * 2 > claim.header().size()
        && !Recogniser.header(row).equals(claim.header())
        && row.cells().stream()
            .anyMatch(
                cell ->
                    !cell.isBlank()
                        && Numbers.read(cell, claim.table().numbers())
                            instanceof Numbers.Reading.Value);
  }

  private void aboveHeader(Row row) {
    findings.odd(
        new Diagnostic(
            "row-above-header",
            Severity.WARNING,
            sheet,
            Optional.of(row.number()),
            Optional.empty(),
            Optional.empty(),
            List.of()));
  }

  /** The period of a table that repeats an earlier one for another period than that one's. */
  private Optional<Period> comparedTo(Claim claim) {
    if (claim.format().notes().isEmpty() || claim.period().isEmpty()) {
      return Optional.empty();
    }
    Period period = claim.period().get();
    Period first = periods.putIfAbsent(String.join("\n", claim.header()), period);
    return first == null || first.equals(period) ? Optional.empty() : Optional.of(period);
  }

  private static Claim titled(Claim claim, Period period) {
    return new Claim(
        claim.format(),
        claim.table(),
        claim.title(),
        Optional.of("comparison period " + period.first() + " to " + period.last()),
        claim.header(),
        claim.columns(),
        claim.period(),
        claim.account());
  }

  private void blank() {
    notes.blank();
    if (reader.isPresent()) {
      if (reader.get().endsAtBlankRow()) {
        endTable();
      }
    } else if (!block.isEmpty()) {
      if (!block.stream().allMatch(Notes::isNote)) {
        unclaimed.add(block);
      }
      block = new ArrayList<>();
    }
  }

  private void endTable() {
    if (reader.isPresent() && reader.get().end(tables)) {
      tables++;
    }
    reader = Optional.empty();
  }

  private void endSheet() {
    blank();
    endTable();
    unclaimed.forEach(this::unknown);
    unclaimed.clear();
  }

  private void unknown(List<Row> block) {
    List<Row> rows = block.stream().filter(row -> !Notes.isNote(row)).toList();
    List<Near> nearest = recogniser.nearest(rows);
    Row first = rows.getFirst();
    List<String> header =
        nearest.stream().findFirst().map(Near::header).orElse(Recogniser.header(first));
    Optional<String> title =
        first.filled() == 1 && rows.size() > 1
            ? Optional.of(String.join("", Recogniser.header(first)).strip())
            : Optional.empty();
    findings.table(ignored(title, header, "unknown-format"));
    findings.odd(
        new Diagnostic(
            "table-not-recognised",
            Severity.WARNING,
            sheet,
            Optional.of(first.number()),
            Optional.empty(),
            Optional.empty(),
            unknownArguments(header, nearest)));
    if (firstUnknown.isEmpty()) {
      firstUnknown = Optional.of(nearest);
      unknownHeader = header;
    }
  }

  private FoundTable ignored(Optional<String> title, List<String> header, String code) {
    return new FoundTable(
        tables++,
        sheet,
        title,
        header,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(code),
        names(),
        Optional.empty());
  }

  private void end() {
    endSheet();
    if (tables == 0) {
      throw new UnusableFileException("empty-file");
    }
    if (known == 0 && unknownHeader.isEmpty() && entry.isPresent()) {
      throw new UnusableFileException("not-a-spreadsheet");
    }
    if (known == 0) {
      throw new UnusableFileException(
          "unknown-format", unknownArguments(unknownHeader, firstUnknown.orElse(List.of())));
    }
  }

  /** The header found, the nearest tables, what the nearest one lacks and what it does not know. */
  private static List<String> unknownArguments(List<String> header, List<Near> nearest) {
    Optional<Near> best = nearest.stream().findFirst();
    return List.of(
        shown(header),
        shown(nearest.stream().map(near -> near.format() + " (" + near.table() + ")").toList()),
        shown(best.map(Near::missing).orElse(List.of())),
        shown(best.map(Near::unknown).orElse(List.of())));
  }

  private static String shown(List<String> words) {
    String joined = String.join(", ", words);
    return joined.length() > 500 ? joined.substring(0, 500) + "…" : joined;
  }
}
