package no.forankring.importers.formats.internal.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Unpacks a package once and keeps nothing, so that no bomb and no cut part reaches a parser. Sizes
 * stated in the archive are not believed.
 */
final class PackageCheck {

  private PackageCheck() {}

  static void check(Path file) throws IOException {
    long packed = Files.size(file);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.size() > Limits.PARTS) {
        throw Limits.tooLarge("parts", Limits.PARTS);
      }
      if (zip.getEntry("[Content_Types].xml") == null || zip.getEntry("xl/workbook.xml") == null) {
        throw new UnusableFileException("not-a-spreadsheet");
      }
      unpack(zip, packed);
    } catch (IOException | IllegalArgumentException e) {
      // The directory stands at a zip file's end: without it, or with a part that does not unpack,
      // the download was cut or damaged on its way.
      throw new UnusableFileException("truncated");
    }
  }

  private static void unpack(ZipFile zip, long packed) throws IOException {
    long unpacked = 0;
    byte[] buffer = new byte[1 << 16];
    Enumeration<? extends ZipEntry> entries = zip.entries();
    while (entries.hasMoreElements()) {
      try (InputStream in = zip.getInputStream(entries.nextElement())) {
        int read;
        while ((read = in.read(buffer)) >= 0) {
          unpacked += read;
          if (unpacked > Limits.UNPACKED_BYTES
              || (unpacked > Limits.RATIO_FROM_BYTES && unpacked / packed > Limits.RATIO)) {
            throw Limits.tooLarge("unpacked", Limits.UNPACKED_BYTES);
          }
        }
      }
    }
  }
}
