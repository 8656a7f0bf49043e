package no.forankring.reports.content;

import static no.forankring.reports.content.AppendixTable.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.Scenario;
import no.forankring.core.observation.Scope;
import no.forankring.reports.content.AppendixTable.Head;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.report.Block.Cell;
import no.forankring.reports.content.report.Inline;

/** The quarter's figures, how complete they are, and how each was worked out. */
final class AppendixFigures {

  private final Words words;

  AppendixFigures(Words words) {
    this.words = words;
  }

  Block table() {
    String own = words.facts.quarter() + "/";
    List<Fact> shown =
        words.facts.all().stream()
            .filter(fact -> fact.id().startsWith(own) && !fact.id().contains("#"))
            .filter(fact -> fact.scenario() == Scenario.AC && listed(fact.scope()))
            .toList();
    return AppendixTable.of(
        words,
        "coverage",
        List.of(
            new Head("what", 3),
            new Head("where", 2.2),
            new Head("value", 2.2, true),
            new Head("days", 1.5, true),
            new Head("how", 3.2)),
        shown,
        this::row);
  }

  /** A platform with one channel would say the channel's numbers again. */
  private boolean listed(Scope scope) {
    return switch (scope) {
      case Scope.OneSegment segment -> false;
      case Scope.OnPlatform(var platform) ->
          words.context.channels().stream()
                  .filter(channel -> channel.id().platform().equals(platform))
                  .count()
              > 1;
      case Scope.All all -> true;
      case Scope.Group group -> true;
      case Scope.OneChannel channel -> true;
      case Scope.Benchmark benchmark -> true;
    };
  }

  private List<Cell> row(Fact fact) {
    String how = fact.computation().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return List.of(
        text(words.nameApart(fact.metric())),
        text(words.where(fact.scope())),
        new Cell(value(fact)),
        new Cell(coverage(fact)),
        text(words.texts.say("report.computation." + how)));
  }

  private List<Inline> value(Fact fact) {
    if (fact.value().isPresent()) {
      return List.of(words.figure(fact));
    }
    Inline low = words.lowerBound(fact).orElseThrow();
    return words
        .upperBound(fact)
        .map(high -> words.sentences.say("report.bounds.between", Map.of("low", low, "high", high)))
        .orElseGet(() -> words.sentences.say("report.bounds.at-least", Map.of("low", low)));
  }

  private List<Inline> coverage(Fact fact) {
    return words.coverage(fact).<List<Inline>>map(List::of).orElse(List.of());
  }
}
