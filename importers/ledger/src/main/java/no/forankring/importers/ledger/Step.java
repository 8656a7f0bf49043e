package no.forankring.importers.ledger;

/** The moments of an import and a rebuild between which something lasting happens, in order. */
enum Step {
  LOCKED,
  ORIGINAL_COPIED,
  BEGUN,
  ROW_WRITTEN,
  ROWS_WRITTEN,
  LINE_WRITTEN,
  ORIGINAL_MOVED,
  COMMITTED,
  LINE_FINISHED,
  REBUILT_BESIDE,
  OLD_REMOVED,
  REBUILT;

  /** Told of each step; the tests' way to stop at one. */
  @FunctionalInterface
  interface Listener {
    void reached(Step step);
  }
}
