package no.forankring.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the app folder that was built starts. */
class StartIT {
  private static final String ARCHIVED = "source: shared objects file (top)";

  @TempDir Path folder;

  @Test
  void helpComesFromTheClassArchiveAndLoadsNoDatabase() throws IOException, InterruptedException {
    List<String> classes = classesLoadedBy("--help");
    List<String> own = classes.stream().filter(line -> line.contains("no.forankring.")).toList();
    long archived = own.stream().filter(line -> line.contains(ARCHIVED)).count();
    // A few are made while it runs, or left out by the JDK's own choice.
    assertThat(own).isNotEmpty();
    assertThat(archived).as("from the archive, of %s", own).isGreaterThan(own.size() * 4L / 5);
    assertThat(classes).noneMatch(line -> line.contains(" org.sqlite."));
  }

  @Test
  void isCompiledByTheQuickCompilerOnly() throws IOException, InterruptedException {
    Path out = run("-XX:+PrintFlagsFinal", "version");
    assertThat(Files.readAllLines(out))
        .anyMatch(line -> line.matches(" *intx TieredStopAtLevel += 1 .*"))
        .anyMatch(line -> line.matches(" *bool UseSerialGC += true .*"))
        .noneMatch(line -> line.startsWith("WARNING"));
  }

  private List<String> classesLoadedBy(String command) throws IOException, InterruptedException {
    Path log = folder.resolve("classes.txt");
    run("-Xlog:class+load:file=" + log, command);
    return Files.readAllLines(log);
  }

  /** Runs with one more option of Java's, which counts after those the app starts with. */
  private Path run(String option, String command) throws IOException, InterruptedException {
    Path out = folder.resolve("out.txt");
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("app.folder"), "bin", "forankring").toString(), command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile());
    builder.environment().put("_JAVA_OPTIONS", option);
    assertThat(builder.start().waitFor()).isZero();
    return out;
  }
}
