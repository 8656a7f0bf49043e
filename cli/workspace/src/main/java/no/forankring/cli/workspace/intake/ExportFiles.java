package no.forankring.cli.workspace.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The files that are to be imported, sorted by path. */
final class ExportFiles {
  private static final Set<String> LITTER = Set.of("thumbs.db", "desktop.ini", "icon\r");
  private static final Set<String> SPREADSHEETS = Set.of("csv", "tsv", "xls", "xlsx", "zip");

  private ExportFiles() {}

  /**
   * One file.
   *
   * @param named whether a person named it, and did not merely leave it in a folder
   */
  record Found(Path path, boolean named) {
    String name() {
      return String.valueOf(path.getFileName());
    }

    /** Hidden files, and what systems and spreadsheet programs leave behind. */
    boolean isLitter() {
      String name = name().toLowerCase(Locale.ROOT);
      return name.startsWith(".") || name.startsWith("~$") || LITTER.contains(name);
    }

    /** Whether a person who looks at the name expects an export. */
    boolean looksLikeExport() {
      String name = name().toLowerCase(Locale.ROOT);
      return named || SPREADSHEETS.contains(name.substring(name.lastIndexOf('.') + 1));
    }
  }

  /** The files named, and every file in the folders named; links to folders are not followed. */
  static List<Found> of(List<Path> paths) throws IOException {
    List<Found> found = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        try (Stream<Path> files = Files.walk(path)) {
          files
              .filter(Files::isRegularFile)
              .sorted()
              .forEach(file -> found.add(new Found(file, false)));
        }
      } else {
        found.add(new Found(path, true));
      }
    }
    return found;
  }
}
