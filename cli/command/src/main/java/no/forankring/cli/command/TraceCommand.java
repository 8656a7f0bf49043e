package no.forankring.cli.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.forankring.cli.workspace.Workspace;
import no.forankring.cli.workspace.json.JsonText;
import no.forankring.cli.workspace.refusal.Refusal;
import no.forankring.cli.workspace.trace.Trace;
import no.forankring.cli.workspace.trace.TraceJson;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.core.fact.Scenario;
import no.forankring.core.metric.Metric;
import no.forankring.core.observation.Scope;
import no.forankring.core.period.Quarter;
import no.forankring.importers.strategy.document.DocumentException;
import no.forankring.importers.strategy.document.Nearest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forankring trace}. */
@Command(
    name = "trace",
    description = "Show where a number comes from: formula, file, sheet, row, column.",
    footer = {"", "Example: forankring trace 2026-Q3/linkedin:fjordtog/followers/AC"})
final class TraceCommand implements Callable<Integer> {
  private final Invocation invocation;

  @Parameters(
      arity = "1..*",
      paramLabel = "FACT|METRIC",
      description = "A fact's id, or a metric for every channel's.")
  private List<String> asked = List.of();

  @Option(
      names = "--quarter",
      paramLabel = "QUARTER",
      description = "Of a metric or a target. Default: the last one that is over.")
  private @Nullable String quarter;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Only what the ledger knew at the end of that day. Default: today.")
  private @Nullable String asOf;

  TraceCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws IOException, DocumentException {
    Workspace workspace = Here.workspace(invocation);
    LocalDate day = Here.day(invocation, workspace, Optional.ofNullable(asOf));
    List<Trace> traces = new ArrayList<>();
    for (String each : asked) {
      traces.addAll(traces(workspace, each, day));
    }
    if (invocation.options().json()) {
      invocation.out().print(JsonText.of(new TraceJson(traces)));
    } else {
      TraceText text = new TraceText(Speech.of(invocation), invocation.out());
      traces.forEach(text::print);
    }
    return ExitCode.DONE;
  }

  private List<Trace> traces(Workspace workspace, String text, LocalDate day)
      throws IOException, DocumentException {
    boolean id = text.contains("/");
    Optional<String> named =
        id && !text.startsWith("target/")
            ? Optional.of(text.substring(0, text.indexOf('/')))
            : Optional.ofNullable(quarter);
    Quarter of = Here.quarter(workspace, named, day);
    if (!id) {
      metric(workspace, text);
    }
    QuarterFacts facts = workspace.report(of, day).facts();
    List<String> ids = id ? List.of(text) : ofMetric(facts, text);
    if (ids.isEmpty()) {
      throw Refusal.failed("nothing-known-of-metric", text, of.toString());
    }
    return ids.stream().map(each -> trace(facts, each)).toList();
  }

  private static Trace trace(QuarterFacts facts, String id) {
    return Trace.of(facts, id)
        .orElseThrow(
            () ->
                Refusal.usage(
                    "unknown-fact",
                    id,
                    Nearest.of(id, facts.facts().keySet())
                        .or(() -> facts.facts().keySet().stream().findFirst())
                        .orElse("-")));
  }

  private static void metric(Workspace workspace, String text) {
    List<String> known = workspace.config().metrics().all().stream().map(Metric::id).toList();
    if (!known.contains(text)) {
      throw Refusal.usage(
          "unknown-metric", text, Nearest.of(text, known).orElse(String.join(", ", known)));
    }
  }

  private static List<String> ofMetric(QuarterFacts facts, String metric) {
    return facts.all().stream()
        .filter(fact -> fact.metric().equals(metric) && fact.scenario() == Scenario.AC)
        .filter(fact -> fact.scope() instanceof Scope.OneChannel)
        .map(Fact::id)
        .filter(id -> id.startsWith(facts.quarter() + "/") && !id.contains("#"))
        .toList();
  }
}
