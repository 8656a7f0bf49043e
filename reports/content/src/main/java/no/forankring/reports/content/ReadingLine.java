package no.forankring.reports.content;

import java.time.LocalDate;
import no.forankring.core.observation.ChannelId;

/**
 * A reading that is missing, as a person adds it to the strategy: with a gap where the number goes.
 *
 * @param day at whose end the number is wanted
 */
public record ReadingLine(ChannelId channel, LocalDate day) {

  /** {@code - {date: 2026-09-30, channel: "facebook:fjordtog", followers: …}}. */
  public String ofYaml() {
    return "- {date: " + day + ", channel: \"" + channel + "\", followers: …}";
  }

  /** The cells of a row, {@code 2026-09-30 | facebook:fjordtog | …}. */
  public String ofSheet() {
    return day + " | " + channel + " | …";
  }
}
