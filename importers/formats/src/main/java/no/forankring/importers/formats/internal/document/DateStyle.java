package no.forankring.importers.formats.internal.document;

/** How a table writes its days. A workbook's own dates are understood everywhere. */
public enum DateStyle {
  /**
   * {@code 2025-01-31} or {@code 2025/01/31}, whatever follows: Meta's time of day moves with the
   * clocks of the US.
   */
  ISO_DAY,
  /** {@code 2025-01-31 23:59}, perhaps with slashes, seconds, and {@code +0000}. */
  ISO_TIME,
  /** {@code 01/31/2025}. */
  MONTH_DAY_YEAR,
  /** {@code 01/31/2025 23:59}. */
  MONTH_DAY_YEAR_TIME,
  /** {@code 31.01.2025}, as people write it in a sheet of their own. */
  DAY_MONTH_YEAR,
  /** {@code Jan 31, 2025}, perhaps with a weekday before and {@code 11:59 pm} behind. */
  ENGLISH,
  /** {@code January 31} or {@code 31 January}: the year must come from elsewhere. */
  YEARLESS,
  /** {@code 0000} for the first day of the table's period, or {@code 20250131}. */
  NTH_DAY
}
