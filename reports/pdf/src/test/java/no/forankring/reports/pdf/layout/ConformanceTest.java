package no.forankring.reports.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import no.forankring.reports.pdf.Conformance;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConformanceTest {

  @Test
  void aLittleDocumentConforms() throws IOException {
    conforms(Sample.pdf(Sample.little()));
  }

  @Test
  void aDocumentWithoutAnyTextConforms() throws IOException {
    conforms(Sample.pdf(List.of()));
  }

  @Test
  void aReportWithFiguresListsAndATableOverManyPagesConforms() throws IOException {
    conforms(Sample.pdf(Sample.report(200)));
  }

  @ParameterizedTest
  @MethodSource("no.forankring.reports.pdf.layout.Sample#hostileTexts")
  void whateverTextASpreadsheetHoldsTheDocumentConforms(String text) throws IOException {
    conforms(Sample.pdf(Sample.hostile(List.of(text))));
  }

  @Test
  void aHostileTitleAndAuthorConform() throws IOException {
    for (String text : Sample.hostileTexts()) {
      DocumentProperties hostile =
          new DocumentProperties("t " + text, text, text, "nb", Sample.PROPERTIES.created(), 1);
      conforms(Sample.pdf(hostile, Sample.little()));
    }
  }

  @Test
  void withoutATitleTheSameFileFails() throws IOException {
    assertThat(
            Conformance.faultsAgainstUa1(
                changed(document -> catalog(document).removeItem(COSName.METADATA))))
        .isNotEmpty();
    assertThat(
            Conformance.faultsAgainstA2a(
                changed(document -> catalog(document).removeItem(COSName.METADATA))))
        .isNotEmpty();
  }

  @Test
  void withoutALanguageTheSameFileFails() throws IOException {
    assertThat(
            Conformance.faultsAgainstUa1(
                changed(document -> catalog(document).removeItem(COSName.LANG))))
        .isNotEmpty();
  }

  @Test
  void withoutItsTitleInTheWindowTheSameFileFails() throws IOException {
    assertThat(
            Conformance.faultsAgainstUa1(
                changed(document -> catalog(document).removeItem(COSName.VIEWER_PREFERENCES))))
        .isNotEmpty();
  }

  @Test
  void withoutItsStructureTheSameFileFailsBoth() throws IOException {
    Consumer<PDDocument> untag = document -> catalog(document).removeItem(COSName.STRUCT_TREE_ROOT);
    assertThat(Conformance.faultsAgainstUa1(changed(untag))).isNotEmpty();
    assertThat(Conformance.faultsAgainstA2a(changed(untag))).isNotEmpty();
  }

  @Test
  void withAFigureThatHasNoWordsTheSameFileFails() throws IOException {
    byte[] wordless = changed(document -> removeAlternatives(catalog(document)));
    assertThat(Conformance.faultsAgainstUa1(wordless)).isNotEmpty();
  }

  @Test
  void withSomethingDrawnThatIsNotMarkedTheSameFileFails() throws IOException {
    byte[] unmarked =
        changed(
            document -> {
              PDPage page = document.getPage(0);
              try (PDPageContentStream content =
                  new PDPageContentStream(
                      document, page, PDPageContentStream.AppendMode.APPEND, true)) {
                content.addRect(10, 10, 20, 20);
                content.fill();
              } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            });
    assertThat(Conformance.faultsAgainstUa1(unmarked)).isNotEmpty();
  }

  @Test
  void onlyTakenApartAndPutTogetherAgainTheSameFileConforms() throws IOException {
    // The control of the controls: what makes the files above fail is the change, not PDFBox.
    conforms(changed(document -> {}));
  }

  private static void conforms(byte[] file) throws IOException {
    assertThat(Conformance.faultsAgainstUa1(file)).isEmpty();
    assertThat(Conformance.faultsAgainstA2a(file)).isEmpty();
  }

  private static byte[] changed(Consumer<PDDocument> change) throws IOException {
    List<Block> blocks = new ArrayList<>(Sample.little());
    blocks.add(Sample.figure());
    try (PDDocument document = Loader.loadPDF(Sample.pdf(blocks))) {
      change.accept(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out, org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    }
  }

  private static COSDictionary catalog(PDDocument document) {
    return document.getDocumentCatalog().getCOSObject();
  }

  private static void removeAlternatives(COSDictionary catalog) {
    removeBelow(catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT));
  }

  private static void removeBelow(COSDictionary element) {
    element.removeItem(COSName.ALT);
    COSBase kids = element.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSDictionary kid && kid.containsKey(COSName.S)) {
          removeBelow(kid);
        }
      }
    }
  }
}
