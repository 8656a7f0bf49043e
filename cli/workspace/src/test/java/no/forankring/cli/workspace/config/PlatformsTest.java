package no.forankring.cli.workspace.config;

import static org.assertj.core.api.Assertions.assertThat;

import no.forankring.reports.content.language.Texts;
import org.junit.jupiter.api.Test;

/** A platform without a name for leaders would be taken for a sheet of the organisation's own. */
class PlatformsTest {
  @Test
  void everyPlatformHasANameForLeaders() {
    for (String language : Texts.languages()) {
      assertThat(Platforms.ALL)
          .allMatch(platform -> Texts.in(language).has("report.platforms." + platform));
    }
  }
}
