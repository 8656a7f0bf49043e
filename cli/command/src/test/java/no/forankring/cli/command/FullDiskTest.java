package no.forankring.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import no.forankring.cli.command.invocation.ExitCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A disk that is really full: a small one of its own, in memory. Skipped where this user may not
 * mount one.
 */
class FullDiskTest {
  private static final String VISITORS =
      "linkedin-fjordtog/2026-Q3/fjordtog_visitors_1791185613454.xls";
  private static final String FULL = "The disk is full";

  @TempDir private Path folder;
  private Path disk;
  private Place place;

  @BeforeEach
  void mount() throws IOException, InterruptedException {
    disk = Files.createDirectories(folder.resolve("disk"));
    assumeTrue(
        ran("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", disk.toString()),
        "a small disk cannot be mounted here");
    place = new Place(Files.createDirectories(disk.resolve("bedrift")));
    place
        .channels("linkedin:fjordtog")
        .download(Place.CONTENT, "exports/linkedin-fjordtog/content.xls");
  }

  @AfterEach
  void unmount() throws IOException, InterruptedException {
    ran("umount", disk.toString());
  }

  private static boolean ran(String... command) throws IOException, InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** Fills the disk to the last byte, then gives some back. */
  private void leave(int bytes) throws IOException {
    Path filler = disk.resolve("filler");
    try (OutputStream out = Files.newOutputStream(filler)) {
      byte[] block = new byte[4096];
      while (disk.toFile().getUsableSpace() > bytes) {
        out.write(block);
      }
    }
  }

  private void free() throws IOException {
    Files.delete(disk.resolve("filler"));
  }

  @Test
  void theFirstImportOfAllSaysSoAndWorksOnceThereIsRoom() throws IOException {
    leave(0);

    Run full = place.run("import", "--lang", "en");

    assertThat(full.code()).isEqualTo(ExitCode.FAILED);
    assertThat(full.err() + full.out()).contains(FULL);
    free();
    assertThat(place.run("import").code()).isEqualTo(ExitCode.DONE);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 4_096, 16_384, 40_960, 81_920, 163_840, 327_680})
  void anImportIsWholeOrNotThereAtAll(int left) throws IOException {
    assertThat(place.run("import").code()).isEqualTo(ExitCode.DONE);
    String before = place.run("imports").out();
    place.download(VISITORS, "exports/linkedin-fjordtog/visitors.xls");
    leave(left);

    Run run = place.run("import", "--lang", "en");

    free();
    if (run.code() != ExitCode.DONE) {
      assertThat(run.code()).isEqualTo(ExitCode.FAILED);
      assertThat(run.err() + run.out()).contains(FULL);
      assertThat(place.run("imports").out()).isEqualTo(before);
    }
    assertThat(place.run("import").code()).isEqualTo(ExitCode.DONE);
    assertThat(place.run("imports").out().lines()).hasSizeGreaterThan((int) before.lines().count());
    assertThat(place.run("rebuild").code()).isEqualTo(ExitCode.DONE);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 20_480, 61_440})
  void aReportIsWholeOrNotThereAtAll(int left) throws IOException {
    assertThat(place.run("import").code()).isEqualTo(ExitCode.DONE);
    leave(left);

    Run run = place.run("report", "2026-Q3", "--lang", "en");

    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).contains(FULL);
    assertThat(files(place.folder().resolve("reports")))
        .allMatch(name -> name.startsWith("board-"));
    free();
    assertThat(place.run("report", "2026-Q3").code()).isEqualTo(ExitCode.DONE);
  }

  private static List<String> files(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).toList();
    }
  }
}
