package no.forankring.importers.formats.internal.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.forankring.core.observation.Diagnostic;
import no.forankring.core.observation.Severity;
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
  private final Findings findings;
  private final List<List<Row>> unclaimed = new ArrayList<>();
  private List<Row> block = new ArrayList<>();
  private Optional<TableReader> reader = Optional.empty();
  private Optional<List<Near>> firstUnknown = Optional.empty();
  private String sheet = NO_SHEET;
  private int last;
  private int tables;
  private int known;

  private FileScan(List<Format> formats, Findings findings) {
    this.recogniser = new Recogniser(formats);
    this.findings = findings;
  }

  /**
   * Finds everything in a file.
   *
   * @throws UnusableFileException if the file cannot be used; findings may have been told before
   * @throws IOException if the file cannot be read at all
   */
  public static void scan(Path file, List<Format> formats, Findings findings) throws IOException {
    FileScan scan = new FileScan(formats, findings);
    Spreadsheet.read(file, scan);
    scan.end();
  }

  @Override
  public void sheet(String name) {
    endSheet();
    sheet = name;
    last = 0;
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
      recogniser.claim(row, above).ifPresent(this::begin);
    }
  }

  private void begin(Claim claim) {
    if (claim.table().section()) {
      unclaimed.forEach(this::unknown);
    }
    unclaimed.clear();
    block = new ArrayList<>();
    known++;
    reader = Optional.of(new TableReader(claim, sheet, tables++, findings));
  }

  private void blank() {
    if (reader.isPresent()) {
      if (reader.get().endsAtBlankRow()) {
        endTable();
      }
    } else if (!block.isEmpty()) {
      unclaimed.add(block);
      block = new ArrayList<>();
    }
  }

  private void endTable() {
    reader.ifPresent(TableReader::end);
    reader = Optional.empty();
  }

  private void endSheet() {
    blank();
    endTable();
    unclaimed.forEach(this::unknown);
    unclaimed.clear();
  }

  private void unknown(List<Row> rows) {
    List<Near> nearest = recogniser.nearest(rows);
    Row first = rows.getFirst();
    List<String> header =
        nearest.stream().findFirst().map(Near::header).orElse(Recogniser.header(first));
    Optional<String> title =
        first.filled() == 1 && rows.size() > 1
            ? Optional.of(String.join("", Recogniser.header(first)).strip())
            : Optional.empty();
    findings.table(
        new FoundTable(
            tables++,
            sheet,
            title,
            header,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("unknown-format")));
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

  private List<String> unknownHeader = List.of();

  private void end() {
    endSheet();
    if (tables == 0) {
      throw new UnusableFileException("empty-file");
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
