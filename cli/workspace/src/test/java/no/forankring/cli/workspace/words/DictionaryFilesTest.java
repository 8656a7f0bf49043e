package no.forankring.cli.workspace.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.forankring.core.metric.Metric;
import no.forankring.core.metric.MetricCatalogue;
import no.forankring.importers.formats.ExportFormats;
import no.forankring.reports.content.language.WordSet;
import no.forankring.reports.content.vocabulary.Dictionary;
import no.forankring.reports.content.vocabulary.OwnWord;
import no.forankring.reports.content.vocabulary.Vocabulary;
import no.forankring.reports.pdf.Conformance;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The dictionary as pages to hand over. */
class DictionaryFilesTest {
  private static final Instant CREATED = Instant.parse("2026-10-05T00:00:00Z");

  @TempDir Path folder;

  static Dictionary dictionary(String language) {
    List<Dictionary.PlatformWord> headers =
        ExportFormats.standard().list().stream()
            .flatMap(
                format ->
                    format.headers().stream()
                        .map(
                            each ->
                                new Dictionary.PlatformWord(
                                    format.platform().id(), each.header(), each.metric())))
            .toList();
    return Dictionary.of(
        language,
        new Vocabulary(
            WordSet.PUBLIC,
            Map.of(language, Map.of("messages_received", OwnWord.of("=<b>{0}</b> saker"))),
            Set.of()),
        "Fjord & \u202Ekommune",
        MetricCatalogue.standard().all().stream().map(Metric::id).collect(Collectors.toSet()),
        headers);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nb", "nn", "en"})
  void thePagesConformAndHoldEveryWordBothWays(String language) throws IOException {
    Dictionary dictionary = dictionary(language);
    Path place = DictionaryFiles.write(dictionary, folder, CREATED);
    byte[] file = Files.readAllBytes(place);
    assertThat(place.getFileName()).hasToString("words-" + language + ".pdf");
    assertThat(Conformance.faultsAgainstUa1(file)).isEmpty();
    assertThat(Conformance.faultsAgainstA2a(file)).isEmpty();
    assertThat(Files.readAllBytes(DictionaryFiles.write(dictionary, folder, CREATED)))
        .isEqualTo(file);
    try (PDDocument read = Loader.loadPDF(file)) {
      assertThat(read.getDocumentCatalog().getLanguage()).isEqualTo(language);
      String text = new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
      for (Dictionary.Chapter chapter : dictionary.themes()) {
        assertThat(text).contains(chapter.theme().meaning());
        chapter.metrics().forEach(entry -> assertThat(text).contains(entry.meaning()));
      }
      assertThat(text).contains("=<b>{0}</b> saker", "Content interactions", "Watch time (hours)");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nb", "nn", "en"})
  void everyPlatformOfTheProgramsFormatsHasAName(String language) {
    assertThat(dictionary(language).back())
        .isNotEmpty()
        .allSatisfy(
            each -> {
              assertThat(each.platforms()).isNotEmpty().allMatch(name -> name.matches("\\p{Lu}.*"));
              assertThat(each.word()).doesNotContain("_").doesNotContain("(total)");
            });
  }
}
