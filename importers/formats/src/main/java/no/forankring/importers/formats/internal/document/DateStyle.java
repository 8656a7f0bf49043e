package no.forankring.importers.formats.internal.document;

/** How a table writes its days. A workbook's own dates are understood everywhere. */
public enum DateStyle {
  /** {@code 2025-01-31}, whatever follows: Meta's time of day moves with the clocks of the US. */
  ISO_DAY,
  /** {@code 01/31/2025}. */
  MONTH_DAY_YEAR,
  /** {@code 01/31/2025 23:59}. */
  MONTH_DAY_YEAR_TIME
}
