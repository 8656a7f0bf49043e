package no.forankring.cli.workspace.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The files that paths mean, sorted by path. */
public final class ExportFiles {
  private static final Set<String> LITTER = Set.of("thumbs.db", "desktop.ini", "icon\r");
  private static final Set<String> SPREADSHEETS = Set.of("csv", "tsv", "xls", "xlsx", "zip");

  private ExportFiles() {}

  /**
   * One file.
   *
   * @param named whether a person named it, and did not merely leave it in a folder
   */
  public record Found(Path path, boolean named) {
    /** Its name without the folder. */
    public String name() {
      return String.valueOf(path.getFileName());
    }

    /** Hidden files, and what systems and spreadsheet programs leave behind. */
    public boolean isLitter() {
      String name = name().toLowerCase(Locale.ROOT);
      return name.startsWith(".") || name.startsWith("~$") || LITTER.contains(name);
    }

    /** Whether a person who looks at the name expects an export. */
    boolean looksLikeExport() {
      String name = name().toLowerCase(Locale.ROOT);
      return named || SPREADSHEETS.contains(name.substring(name.lastIndexOf('.') + 1));
    }
  }

  /**
   * The files named, whether they are there or not, and every file in the folders named. Links to
   * folders are not followed; a folder inside that cannot be opened stands for its files.
   *
   * @throws IOException if a folder named cannot be opened
   */
  public static List<Found> of(List<Path> paths) throws IOException {
    List<Found> found = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        List<Path> inside = new ArrayList<>();
        Files.walkFileTree(path, new Collector(path, inside));
        inside.stream().sorted().forEach(file -> found.add(new Found(file, false)));
      } else {
        found.add(new Found(path, true));
      }
    }
    return found;
  }

  private static final class Collector extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<Path> found;

    Collector(Path root, List<Path> found) {
      this.root = root;
      this.found = found;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (Files.isRegularFile(file)) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException cause) throws IOException {
      if (file.equals(root)) {
        throw cause;
      }
      found.add(file);
      return FileVisitResult.CONTINUE;
    }
  }
}
