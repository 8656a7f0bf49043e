package no.forankring.importers.formats.internal.engine;

import no.forankring.core.observation.Diagnostic;

/** Takes what is found in one file, in file order. */
public interface Findings {

  /** A table begins. Everything up to the next is about it. */
  void table(FoundTable table);

  /** A row that was understood. */
  void row(FoundRow row);

  /** A row that was not; the diagnostic says why. */
  void skipped(Diagnostic why);

  /** Something odd that costs no row. */
  void odd(Diagnostic what);
}
