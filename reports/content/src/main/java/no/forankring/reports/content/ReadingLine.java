package no.forankring.reports.content;

import java.time.LocalDate;
import no.forankring.core.observation.ChannelId;

/** A line of {@code readings} in the strategy file, with a gap where the number goes. */
public final class ReadingLine {
  private ReadingLine() {}

  /** {@code - {date: 2026-09-30, channel: "facebook:fjordtog", followers: …}}. */
  public static String of(ChannelId channel, LocalDate day) {
    return "- {date: " + day + ", channel: \"" + channel + "\", followers: …}";
  }
}
