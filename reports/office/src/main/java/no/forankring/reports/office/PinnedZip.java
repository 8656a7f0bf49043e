package no.forankring.reports.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** The same archive whenever it is made. */
public final class PinnedZip {

  /**
   * In no zone. An archive counts from the beginning of 1980, and Java takes that very moment for
   * an earlier one, which it writes down by the machine's zone.
   */
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

  private PinnedZip() {}

  /** Copies the entries in their order, all with the same time; {@code out} stays open. */
  public static void copy(Path archive, OutputStream out) throws IOException {
    try (ZipFile file = new ZipFile(archive.toFile())) {
      ZipOutputStream pinned = new ZipOutputStream(out);
      for (ZipEntry entry : Collections.list(file.entries())) {
        ZipEntry same = new ZipEntry(entry.getName());
        same.setTimeLocal(ALWAYS);
        pinned.putNextEntry(same);
        try (InputStream content = file.getInputStream(entry)) {
          content.transferTo(pinned);
        }
        pinned.closeEntry();
      }
      pinned.finish();
    }
  }
}
