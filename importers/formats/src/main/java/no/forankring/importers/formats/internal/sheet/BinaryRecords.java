package no.forankring.importers.formats.internal.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Puts the records of a binary workbook together to rows. Rows come in order inside a sheet. */
final class BinaryRecords {

  private final RowConsumer rows;
  private final FormatTrackingHSSFListener formats =
      new FormatTrackingHSSFListener(this::record, Locale.ROOT);
  private final List<BoundSheetRecord> bounds = new ArrayList<>();
  private final TreeMap<Integer, Cell> cells = new TreeMap<>();
  private BoundSheetRecord[] order = {};
  private @Nullable SSTRecord strings;
  private @Nullable FormulaRecord awaitingText;
  private boolean from1904;
  private int sheet = -1;
  private int row = -1;
  private boolean inSheet;
  private int open;

  BinaryRecords(RowConsumer rows) {
    this.rows = rows;
  }

  HSSFListener listener() {
    return formats;
  }

  /**
   * @throws UnusableFileException {@code truncated} where a sheet named in the book did not come
   */
  void end() {
    if (open != 0 || sheet + 1 < bounds.size()) {
      throw new UnusableFileException("truncated");
    }
  }

  private void record(Record record) {
    switch (record) {
      case BOFRecord begin -> begin(begin);
      case EOFRecord ignored -> endOf();
      case BoundSheetRecord bound -> {
        bounds.add(bound);
        Limits.sheets(bounds.size());
      }
      case DateWindow1904Record window -> from1904 = window.getWindowing() == 1;
      case SSTRecord table -> strings = table;
      case LabelSSTRecord label -> text(label, shared(label.getSSTIndex()));
      case LabelRecord label -> text(label, label.getValue());
      case NumberRecord number -> number(number, number.getValue());
      case FormulaRecord formula -> formula(formula);
      case StringRecord result -> {
        if (awaitingText != null) {
          text(awaitingText, result.getString());
          awaitingText = null;
        }
      }
      case BoolErrRecord flag -> {
        if (flag.isBoolean()) {
          text(flag, Boolean.toString(flag.getBooleanValue()));
        }
      }
      default -> {
        // Looks, comments and drawings.
      }
    }
  }

  private void begin(BOFRecord begin) {
    open++;
    if (begin.getType() == BOFRecord.TYPE_WORKBOOK) {
      return;
    }
    if (open > 1) {
      return; // a chart inside a sheet
    }
    if (order.length == 0) {
      order = BoundSheetRecord.orderByBofPosition(bounds);
    }
    sheet++;
    if (sheet >= order.length) {
      throw new UnusableFileException("damaged");
    }
    inSheet = begin.getType() == BOFRecord.TYPE_WORKSHEET;
    if (inSheet) {
      rows.sheet(order[sheet].getSheetname());
    }
  }

  private void endOf() {
    open--;
    if (open == 0) {
      flush();
      inSheet = false;
    }
  }

  private void formula(FormulaRecord formula) {
    if (formula.hasCachedResultString()) {
      awaitingText = formula;
    } else {
      number(formula, formula.getValue());
    }
  }

  private String shared(int index) {
    if (strings == null || index < 0 || index >= strings.getNumUniqueStrings()) {
      throw new UnusableFileException("damaged");
    }
    return strings.getString(index).getString();
  }

  private void text(CellValueRecordInterface place, String text) {
    Limits.characters(text.length());
    put(place, Cell.of(text));
  }

  private void number(CellValueRecordInterface place, double value) {
    if (!Double.isFinite(value)) {
      return;
    }
    boolean date =
        DateUtil.isADateFormat(formats.getFormatIndex(place), formats.getFormatString(place))
            && DateUtil.isValidExcelDate(value);
    put(
        place,
        new Cell.Numeric(
            BigDecimal.valueOf(value),
            date ? Optional.of(DateUtil.getLocalDateTime(value, from1904)) : Optional.empty()));
  }

  private void put(CellValueRecordInterface place, Cell cell) {
    if (!inSheet || open != 1) {
      return;
    }
    if (place.getRow() != row) {
      flush();
      row = place.getRow();
    }
    cells.put((int) place.getColumn(), cell);
  }

  private void flush() {
    if (!cells.isEmpty()) {
      List<Cell> line = new ArrayList<>();
      cells.forEach(
          (column, cell) -> {
            while (line.size() < column) {
              line.add(Cell.blank());
            }
            line.add(cell);
          });
      cells.clear();
      rows.row(new Row(row + 1, line));
    }
    row = -1;
  }
}
