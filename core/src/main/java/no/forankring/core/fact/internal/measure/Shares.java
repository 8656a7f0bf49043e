package no.forankring.core.fact.internal.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Quotients, to sixteen significant digits, half even. */
public final class Shares {

  private static final MathContext SIX_DIGITS = new MathContext(6, RoundingMode.HALF_EVEN);

  private Shares() {}

  /** A part of a whole, which is not 0. */
  public static BigDecimal of(BigDecimal part, BigDecimal whole) {
    return plain(part.divide(whole, MathContext.DECIMAL64));
  }

  /** What was computed from doubles, to six significant digits. */
  public static BigDecimal ofDouble(double value) {
    return plain(BigDecimal.valueOf(value).round(SIX_DIGITS));
  }

  /** The same number without trailing zeros and without an exponent. */
  public static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** A part of a whole, which is not 0. */
  public static BigDecimal of(long part, long whole) {
    return of(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
  }
}
