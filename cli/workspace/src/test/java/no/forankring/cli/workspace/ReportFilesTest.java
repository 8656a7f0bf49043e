package no.forankring.cli.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.forankring.cli.workspace.ReportFiles.Format;
import no.forankring.core.period.Quarter;
import no.forankring.importers.strategy.document.DocumentException;
import no.forankring.reports.content.ShownNumbers;
import no.forankring.reports.content.report.Inline;
import no.forankring.reports.pdf.Conformance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The example's board reports as PDF, read back by other libraries than wrote them. */
class ReportFilesTest {
  @ParameterizedTest
  @MethodSource("no.forankring.cli.workspace.ImportedExample#reports")
  void everyShownNumberIsTheFactsAtItsShownPrecision(Quarter quarter, String language)
      throws IOException, DocumentException {
    QuarterReport report = report(quarter);
    Map<String, String> shown = ImportedExample.shared().shownInPdf(quarter, language);
    assertThat(new ShownNumbers(report.facts(), language).disagreements(shown)).isEmpty();
    List<Inline.Figure> said = report.content(language, ImportedExample.PROGRAM).figures();
    assertThat(shown).hasSize(said.size());
    assertThat(said)
        .isNotEmpty()
        .allSatisfy(
            figure -> assertThat(shown.get(figure.factId())).as(figure.factId()).isNotNull());
  }

  @ParameterizedTest
  @MethodSource("no.forankring.cli.workspace.ImportedExample#reports")
  void theFileIsReadByEveryoneAndKeptForEver(Quarter quarter, String language)
      throws IOException, DocumentException {
    byte[] file = pdf(quarter, language);
    assertThat(Conformance.faultsAgainstUa1(file)).isEmpty();
    assertThat(Conformance.faultsAgainstA2a(file)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("no.forankring.cli.workspace.ImportedExample#reports")
  void twoRunsGiveTheSameBytes(Quarter quarter, String language)
      throws IOException, DocumentException {
    assertThat(ImportedExample.shared().secondFile(quarter, Format.PDF, language))
        .isEqualTo(pdf(quarter, language));
  }

  @ParameterizedTest
  @MethodSource("no.forankring.cli.workspace.ImportedExample#reports")
  void aNumberThatIsNotItsFactsIsFound(Quarter quarter, String language)
      throws IOException, DocumentException {
    // The control: the same check, given numbers with one digit more, must disagree.
    QuarterReport report = report(quarter);
    Map<String, String> shown =
        new HashMap<>(ImportedExample.shared().shownInPdf(quarter, language));
    shown.replaceAll((id, text) -> "7" + text.replaceFirst("^[\u2212-]", ""));
    assertThat(new ShownNumbers(report.facts(), language).disagreements(shown))
        .hasSizeGreaterThan(shown.size() * 9 / 10);
  }

  private static QuarterReport report(Quarter quarter) throws IOException, DocumentException {
    return ImportedExample.shared().report(quarter);
  }

  private static byte[] pdf(Quarter quarter, String language)
      throws IOException, DocumentException {
    return ImportedExample.shared().file(quarter, Format.PDF, language);
  }
}
