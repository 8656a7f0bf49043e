package no.forankring.cli.workspace.export;

import com.fasterxml.jackson.core.JsonGenerator;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import no.forankring.cli.workspace.json.JsonText;
import no.forankring.cli.workspace.json.Plain;

/** What rows can be written as. Both are UTF-8. */
public enum RowFormat {
  /** RFC 4180: a header, commas, CRLF, no byte order mark; see {@link SafeText}. */
  CSV {
    @Override
    public void write(Rows rows, OutputStream target) throws IOException {
      // Closed by whoever opened the target.
      Writer writer = new OutputStreamWriter(target, StandardCharsets.UTF_8);
      CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
      csv.writeRecord(rows.columns());
      rows.writeTo(cells -> csv.writeRecord(cells.stream().map(RowFormat::csv).toList()));
      csv.flush();
      writer.flush();
    }
  },
  /** A list of objects; values are exact decimals as text, as in every JSON of the program. */
  JSON {
    @Override
    public void write(Rows rows, OutputStream target) throws IOException {
      JsonText.write(
          target,
          json -> {
            json.writeStartArray();
            rows.writeTo(cells -> object(json, rows.columns(), cells));
            json.writeEndArray();
          });
    }
  };

  /** Writes all rows; the target stays open. */
  public abstract void write(Rows rows, OutputStream target) throws IOException;

  /** {@code csv}. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static String csv(Cell cell) {
    return switch (cell) {
      case Cell.Text(var text) -> SafeText.of(text);
      case Cell.Decimal(var value) -> Plain.text(value);
      case Cell.Count(var count) -> Long.toString(count);
      case Cell.Flag(var flag) -> Boolean.toString(flag);
      case Cell.Nothing nothing -> "";
    };
  }

  private static void object(JsonGenerator json, List<String> columns, List<Cell> cells)
      throws IOException {
    json.writeStartObject();
    for (int i = 0; i < columns.size(); i++) {
      json.writeFieldName(columns.get(i));
      switch (cells.get(i)) {
        case Cell.Text(var text) -> json.writeString(text);
        case Cell.Decimal(var value) -> json.writeString(Plain.text(value));
        case Cell.Count(var count) -> json.writeNumber(count);
        case Cell.Flag(var flag) -> json.writeBoolean(flag);
        case Cell.Nothing nothing -> json.writeNull();
      }
    }
    json.writeEndObject();
  }
}
