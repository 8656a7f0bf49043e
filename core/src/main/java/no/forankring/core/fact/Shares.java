package no.forankring.core.fact;

import java.math.BigDecimal;
import java.math.MathContext;

/** Quotients, to sixteen significant digits, half even. */
final class Shares {

  private Shares() {}

  static BigDecimal of(BigDecimal part, BigDecimal whole) {
    BigDecimal quotient = part.divide(whole, MathContext.DECIMAL64).stripTrailingZeros();
    return quotient.scale() < 0 ? quotient.setScale(0) : quotient;
  }

  static BigDecimal of(long part, long whole) {
    return of(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
  }
}
