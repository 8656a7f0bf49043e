package no.forankring.cli.workspace.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.forankring.importers.formats.ExportFormats;
import no.forankring.importers.formats.identification.FormatDocumentException;

/** A workspace's own export formats, beside those that come with the program. */
public final class OwnFormats {
  private OwnFormats() {}

  /**
   * The program's formats and those in a folder, which need not be there.
   *
   * @throws FormatDocumentException if a document in it cannot be used
   */
  public static ExportFormats in(Path folder) {
    ExportFormats standard = ExportFormats.standard();
    if (!Files.isDirectory(folder)) {
      return standard;
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> documents =
          files.filter(Files::isRegularFile).filter(file -> isDocument(file)).toList();
      SortedMap<String, String> texts = new TreeMap<>();
      for (Path file : documents) {
        texts.put("formats/" + file.getFileName(), Files.readString(file));
      }
      return texts.isEmpty() ? standard : standard.with(texts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What the formats in a folder are of.
   *
   * @throws FormatDocumentException if a document in it cannot be used
   */
  public static Set<String> platforms(Path folder) {
    return in(folder).list().stream()
        .map(format -> format.platform().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isDocument(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(".yaml") && !name.startsWith(".");
  }
}
