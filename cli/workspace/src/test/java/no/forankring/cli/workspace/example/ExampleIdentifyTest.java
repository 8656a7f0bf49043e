package no.forankring.cli.workspace.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.forankring.cli.workspace.intake.OwnFormats;
import no.forankring.core.observation.Severity;
import no.forankring.importers.formats.ExportFormats;
import no.forankring.importers.formats.identification.Identification;
import no.forankring.importers.formats.identification.IdentifiedTable;
import no.forankring.importers.formats.identification.MetricSummary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The importers read from the example what the generator meant to write. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExampleIdentifyTest {
  private final ExampleWorkspace example = ExampleWorkspace.Shared.EXAMPLE;
  private final Map<String, Identification> identified = new TreeMap<>();

  @BeforeAll
  void identify() throws IOException {
    ExportFormats formats = OwnFormats.in(ExampleWorkspaceTest.committed().resolve("formats"));
    for (String file : example.files().keySet()) {
      if (file.startsWith("exports/")) {
        Path path = ExampleWorkspaceTest.committed().resolve(file);
        identified.put(file, formats.identify(path, formats.givenName(path)));
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
    example.truths().stream()
        .collect(Collectors.groupingBy(truth -> truth.file() + " " + truth.table()))
        .values()
        .forEach(this::agrees);
  }

  /** What one table holds, or several of one name: the sums of each metric, in their order. */
  private void agrees(List<Truth> truths) {
    Truth any = truths.getFirst();
    Map<String, List<String>> meant = new TreeMap<>();
    for (Truth truth : truths) {
      meant
          .computeIfAbsent(truth.metric(), metric -> new ArrayList<>())
          .add(shown(truth.cells(), truth.sum()));
    }
    Map<String, List<String>> found = new TreeMap<>();
    for (IdentifiedTable table : tables(any.file())) {
      if (any.table().equals(Made.ONLY_TABLE) || table.table().equals(any.table())) {
        for (MetricSummary metric : table.metrics()) {
          found
              .computeIfAbsent(metric.metric(), each -> new ArrayList<>())
              .add(shown(metric.observations(), metric.sum()));
        }
      }
    }
    for (Map.Entry<String, List<String>> metric : meant.entrySet()) {
      assertThat(found.getOrDefault(metric.getKey(), List.of()))
          .as("%s %s %s", any.file(), any.table(), metric.getKey())
          .isEqualTo(metric.getValue());
    }
  }

  private static String shown(long cells, BigDecimal sum) {
    return cells + " " + sum.stripTrailingZeros().toPlainString();
  }

  @Test
  void noRowIsSkippedButSumsAndNothingIsWarnedOf() {
    for (String file : identified.keySet()) {
      for (IdentifiedTable table : tables(file)) {
        assertThat(table.rowsSkipped())
            .as("%s %s", file, table.table())
            .isEqualTo(
                (int)
                    table.diagnostics().stream()
                        .filter(diagnostic -> diagnostic.code().equals("total-row"))
                        .count());
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
