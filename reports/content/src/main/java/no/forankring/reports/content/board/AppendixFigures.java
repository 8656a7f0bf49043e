package no.forankring.reports.content.board;

import static no.forankring.reports.content.statement.TextTable.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.forankring.core.fact.Computation;
import no.forankring.core.fact.Contribution;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.Scenario;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.Scope;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.report.Block.Cell;
import no.forankring.reports.content.report.Inline;
import no.forankring.reports.content.statement.TextTable;
import no.forankring.reports.content.statement.TextTable.Head;
import no.forankring.reports.content.statement.Words;

/** The quarter's figures, how complete they are, and how each was worked out. */
public final class AppendixFigures {

  private final Words words;

  public AppendixFigures(Words words) {
    this.words = words;
  }

  /** The quarter's actual figures, each once. */
  public List<Fact> shown() {
    String own = words.facts().quarter() + "/";
    return words.facts().all().stream()
        .filter(fact -> fact.id().startsWith(own) && !fact.id().contains("#"))
        .filter(fact -> fact.scenario() == Scenario.AC && listed(fact))
        .toList();
  }

  Block table() {
    return TextTable.of(
        words,
        "coverage",
        List.of(
            new Head("what", 3),
            new Head("where", 2.2),
            new Head("value", 2.2, true),
            new Head("days", 1.5, true),
            new Head("how", 3.2)),
        shown(),
        this::row);
  }

  /** A sum over one channel would say the channel's number again. */
  private boolean listed(Fact fact) {
    return switch (fact.scope()) {
      case Scope.OneSegment segment -> false;
      case Scope.OnPlatform(var platform) -> several(words.context().channelsOn(platform));
      case Scope.Group(var id) -> several(words.context().channelsIn(id));
      case Scope.All all -> several(words.channelsWith(fact));
      case Scope.OneChannel channel -> true;
      case Scope.Benchmark benchmark -> true;
    };
  }

  private static boolean several(List<ChannelId> channels) {
    return channels.size() > 1;
  }

  private List<Cell> row(Fact fact) {
    return List.of(
        text(words.name(fact.metric())),
        text(words.where(fact)),
        new Cell(value(fact)),
        new Cell(coverage(fact)),
        text(how(fact)));
  }

  public String how(Fact fact) {
    return words.texts().say("report.computation." + computation(fact));
  }

  private static String computation(Fact fact) {
    boolean read =
        fact.computation() == Computation.LAST
            && fact.contributions().stream().anyMatch(Contribution.OfReading.class::isInstance);
    return read ? "reading" : fact.computation().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private List<Inline> value(Fact fact) {
    if (fact.value().isPresent()) {
      return words
          .facts()
          .find(fact.id() + "#estimate-low")
          .map(low -> estimate(fact, low))
          .orElseGet(() -> List.of(words.figure(fact)));
    }
    Inline low = words.lowerBound(fact).orElseThrow();
    return words
        .upperBound(fact)
        .map(
            high ->
                words.sentences().say("report.bounds.between", Map.of("low", low, "high", high)))
        .orElseGet(() -> words.sentences().say("report.bounds.at-least", Map.of("low", low)));
  }

  /** A ratio with the interval it may lie in. */
  private List<Inline> estimate(Fact fact, Fact low) {
    Fact high = words.facts().find(fact.id() + "#estimate-high").orElseThrow();
    return words
        .sentences()
        .say(
            "report.bounds.estimate",
            Map.of("v", words.figure(fact), "low", words.figure(low), "high", words.figure(high)));
  }

  private List<Inline> coverage(Fact fact) {
    return words.coverage(fact).<List<Inline>>map(List::of).orElse(List.of());
  }
}
