package no.forankring.importers.ledger;

import java.io.IOException;
import java.nio.file.Path;
import no.forankring.core.observation.ObservationSink;

/** Reads a delivered file again, exactly as the log says it was read. */
@FunctionalInterface
public interface Replayer {

  /**
   * Hands everything the file holds to the sink, in file order.
   *
   * @param original the bytes, checked; its name is the SHA-256
   * @throws IOException if the file cannot be read
   */
  void replay(ImportEntry entry, Path original, ObservationSink sink) throws IOException;
}
