package no.forankring.reports.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import no.forankring.reports.pdf.StructureReader;
import no.forankring.reports.pdf.StructureReader.Element;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("locale")
class StructureTest {

  @Test
  void aShownNumberIsReadBackByItsId() throws IOException {
    Map<String, String> shown = StructureReader.textById(Sample.pdf(Sample.report(3)));
    assertThat(shown)
        .containsEntry("2026-Q3/facebook:fjordtog/followers/AC", "5 000")
        .containsEntry("row/3/reach", "111");
    assertThat(shown)
        .containsEntry("target/f100k#gap", "95 000")
        .containsEntry("target/f100k#gap~2", "−95 000");
  }

  @Test
  void aRepeatedIdIsNumbered() throws IOException {
    List<Run> runs =
        List.of(Run.of("1 ", "a"), Run.of("2 ", "a"), Run.of("3 ", "a~2"), Run.of("4", "a"));
    assertThat(StructureReader.textById(Sample.pdf(List.of(new Paragraph(runs)))))
        .containsOnly(
            Map.entry("a", "1 "),
            Map.entry("a~2", "2 "),
            Map.entry("a~2~2", "3 "),
            Map.entry("a~3", "4"));
  }

  @Test
  void anIdOfAnyLettersIsFoundInTheIdTree() throws IOException {
    byte[] file =
        Sample.pdf(List.of(new Paragraph(List.of(Run.of("x", "b"), Run.of("y", "a/ø漢")))));
    try (PDDocument document = Loader.loadPDF(file)) {
      var root = document.getDocumentCatalog().getStructureTreeRoot();
      var tree = root.getIDTree();
      assertThat(tree.getNames().keySet()).containsExactlyInAnyOrder("b", "a/ø漢");
    }
  }

  @Test
  void whatIsReadIsInTheOrderOfTheBlocks() throws IOException {
    List<Element> elements =
        StructureReader.elements(
            Sample.pdf(
                List.of(
                    new Heading(1, "En"),
                    new Paragraph("To"),
                    ItemList.bullets(List.of(List.of(Run.of("tre")))),
                    new Callout(List.of(new Paragraph("fire"))),
                    Sample.table(0))));
    assertThat(elements)
        .extracting(Element::role)
        .containsExactly(
            "Document",
            "H1",
            "P",
            "L",
            "LI",
            "Lbl",
            "LBody",
            "Sect",
            "P",
            "Table",
            "Caption",
            "THead",
            "TR",
            "TH",
            "TH",
            "TH",
            "TH",
            "TBody",
            "TR",
            "TH",
            "TD",
            "TD",
            "TD");
    assertThat(elements.getFirst().text()).startsWith("EnTo•trefireUke for ukeUkePersoner nådd");
  }

  @Test
  void aTableOverManyPagesIsOneTableWhoseHeadIsReadOnceAndSeenOnEachPage() throws IOException {
    byte[] file = Sample.pdf(List.of(Sample.table(200)));
    List<Element> elements = StructureReader.elements(file);
    assertThat(elements).filteredOn(e -> e.role().equals("Table")).hasSize(1);
    assertThat(elements).filteredOn(e -> e.role().equals("TR")).hasSize(202);
    assertThat(elements).filteredOn(e -> e.text().equals("Personer nådd")).hasSize(1);
    try (PDDocument document = Loader.loadPDF(file)) {
      assertThat(document.getNumberOfPages()).isGreaterThan(4);
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        assertThat(pageText(document, page))
            .containsOnlyOnce("Personer nådd")
            .contains("Side " + page + " av " + document.getNumberOfPages());
      }
    }
  }

  @Test
  void aRowTallerThanAPageGoesOnAndIsReadWhole() throws IOException {
    String tall = "ord ".repeat(3000).strip();
    Table table =
        new Table(
            "Uke for uke",
            List.of(new Table.Column(1, Table.Align.START), new Table.Column(1, Table.Align.END)),
            List.of(List.of(Run.of("A")), List.of(Run.of("B"))),
            List.of(new Table.Row(List.of(List.of(Run.of(tall)), List.of(Run.of("7", "n"))))));
    List<Element> elements = StructureReader.elements(Sample.pdf(List.of(table)));
    assertThat(elements).filteredOn(e -> e.text().strip().equals(tall)).isNotEmpty();
    assertThat(elements)
        .filteredOn(e -> e.id().isPresent())
        .extracting(Element::text)
        .containsExactly("7");
  }

  @Test
  void textThatWrapsIsReadWithItsSpacesAndALongWordWithout() throws IOException {
    String text = "Dette er en setning som går over flere linjer. ".repeat(9) + "x".repeat(9999);
    List<Element> elements = StructureReader.elements(Sample.pdf(List.of(new Paragraph(text))));
    assertThat(elements.getFirst().text()).isEqualTo(text);
  }

  @Test
  void aCharacterNoFontHasIsShownAsABoxAndReadAsItself() throws IOException {
    byte[] file = Sample.pdf(List.of(new Paragraph(List.of(Run.of("snø 雪 ☃", "s")))));
    assertThat(StructureReader.textById(file)).containsEntry("s", "snø 雪 ☃");
  }

  @Test
  void textFromRightToLeftIsReadInItsOwnOrder() throws IOException {
    String text = "se שלום (עולם) 12";
    byte[] file = Sample.pdf(List.of(new Paragraph(List.of(Run.of(text, "s")))));
    assertThat(StructureReader.textById(file))
        .hasEntrySatisfying("s", said -> assertThat(said).hasSameSizeAs(text).contains("שלום"));
  }

  @Test
  void controlsNeverReachThePage() throws IOException {
    byte[] file =
        Sample.pdf(List.of(new Paragraph(List.of(Run.of("a\u0000b\u202Ec\u200Dd\tf\uD800", "s")))));
    assertThat(StructureReader.textById(file)).containsEntry("s", "abcd f\uFFFD");
  }

  @Test
  void headingsAreBookmarksAndNeverStandLastOnAPage() throws IOException {
    List<Block> blocks = new java.util.ArrayList<>();
    for (int i = 0; i < 60; i++) {
      blocks.add(new Heading(1 + i % 3, "Kapittel " + i + "."));
      blocks.add(new Paragraph("tekst ".repeat(40)));
    }
    try (PDDocument document = Loader.loadPDF(Sample.pdf(blocks))) {
      int tops = 0;
      for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
        assertThat(item.getTitle()).startsWith("Kapittel");
        tops++;
      }
      assertThat(tops).isEqualTo(20);
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        List<String> lines =
            pageText(document, page).lines().filter(l -> l.matches("Kapittel.*|tekst.*")).toList();
        assertThat(lines.getLast()).startsWith("tekst");
      }
    }
  }

  @Test
  void aSkippedHeadingLevelIsClosedForWhoListens() throws IOException {
    List<Element> elements =
        StructureReader.elements(
            Sample.pdf(
                List.of(
                    new Heading(2, "a"),
                    new Heading(1, "b"),
                    new Heading(3, "c"),
                    new Heading(3, "d"),
                    new Heading(2, "e"))));
    assertThat(elements)
        .extracting(Element::role)
        .containsExactly("Document", "H1", "H1", "H2", "H2", "H2");
  }

  @Test
  void aDocumentSaysWhatItIs() throws IOException {
    try (PDDocument document = Loader.loadPDF(Sample.pdf(Sample.little()))) {
      var info = document.getDocumentInformation();
      assertThat(info.getTitle()).isEqualTo("Styrerapport 2026-Q3 – Fjordtog AS");
      assertThat(info.getAuthor()).isEqualTo("Fjordtog AS");
      assertThat(info.getCreator()).isEqualTo("Forankring");
      assertThat(info.getCreationDate().toInstant()).isEqualTo(Sample.PROPERTIES.created());
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nb");
    }
  }

  private static String pageText(PDDocument document, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(document);
  }
}
