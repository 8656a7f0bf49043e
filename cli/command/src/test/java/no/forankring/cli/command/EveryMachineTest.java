package no.forankring.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.forankring.cli.workspace.example.ExampleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a machine speaks and wherever it stands, it writes the same bytes. */
class EveryMachineTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

  @TempDir Path folder;

  @Test
  void languageAndZoneOfTheMachineChangeNothing() throws IOException, InterruptedException {
    Map<String, Process> others =
        Map.of(
            "turkish", start("turkish", "tr", "TR", "Pacific/Kiritimati"),
            "arabic", start("arabic", "ar", "EG", "America/Los_Angeles"));
    main(folder.resolve("here").toString());
    Map<String, String> expected = texts("here");
    assertThat(expected)
        .containsKeys(
            "said.txt",
            "reports/board-report-2026-Q3-nb.json",
            "reports/board-report-2026-Q3-en.json",
            "reports/board-report-2026-Q3-nb.pdf",
            "reports/board-report-2026-Q3-nb.xlsx");

    for (String place : others.keySet()) {
      int code = others.get(place).waitFor();
      assertThat(code).as(Files.readString(errors(place))).isZero();
      Map<String, String> found = texts(place);
      assertThat(found).containsOnlyKeys(expected.keySet());
      found.forEach(
          (name, text) -> assertThat(text).as("%s, %s", place, name).isEqualTo(expected.get(name)));
    }
  }

  /** Imports and reports a quarter of the example, and keeps what was said about it. */
  public static void main(String... workspace) throws IOException {
    Path place = Files.createDirectories(Path.of(workspace[0]));
    ExampleFiles.writeTo(place);
    StringBuilder said = new StringBuilder();
    List<String> quarter = ExampleFiles.deliveries().getLast().folders();
    List<String> files = new ArrayList<>(List.of("import", "--as-of", "2026-10-05"));
    files.addAll(quarter);
    for (String[] arguments :
        List.of(
            files.toArray(String[]::new),
            new String[] {"identify", "--json", quarter.getFirst()},
            new String[] {"report", "2026-Q3"},
            new String[] {"trace", "2026-Q3/linkedin:fjordtog/impressions/AC"},
            new String[] {"channels", "--json"},
            new String[] {"formats"},
            new String[] {"metrics"},
            new String[] {"--help"})) {
      Run run = Run.in(place, TODAY, arguments);
      said.append(run.code()).append(run.out()).append(run.err());
    }
    Files.writeString(
        place.resolve("said.txt"), said.toString().replace(place.toString(), "workspace"));
  }

  private Process start(String place, String language, String country, String zone)
      throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Duser.language=" + language,
            "-Duser.country=" + country,
            "-Duser.timezone=" + zone,
            // As the app starts: a short run is compiled for longer than it takes.
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            EveryMachineTest.class.getName(),
            folder.resolve(place).toString())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(errors(place).toFile())
        .start();
  }

  private Path errors(String place) {
    return folder.resolve(place + "-errors.txt");
  }

  /** The files by name, without the cache. */
  private Map<String, String> texts(String name) throws IOException {
    Path place = folder.resolve(name);
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(place)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(
            place.relativize(file).toString().replace('\\', '/'),
            Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    texts.keySet().removeIf(file -> file.contains("ledger.sqlite"));
    return texts;
  }
}
