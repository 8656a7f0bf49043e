package no.forankring.cli.command.targets;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.forankring.cli.command.invocation.ExitCode;
import no.forankring.cli.command.invocation.Here;
import no.forankring.cli.command.invocation.Invocation;
import no.forankring.cli.command.invocation.Speech;
import no.forankring.cli.command.writing.StrategyWriter;
import no.forankring.cli.workspace.Workspace;
import no.forankring.cli.workspace.json.JsonText;
import no.forankring.cli.workspace.refusal.Refusal;
import no.forankring.cli.workspace.strategy.StrategyEdit;
import no.forankring.core.strategy.Strategy;
import no.forankring.core.strategy.Target;
import no.forankring.importers.strategy.StrategyChange;
import no.forankring.importers.strategy.document.DocumentException;
import no.forankring.importers.strategy.document.Nearest;
import no.forankring.reports.content.language.Texts;

/**
 * One change of a target: shown as it was and as it becomes, and written unless it is a try.
 *
 * @param day it holds from
 */
record TargetChange(
    Invocation invocation,
    Workspace workspace,
    StrategyEdit edit,
    Target target,
    LocalDate day,
    boolean dryRun) {

  /**
   * Opens the strategy.
   *
   * @param date the day it holds from, else today
   * @throws Refusal if there is no such target, it was given up, or changed after that day
   */
  static TargetChange open(Invocation invocation, String id, Optional<String> date, boolean dryRun)
      throws IOException, DocumentException {
    Workspace workspace = Here.workspace(invocation);
    StrategyEdit edit = StrategyEdit.open(workspace.folder(), workspace.known());
    Target target = find(edit, id);
    LocalDate day = Here.day(invocation, workspace, date);
    check(target, day);
    return new TargetChange(invocation, workspace, edit, target, day, dryRun);
  }

  private static Target find(StrategyEdit edit, String id) {
    return find(edit.strategy(), id)
        .orElseThrow(
            () -> {
              List<String> ids = edit.strategy().targets().stream().map(Target::id).toList();
              return Refusal.usage(
                  "no-such-target", id, Nearest.of(id, ids).orElse(""), String.join(", ", ids));
            });
  }

  private static void check(Target target, LocalDate day) {
    if (target.retired().isPresent()) {
      throw Refusal.usage("target-retired", target.id(), target.retired().get().date().toString());
    }
    LocalDate last =
        target.revisions().isEmpty() ? target.set() : target.revisions().getLast().date();
    if (day.isBefore(last)) {
      throw Refusal.usage("change-too-early", target.id(), day.toString(), last.toString());
    }
  }

  /** The strategy's file as the caller would name it. */
  String shownFile() {
    return invocation.shown(edit.file());
  }

  int make(StrategyChange change) throws IOException {
    StrategyWriter writer = new StrategyWriter(invocation, edit, dryRun);
    Optional<StrategyWriter.Done> done = writer.write(List.of(change));
    if (done.isEmpty()) {
      return ExitCode.FAILED;
    }
    Target after = find(done.get().strategy(), target.id()).orElseThrow();
    if (invocation.options().json()) {
      Optional<Path> backup = done.get().place().map(StrategyEdit.Written::backup);
      invocation
          .out()
          .print(JsonText.of(json -> TargetChangeJson.write(json, target, after, backup)));
      return ExitCode.DONE;
    }
    Texts texts = Speech.of(invocation);
    TargetWords words = new TargetWords(texts, workspace.config().metrics().find(target.metric()));
    invocation.out().println(texts.say("commands.targets.before", target.id(), words.of(target)));
    invocation.out().println(texts.say("commands.targets.after", target.id(), words.of(after)));
    invocation.out().println(writer.told(done.get()));
    return ExitCode.DONE;
  }

  private static Optional<Target> find(Strategy strategy, String id) {
    return strategy.targets().stream().filter(target -> target.id().equals(id)).findFirst();
  }
}
