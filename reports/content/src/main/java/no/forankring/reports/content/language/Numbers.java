package no.forankring.reports.content.language;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import no.forankring.core.fact.Computation;
import no.forankring.core.fact.Fact;
import no.forankring.core.metric.Kind;

/**
 * How one language writes numbers and dates. Halves are rounded away from zero, as a reader with a
 * calculator does; a number that ends a sum is rounded once, here, and nowhere before.
 */
public final class Numbers {

  /** U+2212: a hyphen is no minus. */
  static final char MINUS = '\u2212';

  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal THOUSAND = new BigDecimal(1000);
  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);

  private final Texts texts;
  private final DecimalFormatSymbols symbols;
  private final DateFormatSymbols months;

  Numbers(Texts texts) {
    this.texts = texts;
    this.symbols = new DecimalFormatSymbols(ULocale.forLanguageTag(texts.language()));
    symbols.setMinusSign(MINUS);
    // ICU's, which it brings itself: a small Java runtime knows no month but the English ones.
    this.months = new DateFormatSymbols(ULocale.forLanguageTag(texts.language()));
  }

  /** {@code 95 000}, {@code 0,5}: up to three decimals. */
  public String plain(BigDecimal value) {
    return format(value.setScale(Math.clamp(value.scale(), 0, 3), RoundingMode.HALF_UP), 0);
  }

  /** {@code to}, {@code 13}: a count in words up to twelve, as people write it in a sentence. */
  public String inWords(long count) {
    String key = "report.numbers." + count;
    return texts.has(key) ? texts.say(key) : plain(BigDecimal.valueOf(count));
  }

  /** {@code 31. mars 2026}, {@code 31 March 2026}. */
  public String date(LocalDate day) {
    return date(day, DateFormatSymbols.WIDE);
  }

  /** {@code 31. mars 2026}, {@code 31 Mar 2026}: for narrow columns. */
  public String shortDate(LocalDate day) {
    return date(day, DateFormatSymbols.ABBREVIATED);
  }

  private String date(LocalDate day, int width) {
    String month = months.getMonths(DateFormatSymbols.FORMAT, width)[day.getMonthValue() - 1];
    return texts.say(
        "report.date",
        Map.of(
            "day", Integer.toString(day.getDayOfMonth()),
            "month", month,
            "year", Integer.toString(day.getYear())));
  }

  /** A share of days, rounded down: what is not complete is never shown as 100 %. */
  public String coverage(BigDecimal share) {
    BigDecimal whole = share.movePointRight(2).setScale(0, RoundingMode.DOWN);
    return texts.say("report.units.percent", Map.of("v", format(whole, 0)));
  }

  /** A fact's value as people read it, with its unit where that is part of the number. */
  public String shown(Fact fact) {
    return write(fact, atShownPrecision(fact));
  }

  /** The same without its sign, for sentences that say more, less or missing. */
  public String magnitude(Fact fact) {
    return write(fact, atShownPrecision(fact).abs());
  }

  /**
   * A fact's value as far as it is shown. Counts are whole, below 10 with one decimal; money has
   * two decimals below 10; shares are whole per cents, below 10 % with two decimals, chances and
   * what else is no ratio never; estimates have three significant digits.
   *
   * @throws IllegalArgumentException if the fact has no single value
   */
  public static BigDecimal atShownPrecision(Fact fact) {
    BigDecimal value =
        fact.value().orElseThrow(() -> new IllegalArgumentException(fact.id() + " has no value"));
    if (value.stripTrailingZeros().scale() <= 0 && !isEstimate(fact)) {
      return value.setScale(0, RoundingMode.UNNECESSARY);
    }
    BigDecimal size = value.abs();
    boolean estimate = isEstimate(fact);
    // Between two whole numbers lies a whole one.
    boolean distance = fact.computation() == Computation.EXPECTED_DIFFERENCE;
    // An interval narrower than a per cent would else have no width.
    boolean between = fact.computation() == Computation.BOUND;
    boolean whole =
        fact.kind() == Kind.LEVEL && (estimate || fact.computation() == Computation.TRIED);
    BigDecimal rounded =
        value.setScale(
            switch (fact.unit()) {
              case COUNT, PEOPLE, HOURS, MINUTES -> size.compareTo(TEN) < 0 && !distance ? 1 : 0;
              case MONEY -> size.compareTo(TEN) < 0 ? 2 : 0;
              case SHARE -> size.compareTo(TENTH) < 0 && !whole ? 4 : between ? 3 : 2;
            },
            RoundingMode.HALF_UP);
    return estimate && size.compareTo(THOUSAND) >= 0 ? value.round(THREE_DIGITS) : rounded;
  }

  private static boolean isEstimate(Fact fact) {
    return fact.computation() == Computation.OUTLOOK
        || fact.computation() == Computation.EXPECTED_DIFFERENCE
        || fact.computation() == Computation.EFFECT;
  }

  private String write(Fact fact, BigDecimal value) {
    return switch (fact.unit()) {
      case COUNT, PEOPLE -> format(value, 0);
      case HOURS -> united("hours", value, Optional.empty());
      case MINUTES -> united("minutes", value, Optional.empty());
      case MONEY -> {
        String currency = fact.currency().orElse("");
        yield united(currency.equals("NOK") ? "kroner" : "money", value, fact.currency());
      }
      case SHARE ->
          united(
              fact.computation().isDistance() ? "points" : "percent",
              value.movePointRight(2),
              Optional.empty());
    };
  }

  private String united(String unit, BigDecimal value, Optional<String> currency) {
    BigDecimal plain = value.stripTrailingZeros();
    return texts.say(
        "report.units." + unit,
        Map.of(
            "n",
            plain,
            "v",
            format(plain, currency.isPresent() && plain.scale() > 0 ? 2 : 0),
            "currency",
            currency.orElse("")));
  }

  private String format(BigDecimal value, int minimumDecimals) {
    DecimalFormat format = new DecimalFormat("#,##0.####", symbols);
    format.setMinimumFractionDigits(minimumDecimals);
    return format.format(value);
  }
}
