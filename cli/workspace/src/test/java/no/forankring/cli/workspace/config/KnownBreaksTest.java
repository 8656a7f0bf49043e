package no.forankring.cli.workspace.config;

import static org.assertj.core.api.Assertions.assertThat;

import no.forankring.core.metric.MetricCatalogue;
import no.forankring.core.observation.Break;
import no.forankring.core.observation.Scope;
import no.forankring.importers.formats.KnownBreaks;
import no.forankring.reports.content.language.Texts;
import org.junit.jupiter.api.Test;

/** What platforms are known to have changed is about figures there are, and can be said. */
class KnownBreaksTest {
  @Test
  void eachIsAboutAMetricOfAPlatformAndHasASentence() {
    assertThat(KnownBreaks.all()).isNotEmpty();
    for (Break each : KnownBreaks.all()) {
      assertThat(MetricCatalogue.standard().find(each.metric())).as("%s", each).isPresent();
      assertThat(((Scope.OnPlatform) each.scope()).platform().id()).isIn(Platforms.ALL);
      for (String language : Texts.languages()) {
        assertThat(Texts.in(language).has("breaks." + each.code())).as("%s", each).isTrue();
      }
    }
  }
}
