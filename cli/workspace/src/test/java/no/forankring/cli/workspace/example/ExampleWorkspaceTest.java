package no.forankring.cli.workspace.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExampleWorkspaceTest {
  /** Written by people, so not by the generator. */
  private static final Set<String> BY_HAND =
      Set.of(
          "README.md",
          "forankring.yaml",
          "formats/crm.yaml",
          "formats/kundeservice.yaml",
          "formats/timer-og-kostnader.yaml",
          "strategy.yaml");

  static Path committed() {
    return Path.of(
        System.getProperty("project.root"),
        "cli/workspace/src/main/resources/no/forankring/cli/workspace/example");
  }

  @Test
  void theCommittedFilesAreWhatTheGeneratorMakes() throws IOException {
    Map<String, byte[]> made = ExampleWorkspace.Shared.EXAMPLE.files();
    if ("write".equals(System.getProperty("example"))) {
      write(made);
      fail("The example was rewritten; look at the difference and run again without the switch");
    }

    Map<String, byte[]> found = read();

    assertThat(found.keySet()).isEqualTo(made.keySet());
    made.forEach((file, bytes) -> assertThat(found.get(file)).as(file).isEqualTo(bytes));
  }

  @Test
  void twoRunsGiveTheSameBytes() {
    Map<String, byte[]> once = ExampleWorkspace.Shared.EXAMPLE.files();
    Map<String, byte[]> again = new ExampleWorkspace().files();

    assertThat(again.keySet()).isEqualTo(once.keySet());
    once.forEach((file, bytes) -> assertThat(again.get(file)).as(file).isEqualTo(bytes));
  }

  @Test
  void theWholeExampleIsSmallEnoughToShip() throws IOException {
    assertThat(read().values().stream().mapToLong(bytes -> bytes.length).sum())
        .isLessThan(3_500_000);
  }

  private static Map<String, byte[]> read() throws IOException {
    Map<String, byte[]> found = new TreeMap<>();
    try (Stream<Path> files = Files.walk(committed())) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        String name = committed().relativize(file).toString().replace('\\', '/');
        if (!BY_HAND.contains(name)) {
          found.put(name, Files.readAllBytes(file));
        }
      }
    }
    return found;
  }

  private static void write(Map<String, byte[]> made) throws IOException {
    for (String old : read().keySet()) {
      Files.delete(committed().resolve(old));
    }
    for (Map.Entry<String, byte[]> file : made.entrySet()) {
      Path path = committed().resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }
}
