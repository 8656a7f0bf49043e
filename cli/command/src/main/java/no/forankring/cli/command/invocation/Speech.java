package no.forankring.cli.command.invocation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.forankring.cli.workspace.Workspace;
import no.forankring.cli.workspace.refusal.Refusal;
import no.forankring.reports.content.Texts;
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
            .filter(Texts.languages()::contains)
            .or(() -> ofWorkspace(invocation))
            .or(() -> ofMachine(invocation.locale()))
            .orElse(LAST_RESORT));
  }

  /**
   * Before a command begins.
   *
   * @throws ExecutionException around a refusal, if the program does not speak a language given
   */
  public static void check(Invocation invocation, CommandLine command) {
    try {
      invocation.options().languages().ifPresent(Speech::asked);
    } catch (Refusal refusal) {
      throw new ExecutionException(command, refusal.code(), refusal);
    }
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
    return asked(invocation.options().languages().get());
  }

  private static List<String> asked(String given) {
    List<String> asked = Arrays.stream(given.split(",", -1)).map(String::strip).distinct().toList();
    for (String language : asked) {
      if (!Texts.languages().contains(language)) {
        throw Refusal.usage("unknown-language", language, String.join(", ", Texts.languages()));
      }
    }
    return asked;
  }

  /** Whoever reads Norwegian of any kind is better served by bokmål than by English. */
  private static Optional<String> ofMachine(Locale locale) {
    String language = locale.getLanguage();
    return Optional.of(List.of("no", "nn").contains(language) ? "nb" : language)
        .filter(Texts.languages()::contains);
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
