package no.forankring.importers.formats.internal.engine;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of months, as exports write them: in English, but for TikTok Studio, which writes days
 * without a year in the user's language ("8 de marzo").
 */
final class Months {

  private static final List<List<String>> NAMES =
      List.of(
          List.of("january", "jan", "enero", "januar", "januari", "janvier", "janeiro", "gennaio"),
          List.of(
              "february",
              "feb",
              "febrero",
              "februar",
              "februari",
              "février",
              "fevereiro",
              "febbraio"),
          List.of("march", "mar", "marzo", "märz", "mars", "março"),
          List.of("april", "apr", "abril", "avril", "aprile"),
          List.of("may", "mayo", "mai", "maj", "maio", "maggio"),
          List.of("june", "jun", "junio", "juni", "juin", "junho", "giugno"),
          List.of("july", "jul", "julio", "juli", "juillet", "julho", "luglio"),
          List.of("august", "aug", "agosto", "augusti", "août"),
          List.of("september", "sep", "sept", "septiembre", "septembre", "setembro", "settembre"),
          List.of("october", "oct", "octubre", "oktober", "octobre", "outubro", "ottobre"),
          List.of("november", "nov", "noviembre", "novembre", "novembro"),
          List.of(
              "december",
              "dec",
              "diciembre",
              "desember",
              "dezember",
              "décembre",
              "dezembro",
              "dicembre"));

  private static final Pattern MONTH_FIRST = Pattern.compile("(\\p{L}{3,10})\\.? (\\d{1,2})");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})\\.?(?: de)? (\\p{L}{3,10})\\.?");

  private Months() {}

  /** From 1 to 12. */
  static Optional<Integer> number(String name) {
    String key = name.toLowerCase(Locale.ROOT);
    for (int i = 0; i < NAMES.size(); i++) {
      if (NAMES.get(i).contains(key)) {
        return Optional.of(i + 1);
      }
    }
    return Optional.empty();
  }

  /** {@code February 28}, {@code 28 February}, {@code 28 de febrero}. */
  static Optional<MonthDay> yearless(String text) {
    Matcher first = MONTH_FIRST.matcher(text);
    if (first.matches()) {
      return monthDay(first.group(1), first.group(2));
    }
    Matcher last = DAY_FIRST.matcher(text);
    return last.matches() ? monthDay(last.group(2), last.group(1)) : Optional.empty();
  }

  private static Optional<MonthDay> monthDay(String month, String day) {
    return number(month)
        .flatMap(
            number -> {
              try {
                return Optional.of(MonthDay.of(number, Integer.parseInt(day)));
              } catch (DateTimeException e) {
                return Optional.empty();
              }
            });
  }
}
