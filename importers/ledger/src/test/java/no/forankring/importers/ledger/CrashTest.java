package no.forankring.importers.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Real processes are killed in the middle of their work, by SIGKILL. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no SIGKILL on Windows")
class CrashTest {

  private static final String DAY = "2026-10-05";

  /** As many at least must meet a living process in the middle of its import. */
  private static final int NEEDED = 50;

  /** Kills spread over the whole of an import. */
  private static final int KILLS = 50;

  /** Kills spread over its end, which is short and where most could go wrong. */
  private static final int KILLS_AT_THE_END = 10;

  private static final int KILLS_OF_A_REBUILD = 10;

  /** How often to try again where a process had done all before it was killed. */
  private static final int TRIES = 5;

  @TempDir private static Path root;

  /** With an import before the one that is killed. */
  private static Workplace begun;

  private static Workplace whole;
  private static Path file;
  private static Remains before;
  private static Remains after;

  @FunctionalInterface
  private interface Work {
    OtherProcess start(Workplace place, String stop);
  }

  @FunctionalInterface
  private interface Look<V> {
    V at(Workplace place, OtherProcess killed) throws IOException;
  }

  /** Where a process was last heard of, and whether its import counts. */
  private record Kill(String name, boolean counts) {}

  @BeforeAll
  static void begin() {
    begun = new Workplace(root.resolve("begun"));
    begun.run(
        begun.file("first.csv", "day;2020-01-01;7", "zero;2020-01-02;", "about;2020-01-01;x"),
        "2026-09-01",
        "2026-10-01");
    file = begun.file("second.csv", rows());
    before = Remains.of(begun);
    whole = Remains.copy(begun, root.resolve("whole"));
    whole.run(file, "2026-10-01", DAY);
    after = Remains.of(whole);
  }

  /** Too much for SQLite to keep in memory until the commit. */
  private static String[] rows() {
    String text = "På skinner ".repeat(200);
    return IntStream.range(0, 1250)
        .mapToObj(
            i -> {
              String day = LocalDate.of(2020, 1, 1).plusDays(i).toString();
              return i % 5 == 0 ? "day;" + day + ";" + i + ".5" : "about;" + day + ";" + i + text;
            })
        .toArray(String[]::new);
  }

  private static OtherProcess importing(Workplace place, String stop) {
    return OtherProcess.importing(place, stop, DAY, file);
  }

  @Test
  void killedAtAnyMomentAnImportIsWhollyThereOrWhollyAbsent() {
    List<OtherProcess.Moment> unharmed = run(begun, CrashTest::importing);
    List<Target> targets = new ArrayList<>();
    targets.addAll(Target.spread(unharmed, Step.LOCKED.name(), KILLS));
    targets.addAll(Target.crowd(unharmed, Step.ROWS_WRITTEN.name(), KILLS_AT_THE_END));

    List<Kill> kills =
        kill(
            begun,
            CrashTest::importing,
            targets,
            (place, killed) -> {
              Kill kill = new Kill(killed.moments().getLast().name(), counts(place, killed));
              place.run(file, "2026-10-01", DAY);
              assertThat(Remains.of(place)).isEqualTo(after);
              Ledger.rebuild(place.folder(), Plain::replay);
              assertThat(Remains.of(place)).isEqualTo(after);
              return kill;
            });

    assertThat(kills).hasSizeGreaterThanOrEqualTo(NEEDED);
    assertThat(kills).extracting(Kill::counts).contains(true, false);
    assertThat(kills).extracting(Kill::name).contains(Step.ROW_WRITTEN.name());
  }

  private static boolean counts(Workplace place, OtherProcess killed) throws IOException {
    String found = place.ledger().fingerprint();
    assertThat(found).isIn(before.fingerprint(), after.fingerprint());
    boolean counts = found.equals(after.fingerprint());
    assertThat(new ImportLog(place.log()).lines()).hasSize(counts ? 2 : 1);
    if (killed.wasAt(Step.COMMITTED)) {
      assertThat(counts).isTrue();
    } else if (!killed.wasAt(Step.ORIGINAL_MOVED)) {
      assertThat(counts).isFalse();
    }
    return counts;
  }

  @Test
  void killedBetweenAnyTwoStepsAnImportLeavesNothingOfItselfOrAll() {
    everyStep(begun, EnumSet.range(Step.LOCKED, Step.LINE_FINISHED));
  }

  @Test
  void killedBetweenAnyTwoStepsSoDoesTheVeryFirst() throws IOException {
    Workplace nothing = new Workplace(root.resolve("nothing"));
    Files.createDirectories(nothing.folder());

    everyStep(nothing, EnumSet.allOf(Step.class));
  }

  private static void everyStep(Workplace start, EnumSet<Step> steps) {
    Path another = start.file("another.csv", "day;2020-01-01;9");
    Remains without = with(another, Remains.copy(start, root.resolve("without")));
    Workplace imported = Remains.copy(start, root.resolve("imported"));
    imported.run(file, "2026-10-01", DAY);
    Remains with = with(another, imported);
    Remains.delete(root.resolve("without"));
    Remains.delete(root.resolve("imported"));

    List<Boolean> counted =
        kill(
            start,
            CrashTest::importing,
            steps.stream().map(Target::at).toList(),
            (place, killed) -> {
              boolean counts = killed.wasAt(Step.COMMITTED);
              assertThat(with(another, place))
                  .as("after %s", killed.moments().getLast())
                  .isEqualTo(counts ? with : without);
              return counts;
            });

    assertThat(counted).hasSize(steps.size()).contains(true, false);
  }

  /** What remains when the next import is another. */
  private static Remains with(Path another, Workplace place) {
    place.run(another, "2026-10-02", DAY);
    return Remains.of(place);
  }

  @Test
  void killedAtAnyMomentARebuildChangesNothing() {
    List<Target> targets = new ArrayList<>();
    targets.addAll(
        Target.spread(
            run(whole, OtherProcess::rebuilding), OtherProcess.READY, KILLS_OF_A_REBUILD));
    for (Step step : EnumSet.range(Step.REBUILT_BESIDE, Step.REBUILT)) {
      targets.add(Target.at(step));
    }

    List<OtherProcess> kills =
        kill(
            whole,
            OtherProcess::rebuilding,
            targets,
            (place, killed) -> {
              if (!killed.wasAt(Step.REBUILT_BESIDE) || killed.wasAt(Step.REBUILT)) {
                assertThat(place.ledger().fingerprint()).isEqualTo(after.fingerprint());
              }
              Ledger ledger = Ledger.open(place.folder(), Plain::replay);
              assertThat(ledger.fingerprint()).isEqualTo(after.fingerprint());
              place.run(file, "2026-10-01", DAY);
              assertThat(Remains.of(place)).isEqualTo(after);
              return killed;
            });

    assertThat(kills).hasSizeGreaterThanOrEqualTo(targets.size() / 2);
  }

  /** The moments of work that nobody disturbs. */
  private static List<OtherProcess.Moment> run(Workplace start, Work work) {
    Path home = root.resolve("unharmed");
    try (OtherProcess process = work.start(Remains.copy(start, home), OtherProcess.NOWHERE)) {
      process.proceed();
      process.finish();
      return process.moments();
    } finally {
      Remains.delete(home);
    }
  }

  /** Kills a process at each target, and looks at what it has left; not where one was too late. */
  private static <V> List<V> kill(Workplace start, Work work, List<Target> targets, Look<V> look) {
    List<Callable<Optional<V>>> tasks = new ArrayList<>();
    for (Target target : targets) {
      Path home = root.resolve("kill-" + tasks.size());
      tasks.add(() -> kill(start, work, target, look, home));
    }
    List<V> seen = new ArrayList<>();
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      for (Future<Optional<V>> each : two.invokeAll(tasks)) {
        each.get().ifPresent(seen::add);
      }
      return seen;
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }

  private static <V> Optional<V> kill(
      Workplace start, Work work, Target target, Look<V> look, Path home) throws IOException {
    for (int i = 0; i < TRIES; i++) {
      Workplace place = Remains.copy(start, home);
      try (OtherProcess process = work.start(place, target.stop())) {
        process.proceed();
        process.await(target.name(), target.times());
        OtherProcess.pause(target.later());
        process.kill();
        V seen = look.at(place, process);
        if (!process.wasAt(OtherProcess.DONE)) {
          return Optional.of(seen);
        }
      } finally {
        Remains.delete(home);
      }
    }
    return Optional.empty();
  }
}
