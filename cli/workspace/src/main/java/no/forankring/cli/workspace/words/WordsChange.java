package no.forankring.cli.workspace.words;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.forankring.reports.content.vocabulary.Lexicon;
import no.forankring.reports.content.vocabulary.OwnWord;
import no.forankring.reports.content.vocabulary.Vocabulary;

/**
 * What the answers of an interview make of the words there are.
 *
 * @param language of the words
 * @param vocabulary as it becomes
 * @param changes in the order of the sheet
 * @param troubles for which nothing can be written
 */
public record WordsChange(
    String language, Vocabulary vocabulary, List<Change> changes, List<Trouble> troubles) {

  public WordsChange {
    changes = List.copyOf(changes);
    troubles = List.copyOf(troubles);
  }

  /**
   * One word.
   *
   * @param before what it was called
   * @param after what it is called
   * @param one of them; absent where it is the same word
   */
  public record Change(String id, String before, String after, Optional<String> one) {}

  /**
   * An answer that cannot stand.
   *
   * @param row in the sheet, from 1
   * @param value what was written
   * @param argument as the code needs it
   */
  public record Trouble(int row, String code, String value, String argument) {}

  /**
   * Where the words were written.
   *
   * @param file usually words.yaml
   * @param backup where what stood there before has been kept; absent where nothing did
   * @param anew whether the file had to be written from the beginning, without its comments
   */
  public record Written(Path file, Optional<Path> backup, boolean anew) {}

  static WordsChange of(Answers answers, Vocabulary before) {
    String language = answers.language();
    Lexicon lexicon = Lexicon.of(language, before);
    Map<String, OwnWord> own = new LinkedHashMap<>(before.own().getOrDefault(language, Map.of()));
    List<Change> changes = new ArrayList<>();
    List<Trouble> troubles = new ArrayList<>();
    answers
        .words()
        .forEach(
            (id, answer) -> {
              Optional<OwnWord> was = Optional.ofNullable(own.get(id));
              Optional<String> name = answer.many().or(() -> was.flatMap(OwnWord::name));
              String said = lexicon.name(id);
              String called = name.orElse(said);
              Optional<String> one =
                  answer
                      .one()
                      .or(() -> was.flatMap(OwnWord::one))
                      .filter(single -> !single.equals(called));
              boolean sameName = name.isEmpty() || name.get().equals(said);
              boolean sameOne = one.equals(was.flatMap(OwnWord::one));
              if (sameName && sameOne) {
                return;
              }
              answer.many().flatMap(text -> trouble(answer.row(), text)).ifPresent(troubles::add);
              answer.one().flatMap(text -> trouble(answer.row(), text)).ifPresent(troubles::add);
              own.put(id, new OwnWord(Optional.of(called), one, was.flatMap(OwnWord::meaning)));
              changes.add(new Change(id, said, called, one));
            });
    Map<String, Map<String, OwnWord>> all = new TreeMap<>(before.own());
    if (!own.isEmpty()) {
      all.put(language, own);
    }
    Vocabulary after = new Vocabulary(before.set(), all, before.ours());
    WordRules.taken(language, after)
        .forEach(
            (id, other) ->
                Optional.ofNullable(answers.words().get(id))
                    .or(() -> Optional.ofNullable(answers.words().get(other)))
                    .ifPresent(
                        answer ->
                            troubles.add(
                                new Trouble(
                                    answer.row(),
                                    "same-word",
                                    Lexicon.of(language, after).name(id),
                                    other))));
    return new WordsChange(language, after, changes, troubles);
  }

  private static Optional<Trouble> trouble(int row, String text) {
    return WordRules.trouble(text, WordRules.LONGEST_WORD)
        .map(found -> new Trouble(row, found.code(), text, found.argument()));
  }
}
