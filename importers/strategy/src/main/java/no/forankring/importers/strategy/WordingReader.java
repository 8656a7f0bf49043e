package no.forankring.importers.strategy;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import no.forankring.core.strategy.Wording;
import no.forankring.importers.strategy.document.YamlMapping;
import no.forankring.importers.strategy.document.YamlValue;

/** A text, or {@code {nb: …, en: …}}. */
final class WordingReader {

  private WordingReader() {}

  /** Absent where a problem was noted. */
  static Optional<Wording> read(YamlValue value) {
    return value.isMapping()
        ? value.mapping().flatMap(WordingReader::read)
        : value.text().map(Wording::new);
  }

  private static Optional<Wording> read(YamlMapping languages) {
    languages.only("nb", "nn", "en");
    NavigableMap<String, String> texts = new TreeMap<>();
    for (String language : languages.keys()) {
      languages
          .optional(language)
          .flatMap(YamlValue::text)
          .ifPresent(text -> texts.put(language, text));
    }
    if (texts.isEmpty()) {
      languages.problem("empty-value");
      return Optional.empty();
    }
    return Optional.of(new Wording(texts));
  }
}
