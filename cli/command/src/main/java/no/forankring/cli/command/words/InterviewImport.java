package no.forankring.cli.command.words;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.forankring.cli.command.invocation.ExitCode;
import no.forankring.cli.command.invocation.Invocation;
import no.forankring.cli.command.invocation.Speech;
import no.forankring.cli.workspace.Workspace;
import no.forankring.cli.workspace.json.JsonText;
import no.forankring.cli.workspace.words.Answers;
import no.forankring.cli.workspace.words.OwnWords;
import no.forankring.cli.workspace.words.WordsChange;
import no.forankring.importers.formats.RefusedFileException;
import no.forankring.importers.strategy.document.DocumentException;
import no.forankring.reports.content.language.Texts;
import no.forankring.reports.content.vocabulary.Lexicon;

/** Makes a filled interview sheet the words of a workspace: all of it or nothing. */
final class InterviewImport {
  private final Invocation invocation;
  private final Workspace workspace;
  private final Texts texts;

  InterviewImport(Invocation invocation, Workspace workspace) {
    this.invocation = invocation;
    this.workspace = workspace;
    this.texts = Speech.of(invocation);
  }

  int run(Path file) throws IOException, DocumentException {
    Answers answers;
    try {
      answers = Answers.read(file);
    } catch (RefusedFileException refused) {
      String why = texts.message(refused.refusal().code(), refused.refusal().arguments());
      invocation
          .err()
          .println("forankring: " + texts.say("commands.words.unusable", shown(file), why));
      return ExitCode.FAILED;
    }
    WordsChange change = OwnWords.change(answers, workspace.vocabulary());
    Optional<WordsChange.Written> written =
        change.changes().isEmpty() || !change.troubles().isEmpty()
            ? Optional.empty()
            : Optional.of(OwnWords.write(workspace.words(), change));
    if (invocation.options().json()) {
      invocation
          .out()
          .print(JsonText.of(json -> WordsJson.write(json, change, written, answers.strays())));
    } else {
      print(file, answers.strays(), change, written);
    }
    if (!change.troubles().isEmpty()) {
      return ExitCode.FAILED;
    }
    return answers.strays().isEmpty() ? ExitCode.DONE : ExitCode.DONE_WITH_PROBLEMS;
  }

  private void print(
      Path file,
      List<Answers.Stray> strays,
      WordsChange change,
      Optional<WordsChange.Written> written) {
    for (Answers.Stray stray : strays) {
      invocation.err().println(texts.say("commands.words.stray", stray.row(), stray.text()));
    }
    if (!change.troubles().isEmpty()) {
      for (WordsChange.Trouble each : change.troubles()) {
        invocation.err().println(trouble(file, each));
      }
      invocation.err().println(texts.say("commands.words.nothing-written"));
      return;
    }
    if (written.isEmpty()) {
      invocation.out().println(texts.say("commands.words.no-changes"));
      return;
    }
    invocation
        .out()
        .println(
            texts.say(
                "commands.words.changed",
                shown(written.get().file()),
                change.changes().size(),
                change.language()));
    for (WordsChange.Change each : change.changes()) {
      invocation
          .out()
          .println(
              "  "
                  + texts.say(
                      "commands.words.change", each.before(), each.after(), each.one().orElse("")));
    }
    hints(change);
    undo(written.get());
  }

  private String trouble(Path file, WordsChange.Trouble trouble) {
    return texts.say(
        "commands.words.trouble",
        shown(file),
        trouble.row(),
        texts.say(
            "commands.problem." + trouble.code(),
            Map.of(
                "value", trouble.value(),
                "first", trouble.argument(),
                "meant", "",
                "third", trouble.value())));
  }

  /** The ready words of other things that still hold what was changed. */
  private void hints(WordsChange change) {
    Lexicon lexicon = Lexicon.of(change.language(), change.vocabulary());
    for (WordsChange.Change each : change.changes()) {
      List<String> alike = lexicon.alsoSaying(each.id());
      if (!alike.isEmpty()) {
        invocation
            .out()
            .println(
                texts.say(
                    "commands.words.alike", lexicon.ready(each.id()), String.join(", ", alike)));
      }
    }
  }

  private void undo(WordsChange.Written written) {
    String file = shown(written.file());
    if (written.backup().isEmpty()) {
      invocation.out().println(texts.say("commands.words.undo-new", file));
      return;
    }
    String backup = shown(written.backup().get());
    if (written.anew()) {
      invocation.out().println(texts.say("commands.words.anew", backup));
    }
    invocation.out().println(texts.say("commands.words.undo", backup, file));
  }

  private String shown(Path file) {
    return invocation.shown(file);
  }
}
