package no.forankring.cli.workspace.intake;

import no.forankring.core.observation.ChannelId;

/** How a channel is written under {@code channels} in {@code forankring.yaml}. */
final class Listing {
  private Listing() {}

  /** {@code - {id: "linkedin:fjordtog"}}. */
  static String of(ChannelId channel) {
    return "- {id: \"" + channel + "\"}";
  }
}
