package no.forankring.cli.workspace.board;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.forankring.cli.workspace.strategy.StrategyLine;
import no.forankring.core.fact.Contribution;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.core.observation.Origin;
import no.forankring.core.strategy.Target;

/** Where a fact's value comes from in the end, through every fact between. */
final class FactOrigins {
  private final QuarterFacts facts;

  FactOrigins(QuarterFacts facts) {
    this.facts = facts;
  }

  /** The cells, collapsed to rows by file, sheet and column; by file, then sheet, then column. */
  List<FactOrigin> of(Fact fact) {
    Map<FactOrigin, BitSet> rows = new HashMap<>();
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
    return FactOrigin.sorted(origins);
  }

  private void collect(Fact fact, Map<FactOrigin, BitSet> rows, Set<String> seen) {
    if (!seen.add(fact.id())) {
      return;
    }
    for (Contribution contribution : fact.contributions()) {
      switch (contribution) {
        case Contribution.OfObservation cell -> add(cell.observation().origin(), rows);
        case Contribution.OfDeclaredZero zero -> add(zero.zero().origin(), rows);
        case Contribution.OfReading(var reading) ->
            add(reading.file(), reading.line(), "followers", rows);
        case Contribution.OfFact other ->
            facts.find(other.id()).ifPresent(found -> collect(found, rows, seen));
        case Contribution.OfAim(var key) ->
            facts.aim(key).ifPresent(target -> add(key, target, rows));
        case Contribution.OfInitiative(var initiative) ->
            add(initiative.file(), initiative.line(), "initiatives/" + initiative.id(), rows);
      }
    }
  }

  private static void add(String key, Target target, Map<FactOrigin, BitSet> rows) {
    add(target.file(), target.line(), key.replaceFirst("/", "s/"), rows);
  }

  private static void add(String file, int line, String column, Map<FactOrigin, BitSet> rows) {
    BitSet lines = rows.computeIfAbsent(strategy(file, line, column), key -> new BitSet());
    if (line > 0) {
      lines.set(line);
    }
  }

  private static void add(Origin cell, Map<FactOrigin, BitSet> rows) {
    FactOrigin origin =
        new FactOrigin(
            cell.file(),
            Optional.of(cell.sha256()),
            cell.sheet(),
            cell.column(),
            cell.format() + "@" + cell.formatVersion(),
            "");
    rows.computeIfAbsent(origin, key -> new BitSet()).set(cell.row());
  }

  private static FactOrigin strategy(String file, int number, String column) {
    StrategyLine line = StrategyLine.of(file, number);
    return new FactOrigin(
        line.file(), Optional.empty(), line.sheet().orElse("-"), column, "strategy", "");
  }
}
