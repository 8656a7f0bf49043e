package no.forankring.cli.command.decisions;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.forankring.cli.command.invocation.Here;
import no.forankring.cli.command.invocation.Invocation;
import no.forankring.cli.workspace.refusal.Refusal;
import no.forankring.core.strategy.Decision;
import no.forankring.core.strategy.Decision.Answer;
import no.forankring.importers.strategy.StrategyChange;
import no.forankring.importers.strategy.document.DocumentException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forankring decisions answer}. */
@Command(name = "answer")
final class AnswerCommand implements Callable<Integer> {
  private final Invocation invocation;

  @Parameters(index = "0", paramLabel = "ID")
  private String id = "";

  @Parameters(index = "1", paramLabel = "ANSWER")
  private String answer = "";

  @Option(names = "--by", paramLabel = "WHO")
  private @Nullable String by;

  @Option(names = "--date", paramLabel = "DATE")
  private @Nullable String date;

  @Option(names = "--due", paramLabel = "DATE")
  private @Nullable String due;

  @Option(names = "--dry-run")
  private boolean dryRun;

  AnswerCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws IOException, DocumentException {
    Answer given = answer();
    DecisionChange change = DecisionChange.open(invocation, id);
    Decision decision = change.decision();
    if (decision.decided().isPresent()) {
      throw Refusal.usage("already-answered", id, decision.decided().get().toString());
    }
    LocalDate day = Here.day(invocation, change.workspace(), Optional.ofNullable(date));
    LocalDate today = Here.day(invocation, change.workspace(), Optional.empty());
    if (day.isAfter(today)) {
      throw Refusal.usage("answer-ahead", day.toString(), today.toString());
    }
    return change.make(
        new StrategyChange.Answer(
            decision.answered(
                day,
                given,
                Optional.ofNullable(by).map(String::strip).filter(who -> !who.isEmpty()),
                Optional.ofNullable(due).map(Here::day))),
        dryRun);
  }

  private Answer answer() {
    return Arrays.stream(Answer.values())
        .filter(each -> word(each).equals(answer.strip().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> Refusal.usage("not-an-answer", answer));
  }

  private static String word(Answer answer) {
    return answer.name().toLowerCase(Locale.ROOT);
  }
}
