package no.forankring.cli.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.forankring.cli.workspace.ReportFiles.Format;
import no.forankring.cli.workspace.example.ExampleFiles;
import no.forankring.cli.workspace.example.ExampleFiles.Delivery;
import no.forankring.cli.workspace.intake.ImportOrder;
import no.forankring.core.period.Quarter;
import no.forankring.importers.strategy.document.DocumentException;
import org.junit.jupiter.params.provider.Arguments;

/** The example workspace with every delivery imported on its day. */
final class ImportedExample {
  static final String PROGRAM = "Forankring 0";

  private final Path folder;
  private final Map<Quarter, QuarterReport> reports = new HashMap<>();
  private final Map<List<Object>, byte[]> files = new HashMap<>();

  ImportedExample(Path folder) throws IOException, DocumentException {
    this.folder = folder;
    ExampleFiles.writeTo(folder);
    Workspace workspace = Workspace.open(folder);
    for (Delivery delivery : ExampleFiles.deliveries()) {
      if (delivery.asOf().isPresent()) {
        workspace.importFiles(
            ImportOrder.of(
                delivery.folders().stream().map(folder::resolve).toList(),
                delivery.asOf().orElseThrow()),
            delivery.answers(),
            file -> {});
      }
    }
  }

  /** The first quarter, with nothing to compare with; one with a year behind it; the last. */
  static Stream<Arguments> reports() {
    return Stream.of(new Quarter(2024, 3), new Quarter(2025, 4), new Quarter(2026, 3))
        .flatMap(quarter -> Stream.of("nb", "en").map(language -> Arguments.of(quarter, language)));
  }

  /** The report, computed once. */
  QuarterReport report(Quarter quarter) throws IOException, DocumentException {
    QuarterReport known = reports.get(quarter);
    if (known == null) {
      known = anew(quarter);
      reports.put(quarter, known);
    }
    return known;
  }

  /** The report's file, written once. */
  byte[] file(Quarter quarter, Format format, String language)
      throws IOException, DocumentException {
    List<Object> key = List.of(quarter, format, language);
    byte[] known = files.get(key);
    if (known == null) {
      known = file(report(quarter), format, language);
      files.put(key, known);
    }
    return known;
  }

  /** The report, computed again. */
  QuarterReport anew(Quarter quarter) throws IOException, DocumentException {
    Workspace workspace = Workspace.open(folder);
    LocalDate fifthDayAfter = workspace.config().calendar().period(quarter).last().plusDays(5);
    return workspace.report(quarter, fifthDayAfter);
  }

  /** The report's file, as it is written. */
  byte[] file(QuarterReport report, Format format, String language) throws IOException {
    Path out = Files.createTempDirectory(folder, "out");
    return Files.readAllBytes(
        new ReportFiles(report, PROGRAM)
            .write(out, List.of(format), List.of(language))
            .getFirst()
            .place());
  }
}
