package no.forankring.cli.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.forankring.cli.workspace.ReportFiles.Format;
import no.forankring.cli.workspace.example.ExampleFiles;
import no.forankring.cli.workspace.example.ExampleFiles.Delivery;
import no.forankring.cli.workspace.intake.ImportOrder;
import no.forankring.core.period.Quarter;
import no.forankring.importers.strategy.document.DocumentException;
import no.forankring.reports.content.ShownNumbers;
import no.forankring.reports.content.report.Inline;
import no.forankring.reports.pdf.Conformance;
import no.forankring.reports.pdf.StructureReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The example's board reports as PDF, read back by other libraries than wrote them. */
class ReportFilesTest {
  private static final String PROGRAM = "Forankring 0";

  @TempDir static Path folder;

  @BeforeAll
  static void importTheExample() throws IOException, DocumentException {
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

  @ParameterizedTest
  @MethodSource("reports")
  void everyShownNumberIsTheFactsAtItsShownPrecision(Quarter quarter, String language)
      throws IOException, DocumentException {
    QuarterReport report = report(quarter);
    Map<String, String> shown = StructureReader.textById(pdf(report, language));
    assertThat(new ShownNumbers(report.facts(), language).disagreements(shown)).isEmpty();
    List<Inline.Figure> said = report.content(language, PROGRAM).figures();
    assertThat(shown).hasSize(said.size());
    assertThat(said)
        .isNotEmpty()
        .allSatisfy(
            figure -> assertThat(shown.get(figure.factId())).as(figure.factId()).isNotNull());
  }

  @ParameterizedTest
  @MethodSource("reports")
  void theFileIsReadByEveryoneAndKeptForEver(Quarter quarter, String language)
      throws IOException, DocumentException {
    byte[] file = pdf(report(quarter), language);
    assertThat(Conformance.faultsAgainstUa1(file)).isEmpty();
    assertThat(Conformance.faultsAgainstA2a(file)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void twoRunsGiveTheSameBytes(Quarter quarter, String language)
      throws IOException, DocumentException {
    assertThat(pdf(report(quarter), language)).isEqualTo(pdf(report(quarter), language));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void aNumberThatIsNotItsFactsIsFound(Quarter quarter, String language)
      throws IOException, DocumentException {
    // The control: the same check, given numbers with one digit more, must disagree.
    QuarterReport report = report(quarter);
    Map<String, String> shown = StructureReader.textById(pdf(report, language));
    shown.replaceAll((id, text) -> "7" + text.replaceFirst("^[\u2212-]", ""));
    assertThat(new ShownNumbers(report.facts(), language).disagreements(shown))
        .hasSizeGreaterThan(shown.size() * 9 / 10);
  }

  private static QuarterReport report(Quarter quarter) throws IOException, DocumentException {
    Workspace workspace = Workspace.open(folder);
    LocalDate fifthDayAfter = workspace.config().calendar().period(quarter).last().plusDays(5);
    return workspace.report(quarter, fifthDayAfter);
  }

  private static byte[] pdf(QuarterReport report, String language) throws IOException {
    Path out = Files.createTempDirectory(folder, "out");
    return Files.readAllBytes(
        new ReportFiles(report, PROGRAM)
            .write(out, List.of(Format.PDF), List.of(language))
            .getFirst()
            .place());
  }
}
