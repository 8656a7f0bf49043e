package no.forankring.cli.workspace.json;

import java.math.BigDecimal;

/** Exact decimals as text: no exponent, no trailing zeros. */
public final class Plain {
  private Plain() {}

  /** {@code 1234.5}. */
  public static String text(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.signum() == 0 ? "0" : stripped.toPlainString();
  }
}
