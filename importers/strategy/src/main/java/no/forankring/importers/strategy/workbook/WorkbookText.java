package no.forankring.importers.strategy.workbook;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.forankring.importers.strategy.document.ByHand;
import no.forankring.importers.strategy.document.Edit;
import no.forankring.importers.strategy.document.Editable;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook that cells are written into: no other cell, format, width, comment, list or sheet
 * changes. A new row comes below the last one and looks like it.
 */
public final class WorkbookText implements Editable {

  private final byte[] bytes;

  public WorkbookText(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  @Override
  public Optional<byte[]> with(Edit edit) {
    try {
      return WorkbookPackage.use(
          bytes,
          workbook -> {
            if (!isWritten(workbook, edit)) {
              return Optional.empty();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return Optional.of(out.toByteArray());
          });
    } catch (UnusableWorkbookException e) {
      // What is read of it may be sound where the rest is not.
      return Optional.empty();
    }
  }

  @Override
  public List<ByHand> byHand(List<Edit> edits) {
    try {
      return WorkbookPackage.use(bytes, workbook -> cells(workbook, edits));
    } catch (UnusableWorkbookException e) {
      return cells(new XSSFWorkbook(), edits);
    }
  }

  /** Each new row below those that come before it. */
  private static List<ByHand> cells(XSSFWorkbook workbook, List<Edit> edits) {
    List<ByHand> cells = new ArrayList<>();
    List<SheetLayout> grown = new ArrayList<>();
    for (Edit edit : edits) {
      SheetLayout layout = layout(edit);
      cells.add(cells(workbook, edit, (int) grown.stream().filter(layout::equals).count()));
      if (!(edit instanceof Edit.Values)) {
        grown.add(layout);
      }
    }
    return List.copyOf(cells);
  }

  private static boolean isWritten(XSSFWorkbook workbook, Edit edit) {
    SheetLayout layout = layout(edit);
    if (edit instanceof Edit.Values(String list, String id, var values)) {
      Optional<RowWriter> writer =
          Sheets.find(workbook, layout).map(sheet -> new RowWriter(sheet, layout));
      Optional<XSSFRow> row = writer.flatMap(each -> each.row(id));
      return row.isPresent() && writer.get().fill(row.get(), Optional.empty(), values);
    }
    XSSFSheet sheet = Sheets.find(workbook, layout).orElseGet(() -> NewSheet.in(workbook, layout));
    RowWriter writer = new RowWriter(sheet, layout);
    return writer.fill(writer.newRow(), owner(edit), edit.values());
  }

  private static ByHand cells(XSSFWorkbook workbook, Edit edit, int above) {
    SheetLayout layout = layout(edit);
    XSSFSheet sheet = Sheets.find(workbook, layout).orElseGet(() -> NewSheet.in(workbook, layout));
    RowWriter writer = new RowWriter(sheet, layout);
    Optional<Integer> row =
        edit instanceof Edit.Values(String list, String id, var values)
            ? writer.row(id).map(XSSFRow::getRowNum)
            : Optional.of(writer.newRowNumber(above));
    return new ByHand.Cells(
        edit,
        sheet.getSheetName(),
        row.map(number -> number + 1),
        writer.byHand(owner(edit), edit.values()));
  }

  private static SheetLayout layout(Edit edit) {
    return Layout.of().sheet(edit instanceof Edit.Part part ? part.part() : edit.list());
  }

  private static Optional<String> owner(Edit edit) {
    return edit instanceof Edit.Part part ? Optional.of(part.id()) : Optional.empty();
  }
}
