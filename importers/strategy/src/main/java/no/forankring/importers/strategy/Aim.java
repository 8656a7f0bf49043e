package no.forankring.importers.strategy;

import java.math.BigDecimal;
import java.util.Optional;
import no.forankring.core.metric.Metric;
import no.forankring.core.strategy.Target.Sense;
import no.forankring.importers.strategy.document.YamlMapping;
import no.forankring.importers.strategy.document.YamlValue;

/** At least or at most a value. */
record Aim(Sense sense, BigDecimal value) {

  static Optional<Aim> read(YamlMapping item, Optional<Metric> metric, Money money) {
    boolean atLeast = item.has("at-least");
    boolean atMost = item.has("at-most");
    if (atLeast == atMost) {
      item.problem(atLeast ? "both-at-least-and-at-most" : "target-without-value");
      return Optional.empty();
    }
    Sense sense = atLeast ? Sense.AT_LEAST : Sense.AT_MOST;
    return item.required(key(sense))
        .flatMap(value -> value(value, metric, money))
        .map(value -> new Aim(sense, value));
  }

  static String key(Sense sense) {
    return switch (sense) {
      case AT_LEAST -> "at-least";
      case AT_MOST -> "at-most";
    };
  }

  /** A number that can be meant for the metric; the remedy is the problem's last argument. */
  static Optional<BigDecimal> value(YamlValue value, Optional<Metric> metric, Money money) {
    return value.decimal().filter(number -> fits(value, number, metric, money));
  }

  /** Whether a number can be meant for the metric; where it cannot, that is noted as a problem. */
  static boolean fits(YamlValue value, BigDecimal number, Optional<Metric> metric, Money money) {
    return metric.isEmpty()
        || switch (metric.get().unit()) {
          case COUNT, PEOPLE -> isWhole(value, number);
          case SHARE -> isShare(value, number);
          case MONEY -> money.decimals() >= 3 || !isGrouped(value, number);
          case HOURS, MINUTES -> true;
        };
  }

  /** 100.000 is a hundred here and a hundred thousand to whoever wrote it: noted as a problem. */
  static boolean isGrouped(YamlValue value, BigDecimal number) {
    if (number.scale() == 3 && number.abs().compareTo(BigDecimal.ONE) >= 0) {
      value.problem("number-with-separators", number.unscaledValue().toString());
      return true;
    }
    return false;
  }

  private static boolean isWhole(YamlValue value, BigDecimal number) {
    if (isGrouped(value, number)) {
      return false;
    }
    if (number.stripTrailingZeros().scale() > 0) {
      value.problem("not-a-whole-number");
      return false;
    }
    return true;
  }

  private static boolean isShare(YamlValue value, BigDecimal number) {
    if (number.signum() >= 0 && number.compareTo(BigDecimal.ONE) <= 0) {
      return true;
    }
    BigDecimal hundredth = number.movePointLeft(2).stripTrailingZeros();
    if (number.signum() > 0 && hundredth.compareTo(BigDecimal.ONE) <= 0) {
      value.problem("share-as-percent", hundredth.toPlainString());
    } else {
      value.problem("share-out-of-range");
    }
    return false;
  }
}
