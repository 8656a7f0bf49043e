package no.forankring.importers.formats.internal.sheet;

/** Takes a file's rows in file order. A gap in the row numbers is a run of blank rows. */
public interface RowConsumer {

  /** The name a text file has for its only sheet. */
  String NO_SHEET = "-";

  /** An archive's entry begins; its sheets follow, or why it has none. */
  default void entry(String path) {}

  /** The entry just begun is no spreadsheet; the code says so. */
  default void unread(String code) {}

  /** The row just told ends without a line break and has fewer cells than the one before. */
  default void breaksOff() {}

  /** A sheet begins. */
  void sheet(String name);

  void row(Row row);
}
