package no.forankring.importers.formats.internal.document;

import java.time.Instant;
import java.util.Optional;

/** How a platform's ids of posts hold the moment of publication. */
public enum TimeInId {
  /** Milliseconds since 2010-11-04T01:42:54.657Z above 22 bits (Twitter's "snowflake"). */
  SNOWFLAKE(22, 1_288_834_974_657L, 1),
  /** Seconds since 1970 above 32 bits: TikTok's videos. */
  SECONDS(32, 0, 1000);

  private static final int DIGITS = 19;

  private final int bits;
  private final long epoch;
  private final long millis;

  TimeInId(int bits, long epoch, long millis) {
    this.bits = bits;
    this.epoch = epoch;
    this.millis = millis;
  }

  private static boolean isNumber(String id) {
    for (int i = 0; i < id.length(); i++) {
      if (id.charAt(i) < '0' || id.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** The moment; none where the id is no number, or too short to hold one. */
  public Optional<Instant> of(String id) {
    if (id.isEmpty() || id.length() > DIGITS || !isNumber(id)) {
      return Optional.empty();
    }
    long number;
    try {
      number = Long.parseLong(id);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
    long above = number >> bits;
    return above == 0
        ? Optional.empty()
        : Optional.of(Instant.ofEpochMilli(epoch + above * millis));
  }
}
