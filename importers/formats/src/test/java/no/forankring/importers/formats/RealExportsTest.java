package no.forankring.importers.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.forankring.importers.formats.identification.Identification;
import no.forankring.importers.formats.identification.IdentifiedTable;
import no.forankring.importers.formats.identification.MetricSummary;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Real downloads against a list of what stands in them, made without this program. */
@Tag("locale")
class RealExportsTest {

  private static final Path EXPORTS =
      Path.of(System.getProperty("project.root", ".")).resolve("../shared/exports");

  /** The platforms whose exports are read. */
  private static final Set<String> READ =
      Set.of("ga4", "linkedin", "mailchimp", "meta", "search-console", "tiktok", "x", "youtube");

  /** One row of the list. */
  private record Expected(
      String table, String platform, String kind, String metric, String numbers, String note) {

    private String key() {
      return table + " " + platform + " " + kind + " " + metric;
    }

    private boolean isAmbiguous() {
      return note.contains("AMBIGUOUS");
    }
  }

  @Test
  void everyRealExportIsReadAsTheListSays() throws IOException {
    assumeTrue(
        Files.isDirectory(EXPORTS), "no real exports beside the project: nothing is compared");
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, List<Expected>> file : expected().entrySet()) {
      Path path = EXPORTS.resolve("files").resolve(file.getKey());
      Identification found = ExportFormats.standard().identify(path, path.getFileName().toString());
      compare(file.getValue(), found).forEach(line -> wrong.add(file.getKey() + ": " + line));
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void theListCoversEveryFile() throws IOException {
    assumeTrue(
        Files.isDirectory(EXPORTS), "no real exports beside the project: nothing is compared");
    Set<String> files = new TreeSet<>();
    for (String folder : READ) {
      try (Stream<Path> walk = Files.walk(EXPORTS.resolve("files").resolve(folder))) {
        walk.filter(Files::isRegularFile)
            .map(path -> EXPORTS.resolve("files").relativize(path).toString())
            .forEach(files::add);
      }
    }
    assertThat(expected().keySet()).containsExactlyElementsOf(files);
  }

  private static Map<String, List<Expected>> expected() throws IOException {
    Map<String, List<Expected>> byFile = new TreeMap<>();
    for (String line : Files.readAllLines(EXPORTS.resolve("expected.tsv"))) {
      String[] cells = line.split("\t", -1);
      if (READ.contains(cells[0].substring(0, Math.max(0, cells[0].indexOf('/'))))) {
        byFile
            .computeIfAbsent(cells[0], file -> new ArrayList<>())
            .add(
                new Expected(
                    cells[1],
                    cells[2],
                    cells[3],
                    cells[4],
                    String.join(" ", cells[5], cells[6], cells[7], cells[8]),
                    cells[9]));
      }
    }
    return byFile;
  }

  private static List<String> compare(List<Expected> expected, Identification found) {
    List<String> wrong = new ArrayList<>();
    Map<String, String> numbers = new HashMap<>();
    Set<String> silent = new TreeSet<>();
    Set<String> odd = new TreeSet<>();
    for (IdentifiedTable table : found.tables()) {
      if (table.ignored().isPresent()) {
        silent.add(table.table());
      }
      table.diagnostics().forEach(diagnostic -> odd.add(table.table()));
      for (MetricSummary metric : table.metrics()) {
        numbers.put(key(table, metric), numbers(metric));
      }
    }
    for (Expected row : expected) {
      Optional<String> actual = Optional.ofNullable(numbers.remove(row.key()));
      boolean right =
          switch (row.kind()) {
            case "refuse" -> found.refused().isPresent();
            case "ignore" -> silent.contains(row.table());
            default -> actual.filter(row.numbers()::equals).isPresent();
          };
      boolean explained =
          row.isAmbiguous() && (silent.contains(row.table()) || odd.contains(row.table()));
      if (!right && !explained) {
        wrong.add("wanted " + row + ", found " + actual + found.refused());
      }
    }
    numbers.forEach((key, value) -> wrong.add("not wanted: " + key + " " + value));
    return wrong;
  }

  private static String key(IdentifiedTable table, MetricSummary metric) {
    return String.join(
        " ",
        table.table(),
        table.platform().map(Object::toString).orElse("-"),
        table.kind().map(Object::toString).orElse("-"),
        metric.metric());
  }

  private static String numbers(MetricSummary metric) {
    return String.join(
        " ",
        Integer.toString(metric.observations()),
        metric.first().map(Object::toString).orElse("-"),
        metric.last().map(Object::toString).orElse("-"),
        metric.sum().signum() == 0 ? "0" : metric.sum().stripTrailingZeros().toPlainString());
  }
}
