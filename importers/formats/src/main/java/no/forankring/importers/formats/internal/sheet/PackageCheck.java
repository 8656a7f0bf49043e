package no.forankring.importers.formats.internal.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Unpacks an archive once and keeps nothing, so that no bomb and no cut part reaches a parser.
 * Sizes stated in the archive are not believed.
 */
final class PackageCheck {

  private PackageCheck() {}

  /** Checks a workbook's package. */
  static void workbook(Path file, Unpacking unpacking) throws IOException {
    check(file, true, unpacking);
  }

  /** Checks an archive of files. */
  static void archive(Path file, Unpacking unpacking) throws IOException {
    check(file, false, unpacking);
  }

  private static void check(Path file, boolean workbook, Unpacking unpacking) throws IOException {
    long packed = Files.size(file);
    try (ZipFile zip = Archive.open(file)) {
      if (zip.size() > Limits.PARTS) {
        throw Limits.tooLarge("parts", Limits.PARTS);
      }
      if (workbook && zip.getEntry("xl/workbook.xml") == null) {
        throw new UnusableFileException("not-a-spreadsheet");
      }
      unpack(zip, packed, unpacking);
    } catch (ZipException e) {
      throw Archive.unusable(e);
    } catch (IOException | IllegalArgumentException e) {
      // The directory stands at a zip file's end: without it, or with a part that does not unpack,
      // the download was cut or damaged on its way.
      throw new UnusableFileException("truncated");
    }
  }

  private static void unpack(ZipFile zip, long packed, Unpacking unpacking) throws IOException {
    long unpacked = 0;
    byte[] buffer = new byte[1 << 16];
    Enumeration<? extends ZipEntry> entries = zip.entries();
    while (entries.hasMoreElements()) {
      try (InputStream in = zip.getInputStream(entries.nextElement())) {
        int read;
        while ((read = in.read(buffer)) >= 0) {
          unpacked += read;
          unpacking.spend(read);
          if (unpacked > Limits.RATIO_FROM_BYTES && unpacked / packed > Limits.RATIO) {
            throw Limits.tooLarge("unpacked", Limits.UNPACKED_BYTES);
          }
        }
      }
    }
  }
}
