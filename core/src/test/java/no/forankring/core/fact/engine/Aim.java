package no.forankring.core.fact.engine;

import static no.forankring.core.fact.engine.InMemorySource.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.forankring.core.observation.Scope;
import no.forankring.core.period.Period;
import no.forankring.core.strategy.Span;
import no.forankring.core.strategy.Target;
import no.forankring.core.strategy.Target.Sense;
import no.forankring.core.strategy.Wording;

/** Writes a target down as a person says it; the last word adds it to the strategy. */
public final class Aim {

  private final List<Target> targets;
  private final String metric;
  private final Scope scope;
  private final List<Target.Revision> revisions = new ArrayList<>();
  private Span span = new Span.Each(Span.Step.QUARTER);
  private LocalDate set = day("2025-01-10");
  private Optional<String> currency = Optional.empty();

  Aim(List<Target> targets, String metric, String scope) {
    this.targets = targets;
    this.metric = metric;
    this.scope = Scope.parse(scope).orElseThrow();
  }

  public Aim at(String deadline) {
    span = new Span.At(day(deadline));
    return this;
  }

  public Aim each(Span.Step step) {
    span = new Span.Each(step);
    return this;
  }

  public Aim from(String first, String last) {
    span = new Span.FromTo(new Period(day(first), day(last)));
    return this;
  }

  public Aim set(String day) {
    set = day(day);
    return this;
  }

  public Aim in(String code) {
    currency = Optional.of(code);
    return this;
  }

  public Aim revised(String day, String value) {
    revisions.add(revision(day, value, Optional.empty()));
    return this;
  }

  public Aim revised(String day, String value, String deadline) {
    revisions.add(revision(day, value, Optional.of(new Span.At(day(deadline)))));
    return this;
  }

  private static Target.Revision revision(String day, String value, Optional<Span> span) {
    return new Target.Revision(
        day(day), Optional.empty(), new Wording("test"), new BigDecimal(value), span);
  }

  public void atLeast(String value) {
    add(Sense.AT_LEAST, value);
  }

  public void atMost(String value) {
    add(Sense.AT_MOST, value);
  }

  private void add(Sense sense, String value) {
    targets.add(
        new Target(
            "t" + (targets.size() + 1),
            metric,
            scope,
            span,
            sense,
            new BigDecimal(value),
            currency,
            set,
            Optional.empty(),
            Optional.empty(),
            revisions));
  }
}
