package no.forankring.cli.workspace;

import java.util.List;
import java.util.stream.Stream;
import no.forankring.core.fact.Notice;
import no.forankring.core.fact.QuarterFacts;

/** Facts with notices that do not come from figures. */
final class Noticed {
  private Noticed() {}

  /** The same facts; what was noticed of the figures comes first. */
  static QuarterFacts facts(QuarterFacts facts, List<Notice> more) {
    return new QuarterFacts(
        facts.quarter(),
        facts.period(),
        facts.asOf(),
        facts.strategy(),
        facts.facts(),
        facts.targets(),
        facts.expectations(),
        facts.initiatives(),
        facts.decisions(),
        facts.trends(),
        facts.unusual(),
        facts.relations(),
        facts.records(),
        facts.restatements(),
        Stream.concat(facts.notices().stream(), more.stream()).toList());
  }
}
