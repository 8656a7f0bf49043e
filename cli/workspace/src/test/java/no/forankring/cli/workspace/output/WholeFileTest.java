package no.forankring.cli.workspace.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  @TempDir Path folder;

  @Test
  void replacesTheFileThatWasThere() throws IOException {
    Path place = folder.resolve("reports/board.json");
    write(place, "old");
    assertThat(write(place, "new")).isEqualTo(place);
    assertThat(place).hasContent("new");
    assertThat(names()).containsExactly("board.json");
  }

  @Test
  void leavesTheOldFileAndNothingBesideItWhenTheContentFails() throws IOException {
    Path place = folder.resolve("reports/board.json");
    write(place, "old");
    assertThatThrownBy(
            () ->
                WholeFile.write(
                    place,
                    target -> {
                      target.write('h');
                      throw new IOException("no more");
                    }))
        .hasMessage("no more");
    assertThat(place).hasContent("old");
    assertThat(names()).containsExactly("board.json");
  }

  @Test
  void takesTheNextNameWhereTheFirstCannotBeTaken() throws IOException {
    Path place = folder.resolve("reports/board.json");
    Files.createDirectories(place.resolve("in-the-way"));
    assertThat(write(place, "one")).isEqualTo(folder.resolve("reports/board (2).json"));
    assertThat(write(place, "two")).isEqualTo(folder.resolve("reports/board (3).json"));
    assertThat(names()).containsExactly("board (2).json", "board (3).json", "board.json");
  }

  private static Path write(Path place, String text) throws IOException {
    return WholeFile.write(place, target -> target.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  private Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("reports"))) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList().stream();
    }
  }
}
