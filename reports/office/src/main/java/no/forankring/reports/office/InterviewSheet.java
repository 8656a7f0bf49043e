package no.forankring.reports.office;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import no.forankring.reports.content.vocabulary.Interview;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The interview as {@code .xlsx}: one sheet that prints on one page, to be filled by hand or on
 * screen. The first column is hidden: its first cell holds {@value #MARK} and the language, and
 * beside each question stands the id it is about.
 */
public final class InterviewSheet {
  /** What a filled sheet is known by. */
  public static final String MARK = "forankring words ";

  private static final int ID = 0;
  private static final int QUESTION = 1;
  private static final int SUGGESTION = 2;
  private static final int MANY = 3;
  private static final int ONE = 4;

  private static final int[] WIDTHS = {4, 46, 27, 27, 20};
  private static final double MARGIN = 0.5;
  private static final float LINE = 14;

  /** What a hand needs to write in. */
  private static final double MIN_LINES = 2.2;

  private final XSSFWorkbook file;
  private final XSSFSheet sheet;
  private final XSSFCellStyle title;
  private final XSSFCellStyle text;
  private final XSSFCellStyle head;
  private final XSSFCellStyle part;
  private final XSSFCellStyle field;
  private final XSSFCellStyle nothing;

  private InterviewSheet(XSSFWorkbook file, String name) {
    this.file = file;
    this.sheet = file.createSheet(name);
    this.title = style(16, true);
    this.text = style(10, false);
    this.head = style(10, true);
    head.setBorderBottom(BorderStyle.MEDIUM);
    this.part = style(11, true);
    this.field = style(11, false);
    box(field);
    this.nothing = style(10, false);
    box(nothing);
    nothing.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    nothing.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  /**
   * Writes the sheet to {@code out}, which stays open. The same interview and instant give the same
   * bytes on the same Java runtime.
   *
   * @param created written into the file
   * @throws IOException if {@code out} or a temporary file cannot be written to
   */
  public static void write(Interview interview, Instant created, OutputStream out)
      throws IOException {
    Path unpinned = Files.createTempFile("interview", ".zip");
    try {
      try (OutputStream target = Files.newOutputStream(unpinned);
          XSSFWorkbook file = new XSSFWorkbook()) {
        FileProperties.write(
            file,
            interview.title(),
            interview.sheet(),
            interview.organisation(),
            interview.language(),
            created);
        new InterviewSheet(file, interview.sheet()).fill(interview);
        file.write(target);
      }
      PinnedZip.copy(unpinned, out);
    } finally {
      Files.deleteIfExists(unpinned);
    }
  }

  private void fill(Interview interview) {
    for (int column = 0; column < WIDTHS.length; column++) {
      sheet.setColumnWidth(column, WIDTHS[column] * 256);
    }
    sheet.setColumnHidden(ID, true);
    sheet.setDisplayGridlines(false);
    int at = 0;
    Row first = row(at++, 2);
    cell(first, ID, MARK + interview.language(), text);
    cell(first, QUESTION, interview.title(), title);
    Row intro = row(at++, 3);
    cell(intro, QUESTION, interview.intro(), text);
    sheet.addMergedRegion(new CellRangeAddress(1, 1, QUESTION, ONE));
    Row heads = row(at++, 1.4);
    cell(heads, QUESTION, interview.heads().question(), head);
    cell(heads, SUGGESTION, interview.heads().suggestion(), head);
    cell(heads, MANY, interview.heads().many(), head);
    cell(heads, ONE, interview.heads().one(), head);
    sheet.createFreezePane(0, at);
    for (Interview.Part each : interview.parts()) {
      cell(row(at++, 1.8), QUESTION, each.heading(), part);
      for (Interview.Question question : each.questions()) {
        ask(row(at++, lines(question)), question);
      }
    }
    print(interview, at);
  }

  private void ask(Row row, Interview.Question question) {
    cell(row, ID, question.id(), text);
    cell(row, QUESTION, question.meaning(), text);
    cell(row, SUGGESTION, question.suggestion(), text);
    cell(row, MANY, question.many(), field);
    if (question.one().isPresent()) {
      cell(row, ONE, question.one().get(), field);
    } else {
      cell(row, ONE, "", nothing);
    }
  }

  private static double lines(Interview.Question question) {
    return Math.max(
        MIN_LINES,
        Math.max(
                RowHeights.lines(question.meaning(), WIDTHS[QUESTION]),
                Math.max(
                    RowHeights.lines(question.suggestion(), WIDTHS[SUGGESTION]),
                    RowHeights.lines(question.many(), WIDTHS[MANY])))
            + 0.2);
  }

  private void print(Interview interview, int rows) {
    sheet.setFitToPage(true);
    PrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
    setup.setLandscape(false);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 1);
    for (PageMargin margin :
        new PageMargin[] {PageMargin.LEFT, PageMargin.RIGHT, PageMargin.TOP, PageMargin.BOTTOM}) {
      sheet.setMargin(margin, MARGIN);
    }
    sheet.setHorizontallyCenter(true);
    file.setPrintArea(0, QUESTION, ONE, 0, rows - 1);
    sheet.getFooter().setLeft(CleanText.of(interview.organisation()).replace("&", "&&"));
  }

  private Row row(int number, double lines) {
    Row row = sheet.createRow(number);
    row.setHeightInPoints((float) (lines * LINE));
    return row;
  }

  /** Always a text, also where it looks like a formula, and when a person edits it. */
  private void cell(Row row, int column, String text, XSSFCellStyle style) {
    org.apache.poi.ss.usermodel.Cell cell = row.createCell(column);
    if (!text.isEmpty()) {
      cell.setCellValue(CleanText.of(text));
    }
    cell.setCellStyle(style);
  }

  private XSSFCellStyle style(int points, boolean bold) {
    Font font = file.createFont();
    font.setFontHeightInPoints((short) points);
    font.setBold(bold);
    XSSFCellStyle style = file.createCellStyle();
    style.setFont(font);
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setDataFormat(file.createDataFormat().getFormat("@"));
    return style;
  }

  private static void box(XSSFCellStyle style) {
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
  }
}
