package no.forankring.core.strategy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.forankring.core.observation.Scope;

/**
 * What is aimed for. Never overwritten, only revised.
 *
 * @param id unique in the strategy
 * @param metric a catalogue id
 * @param set the day the first value was set
 * @param value the first value; {@link #valueOn} applies the revisions
 * @param currency ISO 4217 code where the metric is money
 * @param revisions oldest first
 * @param retired present where it is given up
 * @param serves what it is for
 * @param course how it is to be approached
 * @param file the strategy file it stands in
 * @param line where it begins there, from 1; 0 where it stands in no file
 */
public record Target(
    String id,
    String metric,
    Scope scope,
    Span span,
    Sense sense,
    BigDecimal value,
    Optional<String> currency,
    LocalDate set,
    Optional<String> by,
    Optional<Wording> rationale,
    List<Revision> revisions,
    Optional<Retirement> retired,
    Serves serves,
    Course course,
    String file,
    int line) {

  /** Which side of the value is good. */
  public enum Sense {
    AT_LEAST,
    AT_MOST
  }

  /**
   * A new value with its reason.
   *
   * @param span present where the revision moved the deadline too
   */
  public record Revision(
      LocalDate date, Optional<String> by, Wording reason, BigDecimal value, Optional<Span> span) {}

  /**
   * What was wanted from a day on.
   *
   * @param since the day it was set or revised
   */
  public record Wanted(LocalDate since, BigDecimal value, Span span) {}

  /**
   * The end of a target that is neither reached nor due.
   *
   * @param date the first day it does not stand any more
   */
  public record Retirement(LocalDate date, Optional<String> by, Wording reason) {}

  /** A target that stands in no file and is not retired. */
  public Target(
      String id,
      String metric,
      Scope scope,
      Span span,
      Sense sense,
      BigDecimal value,
      Optional<String> currency,
      LocalDate set,
      Optional<String> by,
      Optional<Wording> rationale,
      List<Revision> revisions) {
    this(
        id,
        metric,
        scope,
        span,
        sense,
        value,
        currency,
        set,
        by,
        rationale,
        revisions,
        Optional.empty(),
        Serves.NOTHING,
        Course.DIRECT,
        "strategy",
        0);
  }

  /**
   * @throws IllegalArgumentException if the revisions are not in order of their dates, or it was
   *     retired before the last of them
   */
  public Target {
    revisions = List.copyOf(revisions);
    LocalDate last = set;
    for (Revision revision : revisions) {
      if (revision.date().isBefore(last)) {
        throw new IllegalArgumentException(
            id + ": a revision cannot lie before the one it revises");
      }
      last = revision.date();
    }
    if (retired.map(Retirement::date).filter(last::isAfter).isPresent()) {
      throw new IllegalArgumentException(id + ": retired before it was last revised");
    }
  }

  /**
   * The same target, given up.
   *
   * @throws IllegalArgumentException if it was revised after that day
   */
  public Target with(Retirement end) {
    return with(Optional.of(end), serves);
  }

  /** The same target, for something. */
  public Target with(Serves purpose) {
    return with(retired, purpose);
  }

  private Target with(Optional<Retirement> end, Serves purpose) {
    return new Target(
        id, metric, scope, span, sense, value, currency, set, by, rationale, revisions, end,
        purpose, course, file, line);
  }

  /** Whether the target had been set by this day. */
  public boolean isSetOn(LocalDate day) {
    return !set.isAfter(day);
  }

  /** Whether the target had been given up by this day. */
  public boolean isRetiredOn(LocalDate day) {
    return retired.filter(end -> !end.date().isAfter(day)).isPresent();
  }

  /** What has been wanted up to the end of a day, oldest first: the first value, each revision. */
  public List<Wanted> wantedUpTo(LocalDate day) {
    List<Wanted> wanted = new ArrayList<>();
    wanted.add(new Wanted(set, value, span));
    for (Revision revision : revisions) {
      if (!revision.date().isAfter(day)) {
        Span before = wanted.getLast().span();
        wanted.add(new Wanted(revision.date(), revision.value(), revision.span().orElse(before)));
      }
    }
    return List.copyOf(wanted);
  }

  /** The value that stood at the end of this day; the first value before it was set. */
  public BigDecimal valueOn(LocalDate day) {
    BigDecimal current = value;
    for (Revision revision : revisions) {
      if (!revision.date().isAfter(day)) {
        current = revision.value();
      }
    }
    return current;
  }

  /** The span that stood at the end of this day. */
  public Span spanOn(LocalDate day) {
    Span current = span;
    for (Revision revision : revisions) {
      if (!revision.date().isAfter(day)) {
        current = revision.span().orElse(current);
      }
    }
    return current;
  }
}
