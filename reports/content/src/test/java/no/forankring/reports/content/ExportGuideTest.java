package no.forankring.reports.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.forankring.core.metric.MetricCatalogue;
import no.forankring.core.observation.Platform;
import no.forankring.reports.content.ExportGuide.Export;
import no.forankring.reports.content.language.Texts;
import org.junit.jupiter.api.Test;

/** The guide knows the nine platforms, in words of each language and metrics of the catalogue. */
class ExportGuideTest {
  private static final List<String> PLATFORMS =
      List.of(
          "linkedin",
          "facebook",
          "instagram",
          "x",
          "youtube",
          "tiktok",
          "google-analytics",
          "search-console",
          "mailchimp");

  @Test
  void everyPlatformHasDownloadsThatFeedKnownMetrics() {
    assertThat(PLATFORMS).allSatisfy(platform -> assertThat(exports(platform)).isNotEmpty());
    assertThat(all().flatMap(export -> export.metrics().stream()))
        .allMatch(metric -> MetricCatalogue.standard().find(metric).isPresent());
    assertThat(exports("pinterest")).isEmpty();
  }

  @Test
  void everyDownloadIsNamedAndFoundInEveryLanguageAndNoOther() {
    List<String> known = all().map(each -> each.platform() + "." + each.name()).toList();
    for (String language : Texts.languages()) {
      Texts texts = Texts.in(language);
      assertThat(all()).allMatch(export -> export.where(texts).contains(" → "));
      assertThat(
              texts.keys().stream()
                  .filter(key -> key.startsWith("exports.") && key.endsWith(".name"))
                  .map(key -> key.substring("exports.".length(), key.length() - ".name".length())))
          .containsExactlyInAnyOrderElementsOf(known);
    }
  }

  private static Stream<Export> all() {
    return PLATFORMS.stream().flatMap(platform -> exports(platform).stream());
  }

  private static List<Export> exports(String platform) {
    return ExportGuide.exports(new Platform(platform));
  }
}
