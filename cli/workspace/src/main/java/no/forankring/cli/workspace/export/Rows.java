package no.forankring.cli.workspace.export;

import java.io.IOException;
import java.util.List;

/** Rows that are read only while they are written: a million of them never stand in memory. */
public sealed interface Rows permits ObservationRows, FactRows {
  /** The columns' names, in order; never changed, only added to at the end. */
  List<String> columns();

  /** Hands over every row, in order. */
  void writeTo(RowSink sink) throws IOException;
}
