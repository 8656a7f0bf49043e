package no.forankring.cli.command.targets;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import no.forankring.cli.command.invocation.Here;
import no.forankring.cli.command.invocation.Invocation;
import no.forankring.cli.workspace.Workspace;
import no.forankring.cli.workspace.refusal.Refusal;
import no.forankring.cli.workspace.strategy.StrategyEdit;
import no.forankring.core.period.Period;
import no.forankring.core.strategy.Span;
import no.forankring.core.strategy.Target;
import no.forankring.core.strategy.Wording;
import no.forankring.importers.strategy.StrategyChange;
import no.forankring.importers.strategy.document.DocumentException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forankring targets revise}. */
@Command(name = "revise")
final class ReviseCommand implements Callable<Integer> {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,30}(?:\\.[0-9]{1,30})?");

  private final Invocation invocation;

  @Parameters(paramLabel = "ID")
  private String id = "";

  @Option(names = "--at-least", paramLabel = "VALUE")
  private @Nullable String atLeast;

  @Option(names = "--at-most", paramLabel = "VALUE")
  private @Nullable String atMost;

  @Option(names = "--deadline", paramLabel = "DATE")
  private @Nullable String deadline;

  @Option(names = "--reason", paramLabel = "TEXT", required = true)
  private String reason = "";

  @Option(names = "--by", paramLabel = "WHO", required = true)
  private String by = "";

  @Option(names = "--date", paramLabel = "DATE")
  private @Nullable String date;

  @Option(names = "--dry-run")
  private boolean dryRun;

  ReviseCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws IOException, DocumentException {
    Workspace workspace = Here.workspace(invocation);
    StrategyEdit edit = StrategyEdit.open(workspace.folder(), workspace.known());
    Target target = TargetChange.find(edit, id);
    LocalDate day = Here.day(invocation, workspace, Optional.ofNullable(date));
    TargetChange.check(target, day);
    Optional<BigDecimal> value = value(target);
    Optional<Span> span = Optional.ofNullable(deadline).map(text -> span(target, text));
    if (value.isEmpty() && span.isEmpty()) {
      throw Refusal.usage("revision-changes-nothing", id);
    }
    Target.Revision revision =
        new Target.Revision(
            day,
            Optional.of(TargetChange.text("--by", by)),
            new Wording(TargetChange.text("--reason", reason)),
            value.orElseGet(() -> target.valueOn(LocalDate.MAX)),
            span);
    return new TargetChange(invocation, workspace, edit, dryRun)
        .make(target, new StrategyChange.Revise(id, revision));
  }

  private Optional<BigDecimal> value(Target target) {
    if (atLeast != null && atMost != null) {
      throw Refusal.usage("both-sides", id);
    }
    boolean turns = target.sense() == Target.Sense.AT_LEAST ? atMost != null : atLeast != null;
    if (turns) {
      throw Refusal.usage(
          "revision-turns-target", id, target.sense() == Target.Sense.AT_LEAST ? "least" : "most");
    }
    return Optional.ofNullable(atLeast).or(() -> Optional.ofNullable(atMost)).map(this::number);
  }

  private BigDecimal number(String text) {
    if (!NUMBER.matcher(text.strip()).matches()) {
      throw Refusal.usage("not-a-number", text);
    }
    return new BigDecimal(text.strip());
  }

  private Span span(Target target, String text) {
    LocalDate day = Here.day(text);
    return switch (target.spanOn(LocalDate.MAX)) {
      case Span.At at -> new Span.At(day);
      case Span.FromTo(Period days) -> {
        if (day.isBefore(days.first())) {
          throw Refusal.usage("deadline-before-begin", text, days.first().toString());
        }
        yield new Span.FromTo(new Period(days.first(), day));
      }
      case Span.Each each -> throw Refusal.usage("target-repeats", id);
    };
  }
}
