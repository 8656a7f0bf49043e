package no.forankring.cli.command.invocation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.forankring.cli.workspace.Workspace;
import no.forankring.cli.workspace.refusal.Refusal;
import no.forankring.reports.content.language.Texts;
import no.forankring.reports.content.vocabulary.Lexicon;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;

/**
 * The language a command speaks: the first one given, else the workspace's first, else the
 * machine's, else English.
 */
public final class Speech {
  private static final String LAST_RESORT = "en";

  private Speech() {}

  /** The texts a command prints from. */
  public static Texts of(Invocation invocation) {
    Optional<String> given =
        invocation
            .options()
            .languages()
            .flatMap(text -> Arrays.stream(text.split(",")).findFirst());
    return Texts.in(
        given
            .map(String::strip)
            .map(Speech::spokenFor)
            .filter(Texts.languages()::contains)
            .or(() -> ofWorkspace(invocation))
            .or(() -> ofMachine(invocation.locale()))
            .orElse(LAST_RESORT));
  }

  /**
   * Before a command begins.
   *
   * @param spoken the languages of what it writes
   * @throws ExecutionException around a refusal, if one that is given is none of them
   */
  public static void check(Invocation invocation, CommandLine command, Set<String> spoken) {
    try {
      invocation.options().languages().ifPresent(given -> asked(given, spoken));
    } catch (Refusal refusal) {
      throw new ExecutionException(command, refusal.code(), refusal);
    }
  }

  /**
   * The languages of words for leaders: those asked for by {@code --lang}, else some others.
   *
   * @throws Refusal if there are no words in one
   */
  public static List<String> words(Invocation invocation, List<String> otherwise) {
    return invocation
        .options()
        .languages()
        .map(given -> asked(given, Lexicon.languages()))
        .orElse(otherwise);
  }

  /**
   * The languages asked for by {@code --lang}; those of the workspace where none are.
   *
   * @throws Refusal if the program does not speak one
   */
  public static List<String> asked(Invocation invocation, Workspace workspace) {
    if (invocation.options().languages().isEmpty()) {
      return workspace.config().languages();
    }
    return asked(invocation.options().languages().get(), Texts.languages());
  }

  private static List<String> asked(String given, Set<String> spoken) {
    List<String> asked = Arrays.stream(given.split(",", -1)).map(String::strip).distinct().toList();
    for (String language : asked) {
      if (!spoken.contains(language)) {
        throw Refusal.usage("unknown-language", language, String.join(", ", spoken));
      }
    }
    return asked;
  }

  /** Whoever reads Norwegian of any kind is better served by bokmål than by English. */
  private static String spokenFor(String language) {
    return List.of("no", "nn").contains(language) ? "nb" : language;
  }

  private static Optional<String> ofMachine(Locale locale) {
    return Optional.of(spokenFor(locale.getLanguage())).filter(Texts.languages()::contains);
  }

  private static Optional<String> ofWorkspace(Invocation invocation) {
    Path start =
        invocation.options().workspace().map(invocation::resolve).orElse(invocation.folder());
    try {
      Optional<Path> folder = Workspace.find(start);
      return folder.isEmpty() ? Optional.empty() : Workspace.language(folder.get());
    } catch (IOException e) {
      // Whoever needs the workspace is told what is wrong with it; a language is no such need.
      return Optional.empty();
    }
  }
}
