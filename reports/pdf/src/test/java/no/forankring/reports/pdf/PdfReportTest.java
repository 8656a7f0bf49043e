package no.forankring.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.forankring.reports.content.report.Inline;
import no.forankring.reports.content.report.Report;
import no.forankring.reports.pdf.StructureReader.Element;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PdfReportTest {

  @ParameterizedTest
  @MethodSource("no.forankring.reports.pdf.ReportSamples#names")
  void everyReportConforms(String name) throws IOException {
    byte[] file = ReportSamples.pdf(ReportSamples.named(name));
    assertThat(Conformance.faultsAgainstUa1(file)).isEmpty();
    assertThat(Conformance.faultsAgainstA2a(file)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("no.forankring.reports.pdf.ReportSamples#names")
  @Tag("locale")
  void everyNumberIsFoundByItsFactsId(String name) throws IOException {
    Report report = ReportSamples.named(name);
    Map<String, String> expected = new HashMap<>();
    Map<String, Integer> times = new HashMap<>();
    for (Inline.Figure figure : report.figures()) {
      int time = times.merge(figure.factId(), 1, Integer::sum);
      expected.put(
          time == 1 ? figure.factId() : figure.factId() + "~" + time,
          figure.text().replace('\u00A0', ' '));
    }
    assertThat(StructureReader.textById(ReportSamples.pdf(report))).isEqualTo(expected);
  }

  @Test
  @Tag("locale")
  void aChartSaysInWordsWhatItShowsAndItsTextsAreText() throws IOException {
    List<Element> elements =
        StructureReader.elements(ReportSamples.pdf(ReportSamples.named("ordinary")));
    int figure = elements.stream().map(Element::role).toList().indexOf("Figure");
    assertThat(elements.get(figure).text())
        .contains("Facebook", "1. kv. 2025", "5 000", "100 000", "−95 000", "avvik i dag");
    assertThat(elements.get(figure + 1).role()).isEqualTo("Span");
  }

  @Test
  void aDraftSaysSoOnEveryPage() throws IOException {
    try (PDDocument draft = Loader.loadPDF(ReportSamples.pdf(ReportSamples.named("draft")))) {
      assertThat(draft.getNumberOfPages()).isGreaterThan(2);
      for (int page = 1; page <= draft.getNumberOfPages(); page++) {
        assertThat(text(draft, page)).contains("UTKAST").contains("Side " + page + " av ");
      }
    }
    try (PDDocument ready = Loader.loadPDF(ReportSamples.pdf(ReportSamples.named("much")))) {
      assertThat(text(ready, 1)).doesNotContain("UTKAST");
    }
  }

  private static String text(PDDocument document, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(document);
  }

  @ParameterizedTest
  @MethodSource("no.forankring.reports.pdf.ReportSamples#names")
  void theSameReportGivesTheSameBytes(String name) throws IOException {
    assertThat(ReportSamples.pdf(ReportSamples.named(name)))
        .isEqualTo(ReportSamples.pdf(ReportSamples.named(name)));
  }
}
