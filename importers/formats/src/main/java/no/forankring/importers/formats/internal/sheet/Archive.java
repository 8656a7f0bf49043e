package no.forankring.importers.formats.internal.sheet;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A zip of exports. Each entry is read from a file of ours: an entry's name is shown, and never a
 * path. Sizes stated in the archive are not believed.
 */
final class Archive {

  /** A zip may lie in a zip, as downloads are passed on; no deeper. */
  private static final int DEEPEST = 2;

  private static final Set<String> LITTER = Set.of("thumbs.db", "desktop.ini");

  private static final Pattern SEPARATOR = Pattern.compile("[/\\\\]");

  private Archive() {}

  /** Whether a file that begins as a zip is a workbook's package. */
  static boolean isWorkbook(Path file) throws IOException {
    try (ZipFile zip = open(file)) {
      return zip.getEntry("[Content_Types].xml") != null;
    } catch (ZipException | EOFException e) {
      throw unusable(e);
    }
  }

  /**
   * Pushes the rows of every entry, in order of their names; what is no spreadsheet is told, what
   * systems leave behind is passed over.
   *
   * @param unpacking what is left of the whole
   */
  static void read(Path file, RowConsumer rows, Unpacking unpacking) throws IOException {
    if (unpacking.depth() == DEEPEST) {
      throw Limits.tooLarge("archives", DEEPEST);
    }
    PackageCheck.archive(file, unpacking);
    try (ZipFile zip = open(file)) {
      for (ZipEntry entry : entries(zip)) {
        read(zip, entry, rows, unpacking.inside());
      }
    }
  }

  private static List<? extends ZipEntry> entries(ZipFile zip) {
    try (Stream<? extends ZipEntry> entries = zip.stream()) {
      return entries
          .filter(entry -> !entry.isDirectory() && !isLitter(entry.getName()))
          .sorted(Comparator.comparing(ZipEntry::getName))
          .toList();
    }
  }

  private static void read(ZipFile zip, ZipEntry entry, RowConsumer rows, Unpacking inside)
      throws IOException {
    if (climbsOut(entry.getName())) {
      throw new UnusableFileException("entry-outside", entry.getName());
    }
    Path unpacked = Files.createTempFile("forankring-", ".part");
    try {
      try (InputStream in = zip.getInputStream(entry);
          OutputStream out = Files.newOutputStream(unpacked)) {
        in.transferTo(out);
      } catch (ZipException | EOFException e) {
        throw unusable(e);
      }
      rows.entry(entry.getName());
      Spreadsheet.read(unpacked, new Inside(rows, entry.getName()), inside);
    } catch (UnusableFileException e) {
      if (!e.code().equals("not-a-spreadsheet") && !e.code().equals("empty-file")) {
        throw e;
      }
      rows.unread(e.code());
    } finally {
      Files.deleteIfExists(unpacked);
    }
  }

  /** An archive in an archive: its entries go by both names. */
  private record Inside(RowConsumer rows, String outer) implements RowConsumer {
    @Override
    public void entry(String path) {
      rows.entry(outer + "/" + path);
    }

    @Override
    public void unread(String code) {
      rows.unread(code);
    }

    @Override
    public void breaksOff() {
      rows.breaksOff();
    }

    @Override
    public void sheet(String name) {
      rows.sheet(name);
    }

    @Override
    public void row(Row row) {
      rows.row(row);
    }
  }

  /** Names are UTF-8 in every zip a platform makes; where they are not, they are only shown. */
  static ZipFile open(Path file) throws IOException {
    try {
      try {
        return new ZipFile(file.toFile());
      } catch (ZipException e) {
        if (isEncrypted(e)) {
          throw e;
        }
        return new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
      }
    } catch (IllegalArgumentException e) {
      throw new ZipException(e.getMessage());
    }
  }

  /** A parser's complaint in our words; a test holds it to its own. */
  static UnusableFileException unusable(IOException e) {
    return new UnusableFileException(isEncrypted(e) ? "encrypted" : "truncated");
  }

  private static boolean isEncrypted(IOException e) {
    return String.valueOf(e.getMessage()).contains("encrypted");
  }

  private static boolean isLitter(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1);
    return name.startsWith("__MACOSX/")
        || name.contains("/__MACOSX/")
        || file.startsWith(".")
        || file.startsWith("~$")
        || LITTER.contains(file.toLowerCase(Locale.ROOT));
  }

  private static boolean climbsOut(String name) {
    return name.startsWith("/")
        || name.startsWith("\\")
        || name.matches("(?s)[A-Za-z]:.*")
        || SEPARATOR.splitAsStream(name).anyMatch(".."::equals);
  }
}
