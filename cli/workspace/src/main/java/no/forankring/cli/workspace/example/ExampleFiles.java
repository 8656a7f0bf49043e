package no.forankring.cli.workspace.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.forankring.cli.workspace.intake.Questions;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.period.Quarter;

/** The files of the example workspace, and the days they are imported as of. */
public final class ExampleFiles {
  private static final String MANIFEST = "manifest";
  private static final String NONE = "-";

  private ExampleFiles() {}

  /**
   * Files that arrive together.
   *
   * @param quarter absent for those that are copied and not imported
   * @param asOf the day they are imported as of
   * @param files paths from the workspace's folder
   */
  public record Delivery(Optional<Quarter> quarter, Optional<LocalDate> asOf, List<String> files) {
    public Delivery {
      files = List.copyOf(files);
    }

    /** What its owner answers: all was exported on the day it is imported as of. */
    public Questions answers() {
      return new Questions() {
        @Override
        public Optional<ChannelId> channel(String file, List<ChannelId> possible) {
          return Optional.empty();
        }

        @Override
        public Optional<LocalDate> exported(String file) {
          return asOf;
        }
      };
    }

    /** The folders the files lie in, each once. */
    public List<String> folders() {
      return files.stream()
          .map(file -> file.substring(0, Math.max(file.lastIndexOf('/'), 0)))
          .distinct()
          .toList();
    }
  }

  /** In the order in which they are imported. */
  public static List<Delivery> deliveries() {
    List<Delivery> deliveries = new ArrayList<>();
    for (String line : new String(bytes(MANIFEST), StandardCharsets.UTF_8).split("\n", -1)) {
      if (!line.isBlank()) {
        List<String> cells = List.of(line.split("\t", -1));
        deliveries.add(
            new Delivery(
                Quarter.parse(cells.get(0)),
                Optional.of(cells.get(1)).filter(day -> !day.equals(NONE)).map(LocalDate::parse),
                cells.subList(2, cells.size())));
      }
    }
    return deliveries;
  }

  /** Whether the folder is not there, is empty, or holds an earlier example. */
  public static boolean mayWriteTo(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return true;
    }
    if (!Files.isDirectory(folder)) {
      return false;
    }
    Path config = folder.resolve("forankring.yaml");
    if (Files.isRegularFile(config)) {
      return Arrays.equals(Files.readAllBytes(config), bytes("forankring.yaml"));
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isEmpty();
    }
  }

  /** Writes every file into a folder; those of the same name there are replaced. */
  public static void writeTo(Path folder) throws IOException {
    for (Delivery delivery : deliveries()) {
      for (String file : delivery.files()) {
        Path place = folder.resolve(file);
        Path parent = place.getParent();
        if (parent == null) {
          throw new FileSystemException(file, null, "no folder");
        }
        Files.createDirectories(parent);
        Files.write(place, bytes(file));
      }
    }
  }

  private static byte[] bytes(String file) {
    try (InputStream in = ExampleFiles.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the program comes without its example: " + file);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
