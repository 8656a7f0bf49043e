package no.forankring.cli.command.targets;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import no.forankring.cli.command.invocation.Here;
import no.forankring.cli.command.invocation.Invocation;
import no.forankring.cli.workspace.refusal.Refusal;
import no.forankring.core.period.Period;
import no.forankring.core.strategy.Course;
import no.forankring.core.strategy.Span;
import no.forankring.core.strategy.Target;
import no.forankring.importers.strategy.StrategyChange;
import no.forankring.importers.strategy.document.DocumentException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code forankring targets revise}. */
@Command(name = "revise")
final class ReviseCommand implements Callable<Integer> {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,30}(?:\\.[0-9]{1,30})?");

  private final Invocation invocation;

  @Mixin private ChangeOptions options = new ChangeOptions();

  @Option(names = "--at-least", paramLabel = "VALUE")
  private @Nullable String atLeast;

  @Option(names = "--at-most", paramLabel = "VALUE")
  private @Nullable String atMost;

  @Option(names = "--deadline", paramLabel = "DATE")
  private @Nullable String deadline;

  ReviseCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws IOException, DocumentException {
    TargetChange change = options.open(invocation);
    Target target = change.target();
    Optional<BigDecimal> value = value(target);
    Optional<Span> span = Optional.ofNullable(deadline).map(text -> span(change, text));
    if (value.isEmpty() && span.isEmpty()) {
      throw Refusal.usage("revision-changes-nothing", target.id());
    }
    Target.Revision revision =
        new Target.Revision(
            change.day(),
            options.by(),
            options.reason(),
            value.orElseGet(() -> target.valueOn(LocalDate.MAX)),
            span);
    return change.make(new StrategyChange.Revise(target.id(), revision));
  }

  private Optional<BigDecimal> value(Target target) {
    if (atLeast != null && atMost != null) {
      throw Refusal.usage("both-sides", target.id());
    }
    boolean turns = target.sense() == Target.Sense.AT_LEAST ? atMost != null : atLeast != null;
    if (turns) {
      throw Refusal.usage(
          "revision-turns-target",
          target.id(),
          target.sense() == Target.Sense.AT_LEAST ? "least" : "most");
    }
    return Optional.ofNullable(atLeast).or(() -> Optional.ofNullable(atMost)).map(this::number);
  }

  private BigDecimal number(String text) {
    if (!NUMBER.matcher(text.strip()).matches()) {
      throw Refusal.usage("not-a-number", text);
    }
    return new BigDecimal(text.strip());
  }

  private static Span span(TargetChange change, String text) {
    Target target = change.target();
    LocalDate day = Here.day(text);
    Span span =
        switch (target.spanOn(LocalDate.MAX)) {
          case Span.At at -> new Span.At(day);
          case Span.FromTo(Period days) -> {
            if (day.isBefore(days.first())) {
              throw Refusal.usage("deadline-before-begin", text, days.first().toString());
            }
            yield new Span.FromTo(new Period(days.first(), day));
          }
          case Span.Each each -> throw Refusal.usage("target-repeats", target.id());
        };
    if (day.isBefore(change.day())) {
      throw Refusal.usage("deadline-before-change", text, change.day().toString());
    }
    target.course().milestones().stream()
        .map(Course.Milestone::date)
        .filter(day::isBefore)
        .findFirst()
        .ifPresent(
            milestone -> {
              throw Refusal.usage(
                  "deadline-before-milestone",
                  target.id(),
                  milestone.toString(),
                  text,
                  change.shownFile());
            });
    return span;
  }
}
