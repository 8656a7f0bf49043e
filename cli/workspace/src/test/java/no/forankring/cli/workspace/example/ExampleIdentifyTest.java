package no.forankring.cli.workspace.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.forankring.core.observation.Severity;
import no.forankring.importers.formats.ExportFormats;
import no.forankring.importers.formats.identification.Identification;
import no.forankring.importers.formats.identification.IdentifiedTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The importers read from the example what the generator meant to write. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("locale")
class ExampleIdentifyTest {
  private final ExampleWorkspace example = new ExampleWorkspace();
  private final Map<String, Identification> identified = new TreeMap<>();

  @BeforeAll
  void identify() throws IOException {
    ExportFormats formats = ExportFormats.standard();
    for (String file : example.files().keySet()) {
      if (file.startsWith("exports/")) {
        Path path = ExampleWorkspaceTest.committed().resolve(file);
        String name = Path.of(file).getFileName().toString();
        identified.put(file, formats.identify(path, name));
      }
    }
  }

  @Test
  void onlyTheStrayNoteIsNoExport() {
    assertThat(identified.entrySet())
        .filteredOn(entry -> entry.getValue().refused().isPresent())
        .extracting(entry -> Path.of(entry.getKey()).getFileName().toString())
        .containsExactly("notater.txt");
  }

  @Test
  void everySumIsTheGenerators() {
    assertThat(example.truths()).hasSizeGreaterThan(300);
    for (Truth truth : example.truths()) {
      List<String> found = new ArrayList<>();
      for (IdentifiedTable table : tables(truth.file())) {
        if (truth.table().equals("-") || table.table().equals(truth.table())) {
          table.metrics().stream()
              .filter(metric -> metric.metric().equals(truth.metric()))
              .forEach(
                  metric ->
                      found.add(
                          metric.observations()
                              + " "
                              + metric.sum().stripTrailingZeros().toPlainString()));
        }
      }
      assertThat(found).as("%s", truth).containsExactly(truth.cells() + " " + truth.sum());
    }
  }

  @Test
  void noRowIsSkippedAndNothingIsWarnedOf() {
    for (String file : identified.keySet()) {
      for (IdentifiedTable table : tables(file)) {
        assertThat(table.rowsSkipped()).as("%s %s", file, table.table()).isZero();
        assertThat(table.diagnostics())
            .as("%s %s", file, table.table())
            .allMatch(diagnostic -> diagnostic.severity() == Severity.INFO);
      }
    }
  }

  private List<IdentifiedTable> tables(String file) {
    Identification found = identified.get(file);
    return found == null ? List.of() : found.tables();
  }
}
