package no.forankring.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import no.forankring.importers.formats.ExportFormats;
import no.forankring.importers.formats.identification.Identification;
import no.forankring.importers.formats.identification.IdentifiedTable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A CSV of a million rows and 15 columns. */
@State(Scope.Benchmark)
public class CsvReading {
  private static final int ROWS = 1_000_000;

  /** What the rows are: a day with fourteen numbers, or a post with texts and eleven. */
  @Param({"days", "posts"})
  private String about = "days";

  private Path file = Path.of("");
  private ExportFormats formats = ExportFormats.standard();

  @Setup
  public void prepare() {
    file = about.equals("days") ? Inputs.days(ROWS) : Inputs.posts(ROWS);
    formats = Inputs.formats();
  }

  /** Encoding and delimiter found, the format that claims it, every date and number understood. */
  @Benchmark
  public int forankring() throws IOException {
    Identification found = formats.identify(file, about + ".csv");
    IdentifiedTable table = found.tables().getFirst();
    return checked(table.rowsImported());
  }

  @Benchmark
  public int fastCsv() throws IOException {
    int records = 0;
    try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file)) {
      for (CsvRecord record : csv) {
        records += record.getFieldCount() == 15 ? 1 : 0;
      }
    }
    return checked(records - 1);
  }

  private static int checked(int rows) {
    if (rows != ROWS) {
      throw new IllegalStateException(rows + " rows instead of " + ROWS);
    }
    return rows;
  }
}
