package no.forankring.reports.content.board;

import static no.forankring.reports.content.statement.TextTable.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.Scenario;
import no.forankring.core.metric.Kind;
import no.forankring.core.metric.MetricCatalogue;
import no.forankring.core.observation.Scope;
import no.forankring.reports.content.language.Sentences;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.report.Block.Cell;
import no.forankring.reports.content.report.Inline;
import no.forankring.reports.content.statement.FactWords;
import no.forankring.reports.content.statement.TextTable;
import no.forankring.reports.content.statement.TextTable.Head;
import no.forankring.reports.content.statement.Words;

/**
 * What went in and what came out, each marked as what we did, what people answered, or what it
 * gave. What was put in is told by channel too, where several say it.
 */
final class EffortTable {

  /** In the order of the stages, and of these what a leader asks for first. */
  private static final List<String> SHOWN =
      List.of(
          "hours",
          "spend",
          "posts_published",
          "emails_delivered",
          "link_clicks",
          "messages_received",
          "leads",
          "cost_per_lead",
          "conversions",
          "revenue",
          "messages_answered",
          "messages_in_time",
          "in_time_rate",
          "response_minutes");

  private static final List<String> BY_CHANNEL = List.of("hours", "spend");
  private static final int MOST_CHANNELS = 6;
  private static final String NOTHING = "\u2013";

  private final Words words;
  private final List<Fact> rows;

  EffortTable(Words words) {
    this.words = words;
    this.rows = SHOWN.stream().flatMap(metric -> rows(metric).stream()).toList();
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  Block block() {
    return TextTable.of(
        words,
        "effort",
        List.of(
            new Head("what", 3.0),
            new Head("stage", 1.1),
            new Head("now", 1.7, true),
            new Head("before", 1.7, true),
            new Head("change", 3.0, true)),
        rows,
        this::row);
  }

  private List<Fact> rows(String metric) {
    List<Fact> found = new ArrayList<>(known(new Scope.All(), metric));
    if (BY_CHANNEL.contains(metric)) {
      List<Fact> channels =
          words.context().channels().stream()
              .flatMap(channel -> known(new Scope.OneChannel(channel.id()), metric).stream())
              .toList();
      // Amounts in two currencies have no sum; one channel's would only be said twice.
      if (channels.size() > 1 || found.isEmpty()) {
        found.addAll(channels.subList(0, Math.min(MOST_CHANNELS, channels.size())));
      }
    }
    return found;
  }

  private List<Fact> known(Scope scope, String metric) {
    return words.facts().find(scope, metric, Scenario.AC).stream()
        .filter(fact -> fact.value().isPresent())
        .toList();
  }

  private List<Cell> row(Fact fact) {
    String stage = FactWords.id(MetricCatalogue.standard().get(fact.metric()).stage());
    return List.of(
        new Cell(Sentences.capital(List.of(new Inline.Text(name(fact))))),
        text(words.texts().say("report.stage." + stage)),
        new Cell(List.of(words.figure(fact))),
        cell(
            words.facts().find(fact.scope(), fact.metric(), Scenario.PY),
            then -> List.of(words.figure(then))),
        cell(words.facts().find(fact.id() + "#delta-py"), this::change));
  }

  private String name(Fact fact) {
    return fact.scope() instanceof Scope.All
        ? words.name(fact.metric())
        : words
            .texts()
            .say("report.effort.of", words.name(fact.metric()), words.where(fact.scope()));
  }

  /** Whether the two columns beside it do not differ by just as much. */
  private boolean isOfFewerDays(Fact delta) {
    Optional<BigDecimal> now = value(delta, Scenario.AC);
    Optional<BigDecimal> then = value(delta, Scenario.PY);
    return now.isPresent()
        && then.isPresent()
        && MetricCatalogue.standard().get(delta.metric()).kind() != Kind.RATIO
        && now.get().subtract(then.get()).compareTo(delta.value().orElseThrow()) != 0;
  }

  private Optional<BigDecimal> value(Fact delta, Scenario scenario) {
    return words.facts().find(delta.scope(), delta.metric(), scenario).flatMap(Fact::value);
  }

  private List<Inline> change(Fact delta) {
    String key =
        !delta.allowsVerdict()
            ? "incomplete"
            : words.mayBeChance(delta)
                ? "by-chance"
                : isOfFewerDays(delta) ? "same-days" : "changed";
    return words
        .sentences()
        .say("report.effort.difference." + key, Map.of("v", words.signed(delta)));
  }

  private static Cell cell(Optional<Fact> fact, Function<Fact, List<Inline>> shown) {
    return fact.filter(known -> known.value().isPresent())
        .map(known -> new Cell(shown.apply(known)))
        .orElseGet(() -> text(NOTHING));
  }
}
