package no.forankring.importers.formats.internal.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.model.SharedStrings;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Puts the elements of a worksheet part together to rows. */
final class PackagedCells extends DefaultHandler {

  private final SharedStrings strings;
  private final CellDates dates;
  private final RowConsumer rows;

  private final List<Cell> cells = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int row;
  private int column;
  private int style;
  private String type = "n";
  private boolean collecting;
  private boolean phonetic;

  PackagedCells(SharedStrings strings, CellDates dates, RowConsumer rows) {
    this.strings = strings;
    this.dates = dates;
    this.rows = rows;
  }

  @Override
  public void startElement(String uri, String name, String prefixed, Attributes attributes) {
    switch (name) {
      case "row" -> {
        int stated = number(attributes.getValue("r"), row + 1);
        if (stated <= row) {
          throw new UnusableFileException("damaged");
        }
        row = stated;
        Limits.row(row);
        column = -1;
        cells.clear();
      }
      case "c" -> {
        column = column(attributes.getValue("r"), column + 1);
        Limits.cells(column + 1);
        String stated = attributes.getValue("t");
        type = stated == null ? "n" : stated;
        style = number(attributes.getValue("s"), -1);
        text.setLength(0);
      }
      case "rPh" -> phonetic = true;
      case "v", "t" -> collecting = !phonetic;
      default -> {
        // Looks, formulas and links.
      }
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (collecting) {
      Limits.characters(text.length() + length);
      text.append(characters, start, length);
    }
  }

  @Override
  public void endElement(String uri, String name, String prefixed) {
    switch (name) {
      case "v", "t" -> collecting = false;
      case "rPh" -> phonetic = false;
      case "c" -> {
        while (cells.size() < column) {
          cells.add(Cell.blank());
        }
        cells.add(cell());
      }
      case "row" -> {
        if (!cells.isEmpty()) {
          rows.row(new Row(row, cells));
        }
      }
      default -> {
        // See above.
      }
    }
  }

  private Cell cell() {
    String raw = text.toString();
    if (raw.isEmpty()) {
      return Cell.blank();
    }
    return switch (type) {
      case "s" -> Cell.of(shared(raw));
      case "n" -> numeric(raw);
      case "e" -> Cell.blank();
      default -> Cell.of(raw);
    };
  }

  private String shared(String raw) {
    int index = number(raw, -1);
    if (index < 0 || index >= strings.getUniqueCount()) {
      throw new UnusableFileException("damaged");
    }
    String value = strings.getItemAt(index).getString();
    Limits.characters(value.length());
    return value;
  }

  /** Excel writes 17 digits, {@code 0.14000000000000001}; the shortest equal number is meant. */
  private Cell numeric(String raw) {
    double value;
    try {
      value = Double.parseDouble(raw);
    } catch (NumberFormatException e) {
      return Cell.of(raw);
    }
    if (!Double.isFinite(value)) {
      return Cell.blank();
    }
    return new Cell.Numeric(BigDecimal.valueOf(value), dates.date(style, value));
  }

  private static int number(@Nullable String raw, int otherwise) {
    if (raw == null) {
      return otherwise;
    }
    try {
      return Integer.parseInt(raw);
    } catch (NumberFormatException e) {
      throw new UnusableFileException("damaged");
    }
  }

  /** The column of a reference such as {@code AB12}, from 0, not before the one expected. */
  private static int column(@Nullable String reference, int next) {
    if (reference == null) {
      return next;
    }
    int column = 0;
    for (int i = 0; i < reference.length() && column <= Limits.CELLS; i++) {
      char c = reference.charAt(i);
      if (c < 'A' || c > 'Z') {
        break;
      }
      column = column * 26 + (c - 'A' + 1);
    }
    if (column - 1 < next) {
      throw new UnusableFileException("damaged");
    }
    return column - 1;
  }
}
