package no.forankring.importers.formats.identification;

/** What each row of a table is about. */
public enum TableKind {
  /** A channel on one day. */
  CHANNEL_DAY("channel-day"),
  /** A channel over a period, or at an undated moment. */
  CHANNEL_PERIOD("channel-period"),
  /** One post over its lifetime. */
  POST("post"),
  /** A part of a channel's audience. */
  SEGMENT("segment");

  private final String code;

  TableKind(String code) {
    this.code = code;
  }

  /** The word in documents and outputs: {@code channel-day}. */
  public String code() {
    return code;
  }

  @Override
  public String toString() {
    return code;
  }
}
