package no.forankring.importers.strategy;

import java.util.Currency;
import java.util.Optional;
import no.forankring.core.metric.Metric;
import no.forankring.core.metric.Unit;
import no.forankring.importers.strategy.document.YamlMapping;
import no.forankring.importers.strategy.document.YamlValue;

/**
 * The currency of a target, present exactly where its metric is money.
 *
 * @param currency ISO 4217 code
 */
record Money(Optional<String> currency) {

  static Money read(YamlMapping item, Optional<Metric> metric) {
    Optional<YamlValue> value = item.optional("currency");
    boolean money = metric.isPresent() && metric.get().unit() == Unit.MONEY;
    if (money && value.isEmpty()) {
      item.problem("money-without-currency", metric.get().id());
    } else if (metric.isPresent() && !money && value.isPresent()) {
      value.get().problem("currency-without-money", metric.get().id());
    }
    return new Money(value.flatMap(Money::code));
  }

  /** Decimals usual in the currency; 2 where none is known. */
  int decimals() {
    return currency.map(code -> Currency.getInstance(code).getDefaultFractionDigits()).orElse(2);
  }

  /** A currency's code; absent where a problem was noted. */
  static Optional<String> code(YamlValue value) {
    Optional<String> text = value.text();
    try {
      return text.map(Currency::getInstance).map(Currency::getCurrencyCode);
    } catch (IllegalArgumentException e) {
      value.problem("unknown-currency");
      return Optional.empty();
    }
  }
}
