package no.forankring.importers.formats.internal.sheet;

/**
 * How much of an untrusted file is read before it is refused. The largest real export seen is under
 * 1 MB; a year of posts with long texts stays under 20 MB.
 */
final class Limits {

  /** Of the file as delivered. */
  static final long FILE_BYTES = 256L << 20;

  /** Of all parts of a workbook together, unpacked. */
  static final long UNPACKED_BYTES = 1L << 30;

  /** Unpacked to packed, counted once more than {@link #RATIO_FROM_BYTES} are unpacked. */
  static final long RATIO = 200;

  static final long RATIO_FROM_BYTES = 8L << 20;

  /** Parts of a workbook. */
  static final int PARTS = 5_000;

  static final int SHEETS = 1_000;

  /** Of one row; Excel's own limit. */
  static final int CELLS = 16_384;

  /** Of one cell; Excel's own limit is a quarter of it. */
  static final int CELL_CHARACTERS = 131_072;

  /** Of one sheet; Excel's own limit, which a text file may exceed no more than a workbook. */
  static final int ROWS = 1_048_576;

  private Limits() {}

  static void sheets(int count) {
    if (count > SHEETS) {
      throw tooLarge("sheets", SHEETS);
    }
  }

  static void row(int number) {
    if (number > ROWS) {
      throw tooLarge("rows", ROWS);
    }
  }

  static void cells(int count) {
    if (count > CELLS) {
      throw tooLarge("cells", CELLS);
    }
  }

  static void characters(int count) {
    if (count > CELL_CHARACTERS) {
      throw tooLarge("characters", CELL_CHARACTERS);
    }
  }

  /** The refusal {@code too-large}: what there is too much of, and how much is allowed. */
  static UnusableFileException tooLarge(String what, long limit) {
    return new UnusableFileException("too-large", what, Long.toString(limit));
  }
}
