package no.forankring.cli.workspace.board;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import no.forankring.cli.workspace.strategy.StrategyLine;
import no.forankring.core.fact.Contribution;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.core.fact.TargetFact;
import no.forankring.core.observation.Origin;

/** Where a fact's value comes from in the end, through every fact between. */
final class FactOrigins {
  private final QuarterFacts facts;

  FactOrigins(QuarterFacts facts) {
    this.facts = facts;
  }

  /** The cells, collapsed to rows by file, sheet and column; by file, then sheet, then column. */
  List<FactOrigin> of(Fact fact) {
    Map<FactOrigin, SortedSet<Integer>> rows = new TreeMap<>(FactOrigin.ORDER);
    collect(fact, rows, new HashSet<>());
    List<FactOrigin> origins = new ArrayList<>();
    rows.forEach(
        (origin, numbers) ->
            origins.add(
                new FactOrigin(
                    origin.file(),
                    origin.sha256(),
                    origin.sheet(),
                    origin.column(),
                    origin.format(),
                    RowRanges.of(numbers))));
    return origins;
  }

  private void collect(Fact fact, Map<FactOrigin, SortedSet<Integer>> rows, Set<String> seen) {
    if (!seen.add(fact.id())) {
      return;
    }
    for (Contribution contribution : fact.contributions()) {
      switch (contribution) {
        case Contribution.OfObservation cell -> add(cell.observation().origin(), rows);
        case Contribution.OfDeclaredZero zero -> add(zero.zero().origin(), rows);
        case Contribution.OfReading read ->
            rows.computeIfAbsent(
                    strategy(read.reading().file(), read.reading().line(), "followers"),
                    key -> new TreeSet<>())
                .add(read.reading().line());
        case Contribution.OfFact other ->
            facts.find(other.id()).ifPresent(found -> collect(found, rows, seen));
        case Contribution.OfAim(var key) ->
            facts.aims().filter(aim -> aim.key().equals(key)).forEach(aim -> add(aim, rows));
        case Contribution.OfInitiative(var initiative) ->
            rows.computeIfAbsent(
                    strategy(
                        initiative.file(), initiative.line(), "initiatives/" + initiative.id()),
                    key -> new TreeSet<>())
                .add(initiative.line());
      }
    }
  }

  private static void add(TargetFact aim, Map<FactOrigin, SortedSet<Integer>> rows) {
    SortedSet<Integer> lines =
        rows.computeIfAbsent(
            strategy(aim.target().file(), aim.target().line(), aim.key().replaceFirst("/", "s/")),
            key -> new TreeSet<>());
    if (aim.target().line() > 0) {
      lines.add(aim.target().line());
    }
  }

  private static void add(Origin cell, Map<FactOrigin, SortedSet<Integer>> rows) {
    FactOrigin origin =
        new FactOrigin(
            cell.file(),
            Optional.of(cell.sha256()),
            cell.sheet(),
            cell.column(),
            cell.format() + "@" + cell.formatVersion(),
            "");
    rows.computeIfAbsent(origin, key -> new TreeSet<>()).add(cell.row());
  }

  private static FactOrigin strategy(String file, int number, String column) {
    StrategyLine line = StrategyLine.of(file, number);
    return new FactOrigin(
        line.file(), Optional.empty(), line.sheet().orElse("-"), column, "strategy", "");
  }
}
