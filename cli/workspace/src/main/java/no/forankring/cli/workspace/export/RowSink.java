package no.forankring.cli.workspace.export;

import java.io.IOException;
import java.util.List;

/** Takes rows, each with a cell for every column, and keeps none. */
interface RowSink {
  void row(List<Cell> cells) throws IOException;
}
