package no.forankring.core.analysis.effect;

import java.util.List;
import java.util.stream.LongStream;
import no.forankring.core.analysis.TimeSeries;

/**
 * Which steps tell something of an initiative: of the {@value #MOST_BEFORE} batches before it those
 * since the last break; then up to its last step, or to the next break if that comes first; less
 * the batches that another initiative touched. One that ran all the time is no difference between
 * before and after, and does not count. Nothing is said of what an initiative leaves behind.
 *
 * @param first the initiative's first step
 * @param batch how many steps make a batch
 * @param since the first step that tells something
 * @param until the last; before {@code first} where nothing was seen since
 * @param isBroken whether a break cut something off
 * @param others the initiatives that count
 */
record Window(long first, int batch, long since, long until, boolean isBroken, List<Span> others) {

  /** Half a year of weeks: what rises by a share is no line for longer. */
  static final int MOST_BEFORE = 26;

  static Window of(Study study) {
    TimeSeries metric = study.metric();
    long first = study.initiative().first();
    int batch = study.length().batch();
    long oldest = metric.size() == 0 ? first : metric.step(0);
    long newest = metric.size() == 0 ? first - 1 : metric.step(metric.size() - 1);
    long unbroken = Math.max(oldest, first - (long) MOST_BEFORE * batch);
    long whole = study.initiative().lastUpTo(newest);
    long since = study.breaks().stream().filter(at -> at <= first).reduce(unbroken, Math::max);
    long until =
        study.breaks().stream().filter(at -> at > first).map(at -> at - 1).reduce(whole, Math::min);
    List<Span> others =
        study.others().stream()
            .filter(span -> !(span.first() <= since && span.lastUpTo(until) >= until))
            .toList();
    return new Window(first, batch, since, until, since > unbroken || until < whole, others);
  }

  /** The number of a step's batch: below 0 before the initiative, 0 for the one it begins with. */
  long batchOf(long step) {
    return Math.floorDiv(step - first, batch);
  }

  /** A step's place in its batch, from 0. */
  int placeOf(long step) {
    return Math.floorMod(step - first, batch);
  }

  /** Whether a step tells something. */
  boolean contains(long step) {
    return since <= step && step <= until && !isTouched(batchOf(step));
  }

  /** Whether another initiative touched a batch. */
  boolean isTouched() {
    return LongStream.rangeClosed(batchOf(since), batchOf(until)).anyMatch(this::isTouched);
  }

  private boolean isTouched(long number) {
    long from = first + number * batch;
    long to = from + batch - 1;
    return others.stream().anyMatch(span -> span.first() <= to && span.lastUpTo(to) >= from);
  }

  /** How many steps of the initiative tell something, seen or not. */
  long steps() {
    return LongStream.rangeClosed(first, until).filter(this::contains).count();
  }
}
