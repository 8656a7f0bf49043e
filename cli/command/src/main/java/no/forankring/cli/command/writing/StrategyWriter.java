package no.forankring.cli.command.writing;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import no.forankring.cli.command.invocation.Invocation;
import no.forankring.cli.command.invocation.ProblemText;
import no.forankring.cli.command.invocation.Speech;
import no.forankring.cli.workspace.strategy.StrategyEdit;
import no.forankring.core.strategy.Strategy;
import no.forankring.importers.strategy.StrategyChange;
import no.forankring.importers.strategy.StrategyDocument.Outcome;
import no.forankring.importers.strategy.document.ByHand;
import no.forankring.reports.content.language.Texts;

/**
 * Writes changes into a workspace's strategy; tells whoever asked where that cannot be done.
 *
 * @param dryRun whether it is only tried
 */
public record StrategyWriter(Invocation invocation, StrategyEdit edit, boolean dryRun) {

  /**
   * What the strategy says with the changes.
   *
   * @param place where it was written; absent where it was only tried
   */
  public record Done(Strategy strategy, Optional<StrategyEdit.Written> place) {}

  /**
   * Writes the changes, all of them or none.
   *
   * @return absent where nothing could be written, which has been said on the error stream
   */
  public Optional<Done> write(List<? extends StrategyChange> changes) throws IOException {
    Texts texts = Speech.of(invocation);
    return switch (edit.with(changes)) {
      case Outcome.Ready ready ->
          Optional.of(
              new Done(
                  ready.strategy(), dryRun ? Optional.empty() : Optional.of(edit.write(ready))));
      case Outcome.Refused refused -> {
        refused.problems().stream()
            .map(problem -> ProblemText.sentence(problem, texts))
            .distinct()
            .forEach(sentence -> say(texts.say("commands.writing.no", sentence)));
        yield Optional.empty();
      }
      case Outcome.Manual manual -> {
        ByHandText text = new ByHandText(texts, file());
        for (ByHand byHand : manual.byHand()) {
          say(text.sentence(byHand));
          text.lines(byHand).forEach(line -> invocation.err().println("  " + line));
        }
        yield Optional.empty();
      }
    };
  }

  /** Where it was written and how that is undone, or that nothing was. */
  public String told(Done done) {
    Texts texts = Speech.of(invocation);
    return done.place()
        .map(
            place ->
                texts.say(
                    "commands.writing.wrote",
                    invocation.shown(place.file()),
                    invocation.shown(place.backup())))
        .orElseGet(() -> texts.say("commands.writing.dry-run", file()));
  }

  private void say(String sentence) {
    invocation.err().println("forankring: " + sentence);
  }

  private String file() {
    return invocation.shown(edit.file());
  }
}
