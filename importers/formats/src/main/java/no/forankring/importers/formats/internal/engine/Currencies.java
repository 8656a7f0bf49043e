package no.forankring.importers.formats.internal.engine;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.forankring.importers.formats.internal.document.HeaderKey;

/** The currency a header ends with: {@code Amount spent (NOK)}. */
final class Currencies {

  private static final Pattern AT_END = Pattern.compile("(.*\\S) ?\\(([a-z]{3})\\)");

  private Currencies() {}

  /** A header's key without its currency; the key itself where it has none. */
  static String without(String key) {
    Matcher matcher = AT_END.matcher(key);
    return matcher.matches() ? matcher.group(1) : key;
  }

  /** ISO 4217 code. */
  static Optional<String> of(String header) {
    Matcher matcher = AT_END.matcher(HeaderKey.of(header));
    return matcher.matches()
        ? Optional.of(matcher.group(2).toUpperCase(Locale.ROOT))
        : Optional.empty();
  }
}
