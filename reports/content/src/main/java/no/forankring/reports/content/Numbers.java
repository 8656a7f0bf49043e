package no.forankring.reports.content;

import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How one language writes numbers, dates and quarters. */
public final class Numbers {

  /** U+2212: a hyphen is no minus. */
  static final char MINUS = '\u2212';

  /** U+00A0: a number and its unit stay on one line. */
  static final char NBSP = '\u00A0';

  private final String language;
  private final DecimalFormatSymbols symbols;
  private final DateTimeFormatter date;

  private Numbers(String language) {
    this.language = language;
    this.symbols = new DecimalFormatSymbols(ULocale.forLanguageTag(language));
    symbols.setMinusSign(MINUS);
    if (symbols.getGroupingSeparator() == '\u202F') {
      symbols.setGroupingSeparator(NBSP);
    }
    this.date =
        DateTimeFormatter.ofPattern(
            language.equals("en") ? "d MMMM yyyy" : "d. MMMM yyyy",
            Locale.forLanguageTag(language));
  }

  static Numbers in(String language) {
    return new Numbers(language);
  }

  /** {@code 95 000}, {@code 0,5}: up to three decimals, as they are. */
  public String plain(BigDecimal value) {
    return format(value, 0, 3);
  }

  /** {@code 31. mars 2026}, {@code 31 March 2026}. */
  public String date(LocalDate day) {
    return day.format(date);
  }

  private String format(BigDecimal value, int minimumDecimals, int maximumDecimals) {
    DecimalFormat format = new DecimalFormat("#,##0.###", symbols);
    format.setMinimumFractionDigits(minimumDecimals);
    format.setMaximumFractionDigits(maximumDecimals);
    return format.format(value.setScale(maximumDecimals, RoundingMode.HALF_UP));
  }

  @Override
  public String toString() {
    return "Numbers " + language;
  }
}
