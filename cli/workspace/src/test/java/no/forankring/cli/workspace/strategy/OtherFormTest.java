package no.forankring.cli.workspace.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.forankring.cli.workspace.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A strategy has one form or the other, whatever happens between. */
class OtherFormTest {
  private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);
  private static final Map<String, String> BEFORE =
      Map.of("strategy.yaml", "old", "strategy.yaml.bak", "older");

  @TempDir Path folder;

  @Test
  void itTakesThePlaceOfTheOldOne() throws IOException {
    Path backup = form().take(NEW, written -> Files.readString(written).equals("new"));

    assertThat(backup.getFileName()).hasToString("strategy.yaml.bak2");
    assertThat(files())
        .isEqualTo(
            Map.of(
                "strategy.xlsx", "new", "strategy.yaml.bak", "older", "strategy.yaml.bak2", "old"));
  }

  @Test
  void oneThatCannotBeReadBackIsTakenAwayAgain() throws IOException {
    OtherForm form = form();

    assertThatThrownBy(
            () ->
                form.take(
                    NEW,
                    written -> {
                      throw new EOFException(written.toString());
                    }))
        .isInstanceOf(EOFException.class);
    assertThat(files()).isEqualTo(BEFORE);
  }

  @Test
  void oneThatDoesNotSayTheSameIsTakenAwayAgain() throws IOException {
    OtherForm form = form();

    assertThatThrownBy(() -> form.take(NEW, written -> false)).isInstanceOf(Refusal.class);
    assertThat(files()).isEqualTo(BEFORE);
  }

  @Test
  void anOldOneThatIsGoneMeanwhileIsKeptInItsCopy() throws IOException {
    OtherForm form = form();

    assertThatThrownBy(
            () ->
                form.take(
                    NEW,
                    written -> {
                      Files.delete(folder.resolve("strategy.yaml"));
                      throw new EOFException(written.toString());
                    }))
        .isInstanceOf(EOFException.class);
    assertThat(files())
        .isEqualTo(Map.of("strategy.yaml.bak", "older", "strategy.yaml.bak2", "old"));
  }

  private OtherForm form() throws IOException {
    for (Map.Entry<String, String> file : BEFORE.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    return new OtherForm(folder.resolve("strategy.yaml"), folder.resolve("strategy.xlsx"));
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return files;
  }
}
