package no.forankring.core.fact.internal.series;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.forankring.core.fact.Contribution;
import no.forankring.core.observation.DeclaredZero;
import no.forankring.core.observation.Observation;
import no.forankring.core.period.Period;

/** What one series says of one period, after restatements and precedence. */
public sealed interface Cell {

  BigDecimal value();

  Optional<String> currency();

  /** Whether its source covers only part of what the metric means. */
  boolean partial();

  Stream<Contribution> contributions();

  /** A value that stands in a file. */
  record Stated(Observation observation) implements Cell {
    @Override
    public BigDecimal value() {
      return observation.value();
    }

    @Override
    public Optional<String> currency() {
      return observation.currency();
    }

    @Override
    public boolean partial() {
      return observation.source().partial();
    }

    @Override
    public Stream<Contribution> contributions() {
      return Stream.of(new Contribution.OfObservation(observation));
    }
  }

  /** A day without a row in a file that means zero by it. */
  record Zero(DeclaredZero zero, LocalDate day) implements Cell {
    @Override
    public BigDecimal value() {
      return BigDecimal.ZERO;
    }

    @Override
    public Optional<String> currency() {
      return Optional.empty();
    }

    @Override
    public boolean partial() {
      return zero.source().partial();
    }

    @Override
    public Stream<Contribution> contributions() {
      return Stream.of(new Contribution.OfDeclaredZero(zero, Period.day(day)));
    }
  }

  /** The sum of other metrics' cells of the same period. */
  record Total(List<Cell> parts) implements Cell {
    public Total {
      parts = List.copyOf(parts);
    }

    @Override
    public BigDecimal value() {
      return parts.stream().map(Cell::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public Optional<String> currency() {
      return Optional.empty();
    }

    @Override
    public boolean partial() {
      return parts.stream().anyMatch(Cell::partial);
    }

    @Override
    public Stream<Contribution> contributions() {
      return parts.stream().flatMap(Cell::contributions);
    }
  }
}
