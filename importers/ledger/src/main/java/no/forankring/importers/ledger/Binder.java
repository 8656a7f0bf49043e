package no.forankring.importers.ledger;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import no.forankring.core.period.Period;

/** Sets the parameters of one row from left to right. */
final class Binder {

  private final PreparedStatement statement;
  private int next = 1;

  Binder(PreparedStatement statement) {
    this.statement = statement;
  }

  void add(long value) throws SQLException {
    statement.setLong(next++, value);
  }

  void add(String value) throws SQLException {
    statement.setString(next++, value);
  }

  void add(Optional<String> value) throws SQLException {
    statement.setString(next++, value.orElse(null));
  }

  void add(Period period) throws SQLException {
    add(period.first().toEpochDay());
    add(period.last().toEpochDay());
  }

  /** Never as a floating-point number. */
  void add(BigDecimal value) throws SQLException {
    if (value.scale() == 0 && value.unscaledValue().bitLength() < Long.SIZE) {
      add(value.unscaledValue().longValue());
    } else {
      add(value.toPlainString());
    }
  }

  /** What {@link #add(BigDecimal)} stored. */
  static BigDecimal decimal(Object stored) {
    return switch (stored) {
      case Integer whole -> BigDecimal.valueOf(whole);
      case Long whole -> BigDecimal.valueOf(whole);
      case BigInteger whole -> new BigDecimal(whole);
      default -> new BigDecimal(stored.toString());
    };
  }
}
