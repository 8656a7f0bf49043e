package no.forankring.cli.command.targets;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.forankring.cli.command.invocation.ExitCode;
import no.forankring.cli.command.invocation.Invocation;
import no.forankring.cli.command.invocation.ProblemText;
import no.forankring.cli.command.invocation.Speech;
import no.forankring.cli.workspace.Workspace;
import no.forankring.cli.workspace.json.JsonText;
import no.forankring.cli.workspace.refusal.Refusal;
import no.forankring.cli.workspace.strategy.StrategyEdit;
import no.forankring.core.metric.Metric;
import no.forankring.core.strategy.Strategy;
import no.forankring.core.strategy.Target;
import no.forankring.importers.strategy.StrategyChange;
import no.forankring.importers.strategy.StrategyDocument.Outcome;
import no.forankring.importers.strategy.document.Nearest;
import no.forankring.reports.content.language.Texts;

/** One change of a target: shown as it was and as it becomes, and written unless it is a try. */
record TargetChange(Invocation invocation, Workspace workspace, StrategyEdit edit, boolean dryRun) {

  /**
   * The target of an id.
   *
   * @throws Refusal if there is none
   */
  static Target find(StrategyEdit edit, String id) {
    return find(edit.strategy(), id)
        .orElseThrow(
            () -> {
              List<String> ids = edit.strategy().targets().stream().map(Target::id).toList();
              return Refusal.usage(
                  "no-such-target", id, Nearest.of(id, ids).orElse(""), String.join(", ", ids));
            });
  }

  /**
   * Whether a target can be changed on a day.
   *
   * @throws Refusal if it was given up, or changed after that day
   */
  static void check(Target target, LocalDate day) {
    if (target.retired().isPresent()) {
      throw Refusal.usage("target-retired", target.id(), target.retired().get().date().toString());
    }
    LocalDate last =
        target.revisions().isEmpty() ? target.set() : target.revisions().getLast().date();
    if (day.isBefore(last)) {
      throw Refusal.usage("change-too-early", target.id(), day.toString(), last.toString());
    }
  }

  /**
   * What was given after an option.
   *
   * @throws Refusal if it is blank
   */
  static String text(String option, String given) {
    if (given.isBlank()) {
      throw Refusal.usage("blank-option", option);
    }
    return given.strip();
  }

  int make(Target before, StrategyChange change) throws IOException {
    Texts texts = Speech.of(invocation);
    return switch (edit.with(change)) {
      case Outcome.Ready ready -> {
        Optional<StrategyEdit.Written> written =
            dryRun ? Optional.empty() : Optional.of(edit.write(ready));
        print(before, find(ready.strategy(), before.id()).orElseThrow(), written, texts);
        yield ExitCode.DONE;
      }
      case Outcome.Refused refused -> {
        refused.problems().stream()
            .map(problem -> ProblemText.sentence(problem, texts))
            .distinct()
            .forEach(
                sentence ->
                    invocation
                        .err()
                        .println("forankring: " + texts.say("commands.targets.no", sentence)));
        yield ExitCode.FAILED;
      }
      case Outcome.ByHand byHand -> {
        invocation
            .err()
            .println(
                "forankring: "
                    + texts.say(
                        "commands.targets.by-hand", before.id(), invocation.shown(edit.file())));
        byHand.lines().forEach(line -> invocation.err().println("  " + line));
        yield ExitCode.FAILED;
      }
    };
  }

  private void print(
      Target before, Target after, Optional<StrategyEdit.Written> written, Texts texts) {
    if (invocation.options().json()) {
      invocation
          .out()
          .print(
              JsonText.of(
                  json -> TargetChangeJson.write(json, before, after, written.map(this::backup))));
      return;
    }
    Optional<Metric> metric = workspace.config().metrics().find(before.metric());
    TargetWords words = new TargetWords(texts, metric);
    invocation.out().println(texts.say("commands.targets.before", before.id(), words.of(before)));
    invocation.out().println(texts.say("commands.targets.after", before.id(), words.of(after)));
    if (written.isEmpty()) {
      invocation
          .out()
          .println(texts.say("commands.targets.dry-run", invocation.shown(edit.file())));
      return;
    }
    invocation
        .out()
        .println(
            texts.say(
                "commands.targets.wrote",
                invocation.shown(written.get().file()),
                invocation.shown(written.get().backup())));
  }

  private Path backup(StrategyEdit.Written written) {
    return written.backup();
  }

  private static Optional<Target> find(Strategy strategy, String id) {
    return strategy.targets().stream().filter(target -> target.id().equals(id)).findFirst();
  }
}
