package no.forankring.importers.formats.internal.sheet;

/**
 * How much is still unpacked of one file as delivered, archives and workbooks inside it included: a
 * thousand small bombs in one archive are one large one.
 */
final class Unpacking {

  private final int depth;
  private final long[] left;

  private Unpacking(int depth, long[] left) {
    this.depth = depth;
    this.left = left;
  }

  /** Of a file as delivered. */
  static Unpacking begin() {
    return new Unpacking(0, new long[] {Limits.UNPACKED_BYTES});
  }

  /** Of an entry: what it takes is taken from the whole. */
  Unpacking inside() {
    return new Unpacking(depth + 1, left);
  }

  /** In how many archives it lies. */
  int depth() {
    return depth;
  }

  /**
   * Counts what was unpacked.
   *
   * @throws UnusableFileException {@code too-large} where nothing is left
   */
  void spend(long bytes) {
    left[0] -= bytes;
    if (left[0] < 0) {
      throw Limits.tooLarge("unpacked", Limits.UNPACKED_BYTES);
    }
  }
}
