package no.forankring.cli.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.forankring.cli.command.invocation.ExitCode;
import no.forankring.cli.command.invocation.Here;
import no.forankring.cli.command.invocation.Invocation;
import no.forankring.cli.command.invocation.Speech;
import no.forankring.cli.workspace.Workspace;
import no.forankring.cli.workspace.json.JsonText;
import no.forankring.cli.workspace.refusal.Refusal;
import no.forankring.cli.workspace.trace.Trace;
import no.forankring.cli.workspace.trace.TraceJson;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.core.fact.Scenario;
import no.forankring.core.fact.TargetFact;
import no.forankring.core.metric.Metric;
import no.forankring.core.observation.Scope;
import no.forankring.core.period.FiscalCalendar;
import no.forankring.core.period.Period;
import no.forankring.core.period.Quarter;
import no.forankring.importers.strategy.document.DocumentException;
import no.forankring.importers.strategy.document.Nearest;
import no.forankring.reports.content.language.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forankring trace}. */
@Command(name = "trace")
final class TraceCommand implements Callable<Integer> {
  /** What the fact ids of targets and expectations begin with. */
  private static final Pattern AIM = Pattern.compile("(?:target|expectation)/[^#]*");

  /** What an output adds to a fact's id: a part of it, and the count of a number shown again. */
  private static final Pattern PART = Pattern.compile("(#(low|high|coverage))?(~[0-9]+)?$");

  private final Invocation invocation;

  @Parameters(arity = "1..*", paramLabel = "FACT|METRIC")
  private List<String> asked = List.of();

  @Option(names = "--quarter", paramLabel = "QUARTER")
  private @Nullable String quarter;

  @Option(names = "--as-of", paramLabel = "DATE")
  private @Nullable String asOf;

  TraceCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws IOException, DocumentException {
    Workspace workspace = Here.workspace(invocation);
    LocalDate day = Here.day(invocation, workspace, Optional.ofNullable(asOf));
    Map<Quarter, QuarterFacts> known = new HashMap<>();
    List<Trace> traces = new ArrayList<>();
    for (String shown : asked) {
      String each = PART.matcher(shown).replaceFirst("");
      Quarter of = quarter(workspace, each, day);
      if (isMetric(each)) {
        checkMetric(workspace, each);
      }
      QuarterFacts facts = known.get(of);
      if (facts == null) {
        facts = workspace.report(of, day).facts();
        known.put(of, facts);
      }
      for (String id : ids(workspace, facts, each, day)) {
        traces.add(trace(facts, id));
      }
    }
    if (invocation.options().json()) {
      invocation.out().print(JsonText.of(new TraceJson(traces, Texts.in("en"))));
    } else {
      TraceText text = new TraceText(Speech.of(invocation), invocation.out());
      traces.forEach(text::print);
    }
    return ExitCode.DONE;
  }

  private static boolean isMetric(String asked) {
    return !asked.contains("/");
  }

  /** The one an id begins with, else the one named. */
  private Quarter quarter(Workspace workspace, String asked, LocalDate day) {
    Optional<String> named =
        isMetric(asked) || AIM.matcher(asked).lookingAt()
            ? Optional.ofNullable(quarter)
            : Optional.of(asked.substring(0, asked.indexOf('/')));
    return Here.quarter(workspace, named, day);
  }

  private static void checkMetric(Workspace workspace, String text) {
    List<String> known = workspace.config().metrics().all().stream().map(Metric::id).toList();
    if (!known.contains(text)) {
      throw Refusal.usage("unknown-metric", text, Nearest.of(text, known).orElse(""));
    }
  }

  /** The fact itself, every number of a target, or every channel's fact of a metric. */
  private static List<String> ids(
      Workspace workspace, QuarterFacts facts, String asked, LocalDate day) {
    if (!isMetric(asked)) {
      boolean whole = AIM.matcher(asked).matches();
      List<String> all =
          facts.facts().keySet().stream().filter(id -> id.startsWith(asked + "#")).toList();
      return whole && !all.isEmpty() ? all : List.of(asked);
    }
    List<String> ids = ofMetric(facts, asked);
    if (ids.isEmpty()) {
      FiscalCalendar calendar = workspace.config().calendar();
      Optional<Period> known = workspace.known(day);
      throw Refusal.failed(
          "nothing-known-of-metric",
          asked,
          facts.quarter().toString(),
          known.map(days -> calendar.quarterOf(days.first()).toString()).orElse(""),
          known.map(days -> calendar.quarterOf(days.last()).toString()).orElse(""));
    }
    return ids;
  }

  private static Trace trace(QuarterFacts facts, String id) {
    return Trace.of(facts, id).orElseThrow(() -> unknown(facts, id));
  }

  private static Refusal unknown(QuarterFacts facts, String id) {
    Collection<String> known = facts.facts().keySet();
    if (AIM.matcher(id).lookingAt()) {
      String key = id.replaceFirst("#.*", "");
      if (facts.aim(key).isEmpty()) {
        String keys = facts.aims().map(TargetFact::key).collect(Collectors.joining(", "));
        return Refusal.usage("unknown-target", key, keys);
      }
      known = known.stream().filter(each -> each.startsWith(key + "#")).toList();
    }
    return Refusal.usage(
        "unknown-fact", id, String.join(", ", NearFacts.of(id, known)), facts.quarter().toString());
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
