package no.forankring.importers.formats.internal.sheet;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** CSV in any encoding and delimiter, with or without a {@code sep=} line. */
final class DelimitedText {

  private static final int SAMPLE = 1 << 16;

  private DelimitedText() {}

  static void read(Path file, RowConsumer rows) throws IOException {
    TextEncoding encoding = TextEncoding.of(file);
    try (InputStream in = Files.newInputStream(file)) {
      in.skipNBytes(encoding.mark());
      BufferedReader text =
          new BufferedReader(new InputStreamReader(in, encoding.charset()), SAMPLE);
      read(text, rows, encoding.endsALine(file));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void read(BufferedReader text, RowConsumer rows, boolean whole)
      throws IOException {
    rows.sheet(RowConsumer.NO_SHEET);
    int before = 0;
    text.mark(SAMPLE);
    String first = text.readLine();
    char delimiter = 0;
    if (first != null && first.toLowerCase(Locale.ROOT).startsWith("sep=") && first.length() > 4) {
      // Cells added by a spreadsheet program after the delimiter are no part of it.
      delimiter = first.charAt(4);
      before = 1;
    } else {
      text.reset();
    }
    String sample = sample(text);
    Reader unwrapped = text;
    if (QuotedLines.areIn(sample)) {
      unwrapped = new QuotedLines(text);
      sample = QuotedLines.unwrapAll(sample);
    }
    if (delimiter == 0) {
      delimiter = Delimiter.of(sample);
    }
    push(unwrapped, delimiter, before, rows, whole);
  }

  private static String sample(BufferedReader text) throws IOException {
    text.mark(SAMPLE);
    char[] buffer = new char[SAMPLE];
    int length = 0;
    int read;
    while (length < SAMPLE && (read = text.read(buffer, length, SAMPLE - length)) > 0) {
      length += read;
    }
    text.reset();
    return new String(buffer, 0, length);
  }

  static CsvReader.CsvReaderBuilder parser(char delimiter) {
    return CsvReader.builder()
        .fieldSeparator(delimiter)
        .commentStrategy(CommentStrategy.NONE)
        .skipEmptyLines(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .maxBufferSize(Limits.CELL_CHARACTERS * 8);
  }

  private static void push(
      Reader text, char delimiter, int before, RowConsumer rows, boolean whole) {
    CellsOfRecord cells = new CellsOfRecord();
    Iterator<List<Cell>> records = parser(delimiter).build(cells, text).iterator();
    int number = before;
    int above = 0;
    boolean shorter = false;
    while (true) {
      List<Cell> record;
      try {
        if (!records.hasNext()) {
          if (shorter && !whole) {
            rows.breaksOff();
          }
          return;
        }
        record = records.next();
      } catch (CsvParseException e) {
        // Its two complaints have one type; a test holds the parser to these words.
        boolean unclosed = String.valueOf(e.getMessage()).startsWith("Unclosed");
        throw new UnusableFileException(
            unclosed ? "truncated" : "damaged", Integer.toString(number + 1));
      }
      Limits.row(++number);
      cells.checkLimits();
      shorter = record.size() < above;
      above = record.size();
      rows.row(new Row(number, record));
    }
  }
}
