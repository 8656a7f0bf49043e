package no.forankring.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The README's commands in the app folder that was built, on its own runtime: each prints what the
 * README says it prints. A line of {@code …} stands for lines that are left out.
 */
class ReadmeIT {
  private static final String LEFT_OUT = "…";

  /** A command as the README writes it, and what it prints. */
  private record Example(String command, List<String> printed) {}

  @TempDir static Path folder;

  @TestFactory
  List<DynamicTest> everyCommandPrintsWhatTheReadmeSays() throws IOException {
    List<Example> examples = examples();
    assertThat(examples).hasSizeGreaterThanOrEqualTo(3);
    return examples.stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.command(), () -> matches(example, run(example.command()))))
        .toList();
  }

  private static List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    boolean inside = false;
    for (String line :
        Files.readAllLines(Path.of(System.getProperty("project.root"), "README.md"))) {
      if (line.startsWith("```")) {
        inside = line.equals("```console");
      } else if (inside && line.startsWith("$ ")) {
        examples.add(new Example(line.substring(2), new ArrayList<>()));
      } else if (inside) {
        examples.getLast().printed().add(line);
      }
    }
    return examples;
  }

  private static List<String> run(String command) throws IOException, InterruptedException {
    String app = Path.of(System.getProperty("app.folder"), "bin", "forankring").toString();
    Path out = Files.createTempFile(folder, "out", ".txt");
    List<String> words = new ArrayList<>(List.of(command.split(" ")));
    assertThat(words.getFirst()).isEqualTo("./forankring");
    words.set(0, app);
    ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.redirectErrorStream(true).redirectOutput(out.toFile()).start();
    int code = process.waitFor();
    List<String> lines = Files.readAllLines(out, StandardCharsets.UTF_8);
    assertThat(code).as("exit code of %s, which printed %s", command, lines).isZero();
    return lines;
  }

  private static void matches(Example example, List<String> printed) {
    int at = 0;
    boolean skipping = false;
    for (String expected : example.printed()) {
      if (expected.strip().equals(LEFT_OUT)) {
        skipping = true;
        continue;
      }
      while (skipping && at < printed.size() && !printed.get(at).equals(expected)) {
        at++;
      }
      assertThat(at).as("a line of the output: %s", expected).isLessThan(printed.size());
      assertThat(printed.get(at)).isEqualTo(expected);
      skipping = false;
      at++;
    }
    assertThat(skipping || at == printed.size())
        .as("more is printed than the README says: %s", printed)
        .isTrue();
  }
}
