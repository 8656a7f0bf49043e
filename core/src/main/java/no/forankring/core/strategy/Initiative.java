package no.forankring.core.strategy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.Scope;

/**
 * Something done to reach an objective. Whether it is planned, running, stopped or done follows
 * from its dates, so that nobody has to keep that up to date.
 *
 * @param id unique among the initiatives
 * @param name what it is called where it is reported
 * @param owner a role
 * @param set the day it was decided on or written down
 * @param from its first day
 * @param to its last day as planned; absent where it goes on
 * @param stopped present where it was ended before that
 * @param spending what it costs in all
 * @param hours of work in all, one's own
 * @param channels it touches; the effect is compared with others
 * @param posts links to what was published for it
 * @param campaign the tag its links carry
 * @param expected what it should change
 * @param isPrompted whether it was begun because the metric had just been bad (or good): what comes
 *     by itself after such a time is not taken for its effect
 * @param line where it begins in the strategy file, from 1
 */
public record Initiative(
    String id,
    Wording name,
    Optional<String> owner,
    LocalDate set,
    LocalDate from,
    Optional<LocalDate> to,
    Optional<Stop> stopped,
    Optional<Spending> spending,
    Optional<BigDecimal> hours,
    SortedSet<ChannelId> channels,
    List<String> posts,
    Optional<String> campaign,
    Optional<Expected> expected,
    Serves serves,
    boolean isPrompted,
    String file,
    int line) {

  /** How far it has come. */
  public enum State {
    PLANNED,
    RUNNING,
    STOPPED,
    DONE
  }

  /**
   * An end before its time; before its first day, if it was called off.
   *
   * @param date the first day it did not run any more
   */
  public record Stop(LocalDate date, Wording reason) {}

  /**
   * Money.
   *
   * @param currency ISO 4217 code
   */
  public record Spending(BigDecimal amount, String currency) {}

  /**
   * What an initiative should change.
   *
   * @param metric a catalogue id
   * @param change more, or less where it is negative, in the metric's unit
   * @param currency ISO 4217 code where the metric is money
   * @param each what a change of a sum is counted over; absent for what is a state or a share
   */
  public record Expected(
      String metric,
      Scope scope,
      BigDecimal change,
      Optional<String> currency,
      Optional<Span.Step> each) {}

  /**
   * @throws IllegalArgumentException if it ends before it begins
   */
  public Initiative {
    channels = Collections.unmodifiableSortedSet(new TreeSet<>(channels));
    posts = List.copyOf(posts);
    if (to.filter(from::isAfter).isPresent()) {
      throw new IllegalArgumentException(id + ": ends before it begins");
    }
  }

  /** Whether it had been decided on by this day. */
  public boolean isSetOn(LocalDate day) {
    return !set.isAfter(day);
  }

  /** How far it had come at the end of this day. */
  public State stateOn(LocalDate day) {
    if (stopped.filter(stop -> !stop.date().isAfter(day)).isPresent()) {
      return State.STOPPED;
    }
    if (from.isAfter(day)) {
      return State.PLANNED;
    }
    return to.filter(last -> !last.isAfter(day)).isPresent() ? State.DONE : State.RUNNING;
  }

  /** The last day it ran or is to run, as known on a day; absent where it goes on. */
  public Optional<LocalDate> lastAsOf(LocalDate day) {
    return stateOn(day) == State.STOPPED ? stopped.map(stop -> stop.date().minusDays(1)) : to;
  }
}
