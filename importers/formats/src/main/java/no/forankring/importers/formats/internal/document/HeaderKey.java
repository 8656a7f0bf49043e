package no.forankring.importers.formats.internal.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What two headers that look alike have in common, whatever bytes they are made of. */
public final class HeaderKey {

  /** Soft hyphens and zero-width characters: not seen, and equals() fails on them. */
  private static final Pattern UNSEEN = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]");

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  private HeaderKey() {}

  /** Compatibility forms, unseen characters, spaces and case are made the same. */
  public static String of(String header) {
    return isPlain(header) ? header.toLowerCase(Locale.ROOT) : folded(header);
  }

  /** Printable ASCII with single spaces inside: all that can differ is the case. */
  private static boolean isPlain(String header) {
    char before = ' ';
    for (int i = 0; i < header.length(); i++) {
      char c = header.charAt(i);
      if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
        return false;
      }
      before = c;
    }
    return header.isEmpty() || before != ' ';
  }

  private static String folded(String header) {
    String text = Normalizer.normalize(header, Normalizer.Form.NFKC);
    text = UNSEEN.matcher(text).replaceAll("");
    text = SPACES.matcher(text).replaceAll(" ").strip();
    return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
