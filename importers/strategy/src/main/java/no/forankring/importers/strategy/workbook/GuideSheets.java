package no.forankring.importers.strategy.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.forankring.importers.strategy.document.Notes;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFDataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What helps a person fill a workbook: explanations, widths, formats, lists to choose from. */
final class GuideSheets {

  /** As far down as a list opens and a column is explained. */
  private static final int ROWS = 1_000;

  /** What Excel shows of an explanation's title and text. */
  private static final int LONGEST_TITLE = 32;

  private static final int LONGEST_PROMPT = 255;
  private static final int CHARACTER = 256;
  private static final int NARROW = 14;
  private static final int MIDDLE = 22;
  private static final int WIDE = 40;
  private static final int NOTES = 100;
  private static final int[] GUIDE_WIDTHS = {26, 26, 80, 44};

  private final XSSFWorkbook workbook;
  private final WorkbookGuide guide;
  private final XSSFCellStyle head;
  private final XSSFCellStyle plain;
  private final Map<String, XSSFCellStyle> formats = new HashMap<>();

  GuideSheets(XSSFWorkbook workbook, WorkbookGuide guide, XSSFCellStyle head) {
    this.workbook = workbook;
    this.guide = guide;
    this.head = head;
    this.plain = format(Looks.TEXT);
  }

  /** The first sheet: what each column is for, with an example. */
  void explain() {
    XSSFSheet sheet = workbook.createSheet(guide.sheet());
    XSSFCellStyle title = workbook.createCellStyle();
    XSSFFont large = NewSheet.bold(workbook);
    large.setFontHeightInPoints((short) 16);
    title.setFont(large);
    XSSFCellStyle line = workbook.createCellStyle();
    int at = 0;
    cell(sheet.createRow(at++), 0, guide.title(), title);
    for (String text : guide.intro()) {
      cell(sheet.createRow(at++), 0, text, line);
    }
    XSSFRow heads = sheet.createRow(++at);
    for (int i = 0; i < guide.heads().size(); i++) {
      cell(heads, i, guide.heads().get(i), head);
      sheet.setColumnWidth(i, GUIDE_WIDTHS[i] * CHARACTER);
    }
    sheet.createFreezePane(0, ++at);
    for (SheetLayout layout : Layout.of().sheets()) {
      for (ColumnLayout column : layout.columns()) {
        WorkbookGuide.Hint hint = hint(layout, column);
        XSSFRow row = sheet.createRow(at++);
        cell(row, 0, layout.names().in(guide.language()), plain);
        cell(row, 1, column.names().in(guide.language()), plain);
        cell(row, 2, hint.explanation(), plain);
        cell(row, 3, hint.example(), plain);
      }
    }
    page(sheet);
  }

  /** The last sheet: the names to choose among, with what leaders call them. */
  void list() {
    XSSFSheet sheet = workbook.createSheet(guide.lists());
    int column = 0;
    for (String what : List.of("metrics", "scopes", "channels")) {
      WorkbookGuide.Choices choices = choices(what);
      for (int i = 0; i < 2; i++) {
        cell(row(sheet, 0), column + i, choices.heads().get(i), head);
        sheet.setColumnWidth(column + i, (i == 0 ? MIDDLE : WIDE) * CHARACTER);
      }
      for (int i = 0; i < choices.choices().size(); i++) {
        cell(row(sheet, i + 1), column, choices.choices().get(i).name(), plain);
        cell(row(sheet, i + 1), column + 1, choices.choices().get(i).meaning(), plain);
      }
      column += 2;
    }
    sheet.createFreezePane(0, 1);
    page(sheet);
  }

  /**
   * A note on a sheet of such notes.
   *
   * @param list what it is noted of
   * @return whether it fits into a cell
   */
  boolean note(String list, String text) {
    String name = Layout.of().notes().in(guide.language());
    XSSFSheet sheet = Optional.ofNullable(workbook.getSheet(name)).orElseGet(() -> notes(name));
    XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
    cell(row, 0, sheetOf(list), plain);
    boolean fits = Cells.escaped(text).length() <= Cells.LONGEST;
    if (fits) {
      cell(row, 1, text, plain);
    }
    return fits;
  }

  /** What a note is called among what could not be written. */
  String nameOfNote(String list) {
    String sheet = Layout.of().notes().in(guide.language());
    return list.equals(Notes.WHOLE) ? sheet : sheet + ": " + sheetOf(list);
  }

  private String sheetOf(String list) {
    return list.equals(Notes.WHOLE) ? "" : Layout.of().sheet(list).names().in(guide.language());
  }

  private XSSFSheet notes(String name) {
    XSSFSheet sheet = workbook.createSheet(name);
    XSSFRow heads = sheet.createRow(0);
    cell(heads, 0, guide.heads().getFirst(), head);
    cell(heads, 1, name, head);
    sheet.setColumnWidth(0, MIDDLE * CHARACTER);
    sheet.setColumnWidth(1, NOTES * CHARACTER);
    sheet.createFreezePane(0, 1);
    page(sheet);
    return sheet;
  }

  /** Formats, widths, explanations and lists of a sheet's columns. */
  void help(XSSFSheet sheet, SheetLayout layout) {
    Headings headings = SheetRows.headings(sheet, layout);
    headings
        .columns()
        .forEach(
            (number, column) -> {
              int index = number - 1;
              sheet.setColumnWidth(index, width(column.layout()) * CHARACTER);
              sheet.setDefaultColumnStyle(index, format(column.layout()));
              prompt(sheet, index, layout, column);
            });
    NewSheet.notes(headings)
        .ifPresent(
            notes -> {
              sheet.setColumnWidth(notes - 1, WIDE * CHARACTER);
              sheet.setDefaultColumnStyle(notes - 1, plain);
            });
    page(sheet);
  }

  private void prompt(XSSFSheet sheet, int index, SheetLayout layout, Headings.Column column) {
    XSSFDataValidationHelper helper = new XSSFDataValidationHelper(sheet);
    Optional<DataValidationConstraint> list = choices(helper, column.layout());
    DataValidation validation =
        helper.createValidation(
            list.orElseGet(
                () ->
                    new XSSFDataValidationConstraint(
                        DataValidationConstraint.ValidationType.ANY, "")),
            new CellRangeAddressList(1, ROWS, index, index));
    WorkbookGuide.Hint hint = hint(layout, column.layout());
    validation.createPromptBox(
        cut(column.heading(), LONGEST_TITLE),
        cut(
            hint.explanation() + "\n" + guide.heads().getLast() + ": " + hint.example(),
            LONGEST_PROMPT));
    validation.setShowPromptBox(true);
    validation.setEmptyCellAllowed(true);
    // A name that is not in the list may be on its way into it.
    validation.setShowErrorBox(!column.layout().choices().isEmpty());
    // POI tells "hidden", of a drop-down that is shown.
    validation.setSuppressDropDownArrow(list.isPresent());
    sheet.addValidationData(validation);
  }

  private Optional<DataValidationConstraint> choices(
      XSSFDataValidationHelper helper, ColumnLayout column) {
    if (!column.choices().isEmpty()) {
      return Optional.of(
          helper.createExplicitListConstraint(
              column.choices().values().stream()
                  .map(names -> names.in(guide.language()))
                  .toArray(String[]::new)));
    }
    // Of several in one cell, none can be chosen from a list.
    return column
        .pick()
        .filter(what -> column.kind() == ColumnLayout.Kind.TEXT)
        .map(what -> helper.createFormulaListConstraint(range(what)));
  }

  /** Where the names stand that may be chosen. */
  private String range(String what) {
    int list = List.of("metrics", "scopes", "channels").indexOf(what);
    String sheet = list >= 0 ? guide.lists() : Layout.of().sheet(what).names().in(guide.language());
    String column = CellReference.convertNumToColString(Math.max(list, 0) * 2);
    int last = list >= 0 ? Math.max(choices(what).choices().size(), 1) + 1 : ROWS;
    return "'" + sheet.replace("'", "''") + "'!$" + column + "$2:$" + column + "$" + last;
  }

  private WorkbookGuide.Choices choices(String what) {
    return Optional.ofNullable(guide.choices().get(what))
        .orElseThrow(() -> new IllegalArgumentException("no list of " + what));
  }

  private WorkbookGuide.Hint hint(SheetLayout layout, ColumnLayout column) {
    String key = layout.key() + "." + column.key();
    return Optional.ofNullable(guide.hints().get(key))
        .orElseThrow(() -> new IllegalArgumentException("nothing is said of " + key));
  }

  private static int width(ColumnLayout column) {
    return switch (column.kind()) {
      case WORDS, LINKS -> WIDE;
      case TEXT, LIST, CHOICE -> MIDDLE;
      case DAY, NUMBER -> NARROW;
    };
  }

  private XSSFCellStyle format(ColumnLayout column) {
    return switch (column.kind()) {
      case DAY -> format(Looks.dayFormat(guide.language()));
      case NUMBER -> format(Looks.GENERAL);
      case TEXT, WORDS, LIST, LINKS, CHOICE -> plain;
    };
  }

  private XSSFCellStyle format(String format) {
    return formats.computeIfAbsent(
        format,
        key -> {
          XSSFCellStyle style = workbook.createCellStyle();
          style.setDataFormat(workbook.createDataFormat().getFormat(key));
          style.setWrapText(key.equals(Looks.TEXT));
          style.setVerticalAlignment(VerticalAlignment.TOP);
          if (key.equals(Looks.GENERAL)) {
            // Else a number touches the text in the next column.
            style.setAlignment(HorizontalAlignment.RIGHT);
            style.setIndention((short) 1);
          }
          if (DateUtil.isADateFormat(style.getDataFormat(), key)) {
            // Else a day touches the text in the next column.
            style.setAlignment(HorizontalAlignment.LEFT);
          }
          return style;
        });
  }

  private static void page(XSSFSheet sheet) {
    int below = Math.max(sheet.getPaneInformation().getHorizontalSplitPosition(), 1);
    Fit.pages(sheet, below - 1);
  }

  private static XSSFRow row(XSSFSheet sheet, int number) {
    return Optional.ofNullable(sheet.getRow(number)).orElseGet(() -> sheet.createRow(number));
  }

  private static void cell(XSSFRow row, int column, String text, XSSFCellStyle style) {
    XSSFCell cell = row.createCell(column);
    cell.setCellValue(Cells.escaped(text));
    cell.setCellStyle(style);
  }

  private static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most - 1) + "…";
  }
}
