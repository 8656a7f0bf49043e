package no.forankring.cli.workspace.trace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.forankring.core.fact.Contribution;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.core.observation.DeclaredZero;
import no.forankring.core.observation.Observation;
import no.forankring.core.period.Period;
import no.forankring.core.strategy.Reading;
import no.forankring.core.strategy.Target;

/**
 * A fact with what it was computed from, down to the cells.
 *
 * @param parts in the order of the computation; what another fact was made from stands under it
 */
public record Trace(Fact fact, List<Part> parts) {
  public Trace {
    parts = List.copyOf(parts);
  }

  /** Something a fact was computed from. */
  public sealed interface Part {}

  /** Another fact. */
  public record OfFact(Trace trace) implements Part {}

  /** A fact that stands above in the same tree, or is not among the facts. */
  public record Mentioned(String id) implements Part {}

  /** A cell. */
  public record Cell(Observation observation) implements Part {}

  /** Days that a file declares zero by leaving them out. */
  public record Zeros(DeclaredZero zero, Period days) implements Part {}

  /** A number read off the page. */
  public record Read(Reading reading) implements Part {}

  /**
   * What the strategy says: a target, an expectation or an initiative.
   *
   * @param line where it begins in the file; 0 where it stands in none
   */
  public record Said(String kind, String id, String file, int line) implements Part {}

  /** Follows a fact to its cells. */
  public static Optional<Trace> of(QuarterFacts facts, String id) {
    return facts.find(id).map(fact -> of(facts, fact, new HashSet<>()));
  }

  private static Trace of(QuarterFacts facts, Fact fact, Set<String> above) {
    above.add(fact.id());
    List<Part> parts = new ArrayList<>();
    for (Contribution contribution : fact.contributions()) {
      part(facts, contribution, above).ifPresent(parts::add);
    }
    above.remove(fact.id());
    return new Trace(fact, parts);
  }

  private static Optional<Part> part(
      QuarterFacts facts, Contribution contribution, Set<String> above) {
    return switch (contribution) {
      case Contribution.OfObservation cell -> Optional.of(new Cell(cell.observation()));
      case Contribution.OfDeclaredZero zero -> Optional.of(new Zeros(zero.zero(), zero.days()));
      case Contribution.OfReading read -> Optional.of(new Read(read.reading()));
      case Contribution.OfAim(var key) -> facts.aim(key).map(target -> said(key, target));
      case Contribution.OfInitiative(var initiative) ->
          Optional.of(
              new Said("initiative", initiative.id(), initiative.file(), initiative.line()));
      case Contribution.OfFact other -> Optional.of(other(facts, other.id(), above));
    };
  }

  private static Said said(String key, Target target) {
    String kind = key.substring(0, key.indexOf('/'));
    return new Said(kind, target.id(), target.file(), target.line());
  }

  private static Part other(QuarterFacts facts, String id, Set<String> above) {
    return above.contains(id)
        ? new Mentioned(id)
        : facts
            .find(id)
            .<Part>map(fact -> new OfFact(of(facts, fact, above)))
            .orElseGet(() -> new Mentioned(id));
  }
}
