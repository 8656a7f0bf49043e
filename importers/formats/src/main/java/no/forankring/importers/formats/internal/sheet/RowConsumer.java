package no.forankring.importers.formats.internal.sheet;

/** Takes a file's rows in file order. A gap in the row numbers is a run of blank rows. */
public interface RowConsumer {

  /** The name a text file has for its only sheet. */
  String NO_SHEET = "-";

  /** A sheet begins. */
  void sheet(String name);

  void row(Row row);
}
