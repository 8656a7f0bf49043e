package no.forankring.cli.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
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
import no.forankring.reports.pdf.StructureReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.Arguments;

/**
 * The example workspace with every delivery imported on its day. One serves all tests of a process,
 * and whatever takes long is made once in it: nobody may change what it gives.
 */
final class ImportedExample {
  static final String PROGRAM = "Forankring 0";

  /** The first quarter, with nothing to compare with; one with a year behind it; the last. */
  static final List<Quarter> QUARTERS =
      List.of(new Quarter(2024, 3), new Quarter(2025, 4), new Quarter(2026, 3));

  static final List<String> LANGUAGES = List.of("nb", "en");

  private static @Nullable ImportedExample shared;

  private final Path folder;
  private final Map<Quarter, QuarterReport> reports = new HashMap<>();
  private final Map<Quarter, QuarterReport> secondReports = new HashMap<>();
  private final Map<List<Object>, byte[]> files = new HashMap<>();
  private final Map<List<Object>, Map<String, String>> shown = new HashMap<>();

  /** The one of this process. */
  static ImportedExample shared() throws IOException, DocumentException {
    ImportedExample known = shared;
    if (known == null) {
      Path folder = Files.createTempDirectory("example");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
      known = new ImportedExample(folder);
      shared = known;
    }
    return known;
  }

  private static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ImportedExample(Path folder) throws IOException, DocumentException {
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

  /** Each quarter in each language. */
  static Stream<Arguments> reports() {
    return QUARTERS.stream()
        .flatMap(quarter -> LANGUAGES.stream().map(language -> Arguments.of(quarter, language)));
  }

  /** The report. */
  QuarterReport report(Quarter quarter) throws IOException, DocumentException {
    QuarterReport known = reports.get(quarter);
    if (known == null) {
      known = anew(quarter);
      reports.put(quarter, known);
    }
    return known;
  }

  /** The report computed a second time, by a workspace opened anew. */
  QuarterReport secondReport(Quarter quarter) throws IOException, DocumentException {
    QuarterReport known = secondReports.get(quarter);
    if (known == null) {
      known = anew(quarter);
      secondReports.put(quarter, known);
    }
    return known;
  }

  /** The report's file. */
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

  /** The second report's file. */
  byte[] secondFile(Quarter quarter, Format format, String language)
      throws IOException, DocumentException {
    return file(secondReport(quarter), format, language);
  }

  /** What the PDF shows under each id. */
  Map<String, String> shownInPdf(Quarter quarter, String language)
      throws IOException, DocumentException {
    List<Object> key = List.of(quarter, language);
    Map<String, String> known = shown.get(key);
    if (known == null) {
      known = Map.copyOf(StructureReader.textById(file(quarter, Format.PDF, language)));
      shown.put(key, known);
    }
    return known;
  }

  private QuarterReport anew(Quarter quarter) throws IOException, DocumentException {
    Workspace workspace = Workspace.open(folder);
    LocalDate fifthDayAfter = workspace.config().calendar().period(quarter).last().plusDays(5);
    return workspace.report(quarter, fifthDayAfter);
  }

  private byte[] file(QuarterReport report, Format format, String language) throws IOException {
    Path out = Files.createTempDirectory(folder, "out");
    return Files.readAllBytes(
        new ReportFiles(report, PROGRAM)
            .write(out, List.of(format), List.of(language))
            .getFirst()
            .place());
  }
}
