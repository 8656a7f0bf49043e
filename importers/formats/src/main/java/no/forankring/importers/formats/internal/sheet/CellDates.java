package no.forankring.importers.formats.internal.sheet;

import java.time.LocalDateTime;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** Tells numbers from dates by the cell's style. */
final class CellDates {

  private final StylesTable styles;
  private final boolean from1904;

  CellDates(StylesTable styles, boolean from1904) {
    this.styles = styles;
    this.from1904 = from1904;
  }

  /**
   * @param style the cell's style index, negative where it has none
   */
  Optional<LocalDateTime> date(int style, double value) {
    if (style < 0 || style >= styles.getNumCellStyles() || !DateUtil.isValidExcelDate(value)) {
      return Optional.empty();
    }
    XSSFCellStyle look = styles.getStyleAt(style);
    return DateUtil.isADateFormat(look.getDataFormat(), look.getDataFormatString())
        ? Optional.of(DateUtil.getLocalDateTime(value, from1904))
        : Optional.empty();
  }
}
