package no.forankring.importers.formats.internal.engine;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Canonical values of segments: never the label of one language where there is a code. */
final class Segments {

  private static final Pattern GROUPING = Pattern.compile("(?<=\\d)[,.\\u00A0](?=\\d{3}\\b)");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}+]+");
  private static final Pattern EDGES = Pattern.compile("^-|-$");

  private Segments() {}

  /** {@code NO} for a country's name, {@code são-paulo-sp-brazil} for what has no code. */
  static String value(String dimension, String label) {
    return dimension.equals("country")
        ? Countries.code(label).orElseGet(() -> slug(label))
        : slug(label);
  }

  private static String slug(String label) {
    String text = Normalizer.normalize(label, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    text = GROUPING.matcher(text).replaceAll("");
    text = OTHER.matcher(text).replaceAll("-");
    return EDGES.matcher(text).replaceAll("");
  }
}
