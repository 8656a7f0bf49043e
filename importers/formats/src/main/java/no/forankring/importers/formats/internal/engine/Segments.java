package no.forankring.importers.formats.internal.engine;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Canonical values of segments: never the label of one language where there is a code. */
final class Segments {

  private static final Pattern GROUPING = Pattern.compile("(?<=\\d)[,.\\u00A0](?=\\d{3}\\b)");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}+]+");
  private static final Pattern EDGES = Pattern.compile("^-|-$");

  private Segments() {}

  private static final Pattern AGES = Pattern.compile("(\\d{1,2})(?:\\D{1,3}(\\d{1,2})\\b|\\+).*");

  /** Words for the canonical {@code f} and {@code m}; each was seen in a real file. */
  private static final Map<String, String> GENDERS =
      Map.of("female", "f", "women", "f", "male", "m", "men", "m");

  /** {@code NO} for a country's name, {@code são-paulo-sp-brazil} for what has no code. */
  static String value(String dimension, String label) {
    return switch (dimension) {
      case "country" -> Countries.code(label).orElseGet(() -> slug(label));
      case "age" -> age(label).orElseGet(() -> slug(label));
      case "gender" -> GENDERS.getOrDefault(slug(label), slug(label));
      default -> slug(label);
    };
  }

  /** {@code 25-34} and {@code 65+}, whatever dash and word a language uses. */
  private static Optional<String> age(String label) {
    Matcher ages = AGES.matcher(label);
    if (!ages.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        ages.group(2) == null ? ages.group(1) + "+" : ages.group(1) + "-" + ages.group(2));
  }

  private static String slug(String label) {
    String text = Normalizer.normalize(label, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    text = GROUPING.matcher(text).replaceAll("");
    text = OTHER.matcher(text).replaceAll("-");
    return EDGES.matcher(text).replaceAll("");
  }
}
