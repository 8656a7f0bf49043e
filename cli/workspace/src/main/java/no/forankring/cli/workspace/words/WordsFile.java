package no.forankring.cli.workspace.words;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.forankring.importers.strategy.document.DocumentException;
import no.forankring.importers.strategy.document.YamlDocument;
import no.forankring.importers.strategy.document.YamlMapping;
import no.forankring.importers.strategy.document.YamlValue;
import no.forankring.reports.content.language.WordSet;
import no.forankring.reports.content.vocabulary.Lexicon;
import no.forankring.reports.content.vocabulary.OwnWord;
import no.forankring.reports.content.vocabulary.Vocabulary;

/** Reads {@code words.yaml}. */
public final class WordsFile {
  private static final String OURS = "ours";

  private final WordSet set;
  private final Map<String, Map<String, OwnWord>> own = new TreeMap<>();
  private final Map<String, Map<String, YamlValue>> places = new HashMap<>();
  private final Set<String> ours = new TreeSet<>();

  private WordsFile(WordSet set) {
    this.set = set;
  }

  /**
   * Reads a file; problems name it without its folder. An empty file has no words.
   *
   * @param set the ready words, none of which may be given to another metric
   * @throws IOException if the file cannot be read
   * @throws DocumentException with everything that is wrong in it
   */
  public static Vocabulary read(Path file, WordSet set) throws IOException, DocumentException {
    return new WordsFile(set).read(YamlDocument.read(file));
  }

  /** Reads a text, as {@link #read(Path, WordSet)} does a file. */
  static Vocabulary read(String fileName, String text, WordSet set) throws DocumentException {
    return new WordsFile(set).read(YamlDocument.parse(fileName, text));
  }

  private Vocabulary read(YamlDocument document) throws DocumentException {
    YamlMapping root = document.root();
    Set<String> keys = new TreeSet<>(Lexicon.languages());
    keys.add(OURS);
    root.only(keys.toArray(String[]::new));
    for (String language : Lexicon.languages()) {
      root.optional(language)
          .flatMap(YamlValue::mapping)
          .ifPresent(words -> words(language, words));
    }
    root.optional(OURS)
        .map(YamlValue::list)
        .ifPresent(list -> list.forEach(each -> word(each).ifPresent(ours::add)));
    Vocabulary vocabulary = new Vocabulary(set, own, ours);
    for (String language : own.keySet()) {
      WordRules.taken(language, vocabulary).forEach((id, other) -> same(language, id, other));
    }
    document.check();
    return vocabulary;
  }

  private void words(String language, YamlMapping words) {
    Map<String, OwnWord> known = new LinkedHashMap<>();
    Map<String, YamlValue> where = new HashMap<>();
    for (String id : words.keys()) {
      if (!WordRules.ids().contains(id)) {
        words.unknown(id, "unknown-word", WordRules.ids());
        continue;
      }
      words
          .required(id)
          .ifPresent(
              value -> {
                where.put(id, value);
                own(value).ifPresent(word -> known.put(id, word));
              });
    }
    own.put(language, known);
    places.put(language, where);
  }

  /** A word alone, or its parts. */
  private static Optional<OwnWord> own(YamlValue value) {
    if (!value.isMapping()) {
      return word(value).map(OwnWord::of);
    }
    return value
        .mapping()
        .flatMap(
            parts -> {
              parts.only("name", "one", "meaning");
              boolean needsName = parts.has("one") || !parts.has("meaning");
              Optional<YamlValue> name =
                  needsName || parts.has("name") ? parts.required("name") : Optional.empty();
              Optional<String> said = name.flatMap(WordsFile::word);
              Optional<String> one =
                  parts.has("one")
                      ? parts.required("one").flatMap(WordsFile::word)
                      : Optional.empty();
              Optional<String> meaning =
                  parts.has("meaning")
                      ? parts
                          .required("meaning")
                          .flatMap(text -> checked(text, WordRules.LONGEST_MEANING))
                      : Optional.empty();
              return said.isPresent() || meaning.isPresent()
                  ? Optional.of(new OwnWord(said, one, meaning))
                  : Optional.empty();
            });
  }

  private static Optional<String> word(YamlValue value) {
    return checked(value, WordRules.LONGEST_WORD);
  }

  private static Optional<String> checked(YamlValue value, int longest) {
    Optional<String> text = value.text().map(String::strip);
    Optional<WordRules.Trouble> trouble = text.flatMap(said -> WordRules.trouble(said, longest));
    trouble.ifPresent(found -> value.problem(found.code(), found.argument()));
    return trouble.isPresent() ? Optional.empty() : text;
  }

  private void same(String language, String id, String other) {
    YamlValue place = places.getOrDefault(language, Map.of()).get(id);
    YamlValue second = places.getOrDefault(language, Map.of()).get(other);
    OwnWord word = own.getOrDefault(language, Map.of()).get(id);
    if (place != null && word != null) {
      place.problem(
          "same-word",
          other,
          second == null ? "" : Integer.toString(second.line()),
          word.name().orElse(""));
    }
  }
}
