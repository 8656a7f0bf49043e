package no.forankring.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import no.forankring.importers.formats.ExportFormats;
import no.forankring.importers.formats.identification.Identification;
import no.forankring.importers.formats.internal.sheet.RowConsumer;
import no.forankring.importers.formats.internal.sheet.Spreadsheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Every cell of a workbook of 100 000 rows and 15 columns. */
@State(Scope.Benchmark)
public class WorkbookReading {
  private static final int ROWS = 100_000;
  private static final int CELLS = (ROWS + 1) * 15;

  private Path file = Path.of("");
  private ExportFormats formats = ExportFormats.standard();

  @Setup
  public void prepare() {
    file = Inputs.workbook(ROWS);
    formats = Inputs.formats();
  }

  /** As rows of cells, after every part was unpacked once to see that it is no bomb. */
  @Benchmark
  public int forankring() throws IOException {
    CellCount count = new CellCount();
    Spreadsheet.read(file, count);
    return checked(count.cells);
  }

  private static final class CellCount implements RowConsumer {
    private int cells;

    @Override
    public void sheet(String name) {}

    @Override
    public void row(no.forankring.importers.formats.internal.sheet.Row row) {
      for (no.forankring.importers.formats.internal.sheet.Cell cell : row.cells()) {
        cells += cell.isBlank() ? 0 : 1;
      }
    }
  }

  /** What {@code identify} does: the reading, and every value understood. */
  @Benchmark
  public int identified() throws IOException {
    Identification found = formats.identify(file, "days.xlsx");
    return found.tables().getFirst().rowsImported();
  }

  @Benchmark
  public int fastexcel() throws IOException {
    int cells = 0;
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
        Stream<Row> rows = workbook.getFirstSheet().openStream()) {
      for (Row row : (Iterable<Row>) rows::iterator) {
        for (Cell cell : row) {
          cells += cell.getValue() == null ? 0 : 1;
        }
      }
    }
    return checked(cells);
  }

  /** The limit: what any reader has to do first. */
  @Benchmark
  public long inflating() throws IOException {
    long bytes = 0;
    byte[] buffer = new byte[1 << 16];
    try (ZipFile zip = new ZipFile(file.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        try (InputStream in = zip.getInputStream(entries.nextElement())) {
          for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            bytes += read;
          }
        }
      }
    }
    return bytes;
  }

  private static int checked(int cells) {
    if (cells != CELLS) {
      throw new IllegalStateException(cells + " cells instead of " + CELLS);
    }
    return cells;
  }
}
