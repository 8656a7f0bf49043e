package no.forankring.reports.content.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.forankring.core.fact.Contribution;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.core.observation.Origin;

/**
 * How many columns of files, readings and targets a fact was computed from in the end, through
 * every fact between.
 */
final class FactOriginCount {

  private final QuarterFacts facts;

  FactOriginCount(QuarterFacts facts) {
    this.facts = facts;
  }

  long of(Fact fact) {
    Set<List<Object>> origins = new HashSet<>();
    collect(fact, origins, new HashSet<>());
    return origins.size();
  }

  private void collect(Fact fact, Set<List<Object>> origins, Set<String> seen) {
    if (!seen.add(fact.id())) {
      return;
    }
    for (Contribution contribution : fact.contributions()) {
      switch (contribution) {
        case Contribution.OfObservation(var observation) -> origins.add(key(observation.origin()));
        case Contribution.OfDeclaredZero(var zero, var days) -> origins.add(key(zero.origin()));
        case Contribution.OfReading(var reading) -> origins.add(List.of(reading.file()));
        case Contribution.OfFact(var id) ->
            facts.find(id).ifPresent(other -> collect(other, origins, seen));
        case Contribution.OfInitiative(var initiative) ->
            origins.add(List.of(initiative.file(), initiative.id()));
        case Contribution.OfAim(var key) ->
            facts.aim(key).ifPresent(target -> origins.add(List.of(target.file(), key)));
      }
    }
  }

  private static List<Object> key(Origin cell) {
    return List.of(
        cell.file(),
        cell.sha256(),
        cell.sheet(),
        cell.column(),
        cell.format(),
        cell.formatVersion());
  }
}
