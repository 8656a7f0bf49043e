package no.forankring.reports.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.forankring.reports.content.report.Inline;
import no.forankring.reports.content.report.Report;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** What a document holds, read as a zip of XML. */
@Tag("locale")
class WordDocumentTest {

  private static final String DOCUMENT = "word/document.xml";

  @TempDir Path folder;

  static Stream<Report> reports() {
    return Stream.of(
        DocumentSamples.report("Facebook", 2), DocumentSamples.report(DocumentSamples.HOSTILE, 1));
  }

  private static DocumentReader read(Report report) throws IOException {
    return new DocumentReader(DocumentSamples.docx(report));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void everyNumberIsFoundByItsFactsId(Report report) throws IOException {
    Map<String, String> expected = new LinkedHashMap<>();
    Map<String, Integer> times = new LinkedHashMap<>();
    for (Inline.Figure figure : report.figures()) {
      int time = times.merge(figure.factId(), 1, Integer::sum);
      expected.put(time == 1 ? figure.factId() : figure.factId() + "~" + time, figure.text());
    }
    DocumentReader document = read(report);
    assertThat(document.shownById()).isEqualTo(expected);
    assertThat(document.all(DOCUMENT, "tag"))
        .as("Word takes no longer tag")
        .allMatch(tag -> value(tag).length() <= 64);
    assertThat(document.all(DOCUMENT, "sdtPr").stream().map(each -> value(each, "id")))
        .doesNotHaveDuplicates();
  }

  @Test
  void headingsListsAndTablesAreWhatTheySayTheyAre() throws IOException {
    DocumentReader document = read(DocumentSamples.report("Facebook", 1));
    assertThat(document.paragraphs("Heading1")).containsExactly("Facebook");
    assertThat(document.paragraphs("Heading2")).containsExactly("Facebook");
    assertThat(document.paragraphs("Heading3")).hasSize(3);
    assertThat(document.paragraphs("ListBullet")).containsExactly("Facebook", "to");
    assertThat(document.paragraphs("Callout")).containsExactly("Avvik: Facebook");
    String styles = Objects.requireNonNull(document.parts().get("word/styles.xml"));
    assertThat(styles)
        .contains("w:val=\"heading 1\"", "<w:outlineLvl w:val=\"2\"/>", "<w:numId w:val=\"1\"/>")
        .contains("<w:lang w:val=\"nb-NO\"");
    assertThat(document.parts().get("word/numbering.xml")).contains("w:val=\"bullet\"");
  }

  @ParameterizedTest
  @MethodSource("reports")
  void tablesAreAsWideAsThePageWithHeadsThatRepeatAndRowsThatStayWhole(Report report)
      throws IOException {
    DocumentReader document = read(report);
    List<Element> tables = document.all(DOCUMENT, "tbl");
    assertThat(tables).isNotEmpty();
    for (Element table : tables) {
      assertThat(
              DocumentReader.inside(table, "gridCol").stream()
                  .mapToInt(column -> Integer.parseInt(attribute(column, "w")))
                  .sum())
          .isEqualTo(11906 - 2 * 1134);
      assertThat(DocumentReader.inside(table, "tblCaption")).hasSize(1);
      assertThat(DocumentReader.inside(table, "tblDescription")).hasSize(1);
      assertThat(DocumentReader.inside(table, "cantSplit"))
          .hasSameSizeAs(DocumentReader.inside(table, "tr"));
      Element next = Objects.requireNonNull((Element) table.getNextSibling());
      assertThat(next.getLocalName()).as("Word joins tables without a paragraph").isEqualTo("p");
    }
    assertThat(document.all(DOCUMENT, "tblHeader")).hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void aChartIsWordsOwnAndSaysInWordsWhatItShows() throws IOException {
    DocumentReader document = read(DocumentSamples.report("Facebook", 1));
    assertThat(document.all(DOCUMENT, "docPr").stream().map(each -> each.getAttribute("descr")))
        .containsExactly("Facebook, med alle tall.", "Facebook, kanal for kanal.");
    assertThat(document.parts()).containsKey("word/charts/chart1.xml");
    assertThat(document.all("word/charts/chart1.xml", "v").stream().map(Element::getTextContent))
        .contains("Facebook\n5000", "100000.0");
    assertThat(document.parts().keySet())
        .noneMatch(name -> name.endsWith(".xlsx") || name.contains("media"));
  }

  @Test
  void everyPageHasTheRunningHeadAndItsNumber() throws IOException {
    DocumentReader document = read(DocumentSamples.report("Facebook", 1));
    assertThat(document.parts().get("word/header1.xml")).contains("Facebook");
    assertThat(document.all("word/footer1.xml", "instrText").stream().map(Element::getTextContent))
        .containsExactly("PAGE", "NUMPAGES");
    assertThat(attribute(document.all(DOCUMENT, "pgSz").getFirst(), "h")).isEqualTo("16838");
    assertThat(document.parts().get("docProps/core.xml")).contains("<dc:title>Facebook</dc:title>");
  }

  @Test
  void aDraftSaysSoAtTheFootOfEveryPage() throws IOException {
    Report ready = DocumentSamples.report("Facebook", 1);
    Report draft =
        new Report(
            ready.language(),
            ready.title(),
            ready.organisation(),
            ready.subject(),
            ready.runningHead(),
            ready.pageOf(),
            ready.blocks(),
            ready.appendix(),
            Optional.of("UTKAST"));
    assertThat(read(draft).parts().get("word/footer1.xml")).contains("UTKAST");
    assertThat(read(ready).parts().get("word/footer1.xml")).doesNotContain("UTKAST");
  }

  @Test
  void whatAStrangerTypedStaysText() throws IOException {
    DocumentReader document = read(DocumentSamples.report(DocumentSamples.HOSTILE, 1));
    assertThat(document.paragraphs("Heading1").getFirst())
        .startsWith("<b>{0}</b> &amp; ]]> =cmd|' /C calc'!A0 _x0041_ ")
        .contains("漢字 \uD83D\uDE80 مرحبا")
        .doesNotContain("\u0000");
    assertThat(document.all(DOCUMENT, "hyperlink")).isEmpty();
    assertThat(document.all(DOCUMENT, "instrText")).isEmpty();
  }

  @Test
  void theSameReportGivesTheSameBytesInAnyProcess() throws IOException, InterruptedException {
    byte[] first = DocumentSamples.docx(DocumentSamples.report("Facebook", 1));
    DocumentSamples.docx(DocumentSamples.report("between", 2));
    assertThat(DocumentSamples.docx(DocumentSamples.report("Facebook", 1))).isEqualTo(first);
    assertThat(DocumentSamples.docx(DocumentSamples.report("Facebooc", 1))).isNotEqualTo(first);

    Path file = folder.resolve("document.docx");
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-Duser.language=ar",
                    "-Duser.country=EG",
                    "-Duser.timezone=Pacific/Auckland",
                    "-cp",
                    System.getProperty("java.class.path"),
                    DocumentSamples.class.getName(),
                    file.toString()))
            .inheritIO()
            .start();
    assertThat(process.waitFor()).isZero();
    assertThat(Files.readAllBytes(file)).isEqualTo(first);
  }

  private static String value(Element element) {
    return attribute(element, "val");
  }

  private static String value(Element element, String child) {
    return value(DocumentReader.inside(element, child).getFirst());
  }

  private static String attribute(Element element, String name) {
    return element.getAttributeNS(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main", name);
  }
}
