package no.forankring.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The zip for any Java, unpacked in a folder with a blank and an æ, and started as it lies. */
class ZipIT {
  @TempDir static Path folder;
  private static Path app;

  @BeforeAll
  static void unpack() throws IOException {
    Path target = Path.of(System.getProperty("app.folder")).resolveSibling(".");
    Path zip;
    try (Stream<Path> files = Files.list(target)) {
      zip =
          files.filter(file -> file.toString().endsWith("-any-java.zip")).findFirst().orElseThrow();
    }
    Path place = folder.resolve("til årsmøtet");
    try (InputStream bytes = Files.newInputStream(zip);
        ZipInputStream entries = new ZipInputStream(bytes)) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        Path file = place.resolve(entry.getName()).normalize();
        assertThat(file.startsWith(place)).as(entry.getName()).isTrue();
        if (entry.isDirectory()) {
          Files.createDirectories(file);
        } else {
          Files.createDirectories(file.resolveSibling("."));
          Files.copy(entries, file);
        }
      }
    }
    try (Stream<Path> folders = Files.list(place)) {
      app = folders.findFirst().orElseThrow();
    }
  }

  private record Ended(int code, String said) {}

  private static Ended run(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of("/bin/sh", app + "/bin/forankring"));
    words.addAll(List.of(arguments));
    Path out = Files.createTempFile(folder, "out", ".txt");
    ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
    builder.environment().remove("JAVA_HOME");
    builder.environment().putAll(environment);
    Process process = builder.redirectErrorStream(true).redirectOutput(out.toFile()).start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    return new Ended(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8));
  }

  @Test
  void itHoldsNoRuntimeAndBothWaysToStartIt() {
    assertThat(app.resolve("runtime")).doesNotExist();
    assertThat(app.resolve("bin/forankring.cmd")).exists();
    assertThat(app.resolve("LICENSE")).exists();
  }

  @Test
  void itRunsOnTheJavaThatJavaHomeNames() throws IOException, InterruptedException {
    Map<String, String> java = Map.of("JAVA_HOME", System.getProperty("java.home"));

    Ended made = run(java, "init", "vår bedrift", "--lang", "nb");

    assertThat(made.said()).contains("forankring.yaml");
    assertThat(made.code()).isZero();
    assertThat(run(java, "formats").said()).contains("linkedin/content");
  }

  @Test
  void anOlderJavaIsToldAsOneAndNotStarted() throws IOException, InterruptedException {
    Path old = Files.createDirectories(folder.resolve("old/bin"));
    Files.writeString(old.resolve("java"), "#!/bin/sh\necho started\n");
    assertThat(old.resolve("java").toFile().setExecutable(true)).isTrue();
    Files.writeString(folder.resolve("old/release"), "JAVA_VERSION=\"17.0.2\"\n");

    Ended ended = run(Map.of("JAVA_HOME", folder.resolve("old").toString()), "version");

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.said())
        .contains("Forankring needs Java 21 or newer")
        .contains("is Java 17")
        .doesNotContain("started");
  }
}
