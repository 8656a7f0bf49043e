package no.forankring.importers.ledger;

/**
 * How reading a file went.
 *
 * @param read always {@code imported + skipped}
 */
public record RowCounts(long read, long imported, long skipped, long diagnostics) {

  /**
   * @throws IllegalArgumentException if a count is negative or the sum does not hold
   */
  public RowCounts {
    if (imported < 0 || skipped < 0 || diagnostics < 0 || read != imported + skipped) {
      throw new IllegalArgumentException(
          "rows read " + read + ", imported " + imported + ", skipped " + skipped);
    }
  }
}
