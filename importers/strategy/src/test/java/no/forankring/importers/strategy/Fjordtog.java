package no.forankring.importers.strategy;

import java.util.Map;
import java.util.Set;
import no.forankring.core.metric.MetricCatalogue;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.Platform;

/** What the workspace of the tests knows. */
final class Fjordtog {

  static final ChannelId FACEBOOK = new ChannelId(Platform.FACEBOOK, "fjordtog");
  static final ChannelId LINKEDIN = new ChannelId(Platform.LINKEDIN, "fjordtog");
  static final ChannelId CAREERS = new ChannelId(Platform.LINKEDIN, "fjordtog-jobb");

  static final Known KNOWN =
      Known.of(
          MetricCatalogue.standard(),
          Set.of(FACEBOOK, LINKEDIN, CAREERS),
          Map.of("sales", Set.of(FACEBOOK, LINKEDIN), "work", Set.of(LINKEDIN, CAREERS)));

  private Fjordtog() {}
}
