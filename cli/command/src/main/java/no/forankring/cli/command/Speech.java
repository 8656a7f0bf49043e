package no.forankring.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.forankring.cli.workspace.Workspace;
import no.forankring.cli.workspace.refusal.Refusal;
import no.forankring.importers.strategy.document.DocumentException;
import no.forankring.reports.content.Texts;

/** The language a command speaks: the first one given, else the workspace's first, else English. */
final class Speech {
  private static final String LAST_RESORT = "en";

  private Speech() {}

  /** The texts a command prints from. */
  static Texts of(Invocation invocation) {
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
            .orElse(LAST_RESORT));
  }

  /**
   * The languages asked for by {@code --lang}; those of the workspace where none are.
   *
   * @throws Refusal if the program does not speak one
   */
  static List<String> asked(Invocation invocation, Workspace workspace) {
    if (invocation.options().languages().isEmpty()) {
      return workspace.config().languages();
    }
    List<String> asked =
        Arrays.stream(invocation.options().languages().get().split(",", -1))
            .map(String::strip)
            .distinct()
            .toList();
    for (String language : asked) {
      if (!Texts.languages().contains(language)) {
        throw Refusal.usage("unknown-language", language, String.join(", ", Texts.languages()));
      }
    }
    return asked;
  }

  private static Optional<String> ofWorkspace(Invocation invocation) {
    Path start =
        invocation.options().workspace().map(invocation::resolve).orElse(invocation.folder());
    try {
      Optional<Path> folder = Workspace.find(start);
      return folder.isEmpty()
          ? Optional.empty()
          : Optional.of(Workspace.open(folder.get()).config().languages().getFirst());
    } catch (IOException | DocumentException e) {
      // Whoever needs the workspace is told what is wrong with it; a language is no such need.
      return Optional.empty();
    }
  }
}
