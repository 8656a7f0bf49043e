package no.forankring.reports.content.vocabulary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.forankring.reports.content.language.WordSet;

/**
 * The words of an organisation.
 *
 * @param set the ready words
 * @param own by language tag, then by the id of a metric or a theme; in the order of their document
 * @param ours platforms' words that its leaders do say, and that no report need explain
 */
public record Vocabulary(WordSet set, Map<String, Map<String, OwnWord>> own, Set<String> ours) {

  /** A company's ready words alone. */
  public static final Vocabulary COMPANY = of(WordSet.COMPANY);

  /** The public sector's ready words alone. */
  public static final Vocabulary PUBLIC = of(WordSet.PUBLIC);

  public Vocabulary {
    Map<String, Map<String, OwnWord>> copy = new TreeMap<>();
    own.forEach(
        (language, words) ->
            copy.put(language, Collections.unmodifiableMap(new LinkedHashMap<>(words))));
    own = Collections.unmodifiableMap(copy);
    ours = Collections.unmodifiableSet(new TreeSet<>(ours));
  }

  /** A ready set alone. */
  public static Vocabulary of(WordSet set) {
    return new Vocabulary(set, Map.of(), Set.of());
  }

  /** The organisation's own word, where it has one. */
  public Optional<OwnWord> own(String language, String id) {
    return Optional.ofNullable(own.getOrDefault(language, Map.of()).get(id));
  }
}
