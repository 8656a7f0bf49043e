package no.forankring.importers.formats.internal.sheet;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Excel 97–2003 ({@code .xls}), by POI's event interface: no cell is kept. */
final class BinaryWorkbook {

  private BinaryWorkbook() {}

  static void read(Path file, RowConsumer rows) {
    try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
      DirectoryNode root = container.getRoot();
      if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
        throw new UnusableFileException("encrypted");
      }
      if (!root.hasEntryCaseInsensitive("Workbook") && !root.hasEntryCaseInsensitive("Book")) {
        throw new UnusableFileException("not-a-spreadsheet");
      }
      BinaryRecords records = new BinaryRecords(new Calls(rows));
      HSSFRequest request = new HSSFRequest();
      request.addListenerForAllRecords(records.listener());
      new HSSFEventFactory().processWorkbookEvents(request, root);
      records.end();
    } catch (Calls.FromConsumer e) {
      throw e.carried();
    } catch (UnusableFileException e) {
      throw e;
    } catch (EncryptedDocumentException e) {
      throw new UnusableFileException("encrypted");
    } catch (IOException | RuntimeException e) {
      // POI throws what it happens upon in damaged bytes; the consumer's own are apart.
      throw new UnusableFileException(endsTooEarly(file) ? "truncated" : "damaged");
    }
  }

  private static boolean endsTooEarly(Path file) {
    try {
      return ContainerEnd.isMissing(file);
    } catch (IOException e) {
      return false;
    }
  }
}
