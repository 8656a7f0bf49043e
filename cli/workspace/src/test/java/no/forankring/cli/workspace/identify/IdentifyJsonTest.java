package no.forankring.cli.workspace.identify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.forankring.cli.workspace.Schemas;
import no.forankring.cli.workspace.example.ExampleFiles;
import no.forankring.cli.workspace.intake.OwnFormats;
import no.forankring.cli.workspace.json.JsonText;
import no.forankring.importers.formats.ExportFormats;
import no.forankring.importers.formats.identification.Identification;
import no.forankring.reports.content.language.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentifyJsonTest {
  @TempDir Path folder;

  @Test
  void keepsTheContractForEveryFileOfTheExampleAndForOneThatIsRefused() throws IOException {
    ExampleFiles.writeTo(folder);
    ExportFormats formats = OwnFormats.in(folder.resolve("formats"));
    List<Identification> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder.resolve("exports"))) {
      for (Path file :
          files
              .filter(Files::isRegularFile)
              .filter(path -> path.toString().contains("2026-Q3"))
              .sorted()
              .toList()) {
        found.add(formats.identify(file, formats.givenName(file)));
      }
    }
    assertThat(found).hasSize(35);
    assertThat(found).filteredOn(file -> file.refused().isPresent()).hasSize(1);
    String json = JsonText.of(new IdentifyJson(found, Texts.in("en")));
    assertThat(Schemas.problems("identify", json)).isEmpty();
    assertThat(Schemas.problems("identify", json.replace("\"rowsRead\"", "\"rows\""))).isNotEmpty();
  }
}
