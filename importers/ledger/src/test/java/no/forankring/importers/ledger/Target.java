package no.forankring.importers.ledger;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.forankring.importers.ledger.OtherProcess.Moment;

/**
 * Where in its work a process is to be killed.
 *
 * @param stop where it stops for that, or nowhere: then it is killed as it runs
 * @param name the last moment that is heard of before
 * @param times the so-manyth of that name
 * @param later how long after it
 */
record Target(String stop, String name, long times, Duration later) {

  private static final long SEED = 20261005;

  /** Exactly where a step has been taken and nothing more. */
  static Target at(Step step) {
    return new Target(step.name(), step.name(), 1, Duration.ZERO);
  }

  /** Moments of a run from its first of a name to its end, evenly. */
  static List<Target> spread(List<Moment> run, String from, int count) {
    return between(run, from, count, 1);
  }

  /** Moments of a run from its first of a name to its end, most of them near its beginning. */
  static List<Target> crowd(List<Moment> run, String from, int count) {
    return between(run, from, count, 3);
  }

  private static List<Target> between(List<Moment> run, String from, int count, int power) {
    Random random = new Random(SEED);
    Moment first = run.stream().filter(each -> each.name().equals(from)).findFirst().orElseThrow();
    long length = run.getLast().nanos() - first.nanos();
    List<Target> targets = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double part = Math.pow((i + random.nextDouble()) / count, power);
      targets.add(at(first.nanos() + Math.round(length * part), run));
    }
    return targets;
  }

  private static Target at(long nanos, List<Moment> run) {
    List<Moment> past = run.stream().filter(each -> each.nanos() <= nanos).toList();
    Moment last = past.getLast();
    long times = past.stream().filter(each -> each.name().equals(last.name())).count();
    return new Target(
        OtherProcess.NOWHERE, last.name(), times, Duration.ofNanos(nanos - last.nanos()));
  }
}
