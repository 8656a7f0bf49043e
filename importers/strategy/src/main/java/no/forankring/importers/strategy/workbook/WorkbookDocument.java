package no.forankring.importers.strategy.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.forankring.importers.strategy.document.CellNode;
import no.forankring.importers.strategy.document.DocumentException;
import no.forankring.importers.strategy.document.Problem;
import no.forankring.importers.strategy.document.YamlDocument;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A strategy's workbook as the document it stands for. Sheets and columns are known by their names
 * in any language, wherever they stand; those that are a person's own are passed over.
 */
public final class WorkbookDocument {

  private WorkbookDocument() {}

  /** What a workbook's file name ends with. */
  public static final String EXTENSION = ".xlsx";

  /**
   * A file's bytes.
   *
   * @throws IOException if the file cannot be read
   * @throws DocumentException if it is larger than any strategy
   */
  public static byte[] bytes(Path file) throws IOException, DocumentException {
    String name = Optional.ofNullable(file.getFileName()).orElse(file).toString();
    try {
      return WorkbookPackage.bytes(file);
    } catch (UnusableWorkbookException e) {
      throw unusable(name, e);
    }
  }

  /**
   * Reads a file; problems name it without its folder.
   *
   * @throws IOException if the file cannot be read
   * @throws DocumentException if it is no workbook, or larger than any strategy
   */
  public static YamlDocument read(Path file) throws IOException, DocumentException {
    String name = Optional.ofNullable(file.getFileName()).orElse(file).toString();
    return read(name, bytes(file));
  }

  /**
   * Reads a workbook's bytes.
   *
   * @throws DocumentException as {@link #read(Path)}
   */
  public static YamlDocument read(String name, byte[] bytes) throws DocumentException {
    return use(
        name,
        bytes,
        workbook -> {
          Found found = new Found(name);
          CellNode.Keys root = new Sheets(workbook, found).root();
          return YamlDocument.of(name, sheets(workbook), root, found.problems());
        });
  }

  /** Does something with a file's workbook; exceptions as {@link #read(Path)}. */
  static <T> T use(Path file, WorkbookPackage.Work<T> work) throws IOException, DocumentException {
    String name = Optional.ofNullable(file.getFileName()).orElse(file).toString();
    return use(name, bytes(file), work);
  }

  private static <T> T use(String name, byte[] bytes, WorkbookPackage.Work<T> work)
      throws DocumentException {
    try {
      return WorkbookPackage.use(bytes, work);
    } catch (UnusableWorkbookException e) {
      throw unusable(name, e);
    }
  }

  private static List<String> sheets(XSSFWorkbook workbook) {
    return IntStream.range(0, workbook.getNumberOfSheets())
        .mapToObj(workbook::getSheetName)
        .toList();
  }

  private static DocumentException unusable(String name, UnusableWorkbookException why) {
    return new DocumentException(
        List.of(
            new Problem(
                why.code(),
                name,
                Optional.empty(),
                0,
                0,
                Optional.empty(),
                Optional.empty(),
                List.of())));
  }
}
