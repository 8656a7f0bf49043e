package no.forankring.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.forankring.cli.workspace.example.ExampleFiles;

/**
 * A workspace of a test, to be filled with the example's downloads.
 *
 * @param folder the workspace's
 */
record Place(Path folder) {
  static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

  /** A download of LinkedIn's that names its account. */
  static final String CONTENT = "linkedin-fjordtog/2026-Q3/fjordtog_content_1791185603613.xls";

  static final String COMPETITORS =
      "linkedin-fjordtog/2026-Q3/Fjordtog_competitor_analytics_1791185658741.xlsx";

  /** A download of Meta's that names neither network nor account. */
  static final String VIEWS = "facebook-fjordtog/2026-Q3/Views.csv";

  static Place in(Path folder) throws IOException {
    return new Place(Files.createDirectories(folder.resolve("vår bedrift")));
  }

  /** A workspace of one channel with one download, which is imported. */
  static Place imported(Path folder, String strategy) throws IOException {
    Place place =
        in(folder)
            .channels("facebook:fjordtog")
            .text("strategy.yaml", strategy)
            .download(VIEWS, "exports/facebook-fjordtog/Views.csv");
    assertThat(place.run("import").code()).isZero();
    return place;
  }

  /** Lists the channels, each as it stands in a list of YAML. */
  Place channels(String... channels) throws IOException {
    return config(
        Stream.of(channels)
            .map(channel -> "  - {id: \"" + channel + "\"}\n")
            .collect(Collectors.joining("", "channels:\n", "")));
  }

  /** An organisation, and whatever else. */
  Place config(String rest) throws IOException {
    return text("forankring.yaml", "organisation: {name: Fjordtog AS}\n" + rest);
  }

  Place text(String file, String text) throws IOException {
    return put(file, text.getBytes(StandardCharsets.UTF_8));
  }

  Place put(String file, byte[] bytes) throws IOException {
    Path place = folder.resolve(file);
    Files.createDirectories(place.resolveSibling("."));
    Files.write(place, bytes);
    return this;
  }

  /** Copies one of the example's downloads. */
  Place download(String which, String file) throws IOException {
    return put(file, bytes(which));
  }

  /** One of the example's downloads. */
  static byte[] bytes(String which) throws IOException {
    try (InputStream in = ExampleFiles.class.getResourceAsStream("exports/" + which)) {
      return Objects.requireNonNull(in, which).readAllBytes();
    }
  }

  Run run(String... arguments) {
    return Run.in(folder, TODAY, arguments);
  }

  /** The lines of a command's result that begin with a file. */
  static List<String> about(String file, Run run) {
    return run.out().lines().filter(line -> line.startsWith(file + ": ")).toList();
  }

  /** Every file below the workspace with its bytes, to see whether anything was touched. */
  Map<String, String> everything() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      Map<String, String> all = new TreeMap<>();
      files
          .filter(file -> !file.equals(folder))
          .forEach(file -> all.put(folder.relativize(file).toString(), content(file)));
      return all;
    }
  }

  private static String content(Path file) {
    try {
      return Files.isDirectory(file)
          ? "folder"
          : new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
