package no.forankring.importers.strategy.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Opens a workbook that anybody may have made. It is unpacked once before a parser sees it, so that
 * no bomb reaches one; sizes stated in it are not believed. A parser refuses any DTD.
 */
final class WorkbookPackage {

  /** Of the file. A strategy of a large organisation has 100 000, with a logo a few times that. */
  static final int FILE_BYTES = 4 << 20;

  /** Of all its parts that are parsed, unpacked: their cells must fit in memory. */
  static final int XML_BYTES = 12 << 20;

  /** Of all its parts, unpacked. */
  static final int UNPACKED_BYTES = 64 << 20;

  private static final int PARTS = 1_000;

  /** Of the record an archive ends with, without a comment. */
  private static final int DIRECTORY_END = 22;

  private WorkbookPackage() {}

  /** A file's bytes, none too many. */
  static byte[] bytes(Path file) throws IOException, UnusableWorkbookException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(FILE_BYTES + 1);
      if (bytes.length > FILE_BYTES) {
        throw new UnusableWorkbookException("document-too-large");
      }
      return bytes;
    }
  }

  /** What is done with an open workbook. */
  @FunctionalInterface
  interface Work<T> {
    T with(XSSFWorkbook workbook) throws IOException;
  }

  /**
   * Opens a workbook, does something with it and closes it. Most of what is damaged shows only when
   * a cell is asked for: one that says what it is and is something else, no number, or of a type
   * nobody knows.
   */
  static <T> T use(byte[] bytes, Work<T> work) throws UnusableWorkbookException {
    check(bytes);
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      return work.with(workbook);
    } catch (IOException
        | POIXMLException
        | OpenXML4JRuntimeException
        | IllegalArgumentException
        | IllegalStateException
        | IndexOutOfBoundsException e) {
      throw new UnusableWorkbookException("damaged-workbook");
    }
  }

  private static void check(byte[] bytes) throws UnusableWorkbookException {
    boolean workbook = false;
    long all = 0;
    long xml = 0;
    int parts = 0;
    byte[] buffer = new byte[1 << 14];
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      ZipEntry entry;
      while ((entry = zip.getNextEntry()) != null) {
        workbook = workbook || entry.getName().equals("xl/workbook.xml");
        boolean parsed = !entry.getName().startsWith("xl/media/");
        int read;
        while ((read = zip.read(buffer)) >= 0) {
          all += read;
          xml += parsed ? read : 0;
          if (all > UNPACKED_BYTES || xml > XML_BYTES) {
            throw new UnusableWorkbookException("document-too-large");
          }
        }
        if (++parts > PARTS) {
          throw new UnusableWorkbookException("document-too-large");
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new UnusableWorkbookException("damaged-workbook");
    }
    if (workbook && !isWhole(bytes, parts)) {
      throw new UnusableWorkbookException("damaged-workbook");
    }
    if (!workbook) {
      throw new UnusableWorkbookException(isEncrypted(bytes) ? "encrypted" : "not-a-workbook");
    }
  }

  /** The directory stands at an archive's end, and counts its parts: a cut one would be read. */
  private static boolean isWhole(byte[] bytes, int parts) {
    for (int at = bytes.length - DIRECTORY_END; at >= 0; at--) {
      if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 5 && bytes[at + 3] == 6) {
        return ((bytes[at + 10] & 0xff) | (bytes[at + 11] & 0xff) << 8) == parts;
      }
    }
    return false;
  }

  /** A workbook with a password is no zip, but a file of the kind that came before it. */
  private static boolean isEncrypted(byte[] bytes) {
    return bytes.length > 1 && (bytes[0] & 0xff) == 0xd0 && (bytes[1] & 0xff) == 0xcf;
  }
}
