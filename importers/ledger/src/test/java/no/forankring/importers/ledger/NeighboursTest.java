package no.forankring.importers.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.forankring.core.observation.ObservationSource.Query;
import no.forankring.core.observation.ObservationSource.Subjects;
import no.forankring.core.observation.Recorded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Several are at work in one ledger, in processes of their own. */
class NeighboursTest {

  private static final int ROWS = 1_000;
  private static final String DAY = "2026-10-06";
  private static final Query CHANNELS =
      new Query(Subjects.CHANNELS, LocalDate.parse(DAY), Workplace.EVER);

  @TempDir private Path root;
  private Workplace place;

  @BeforeEach
  void begin() {
    place = new Workplace(root.resolve("place"));
    String[] rows =
        IntStream.range(0, ROWS)
            .mapToObj(i -> "day;" + LocalDate.of(2020, 1, 1).plusDays(i) + ";" + i)
            .toArray(String[]::new);
    place.run(place.file("first.csv", rows), "2026-09-01", "2026-10-05");
  }

  @Test
  void whileOneImportsOthersReadWhatWasBeforeAndAreRefusedToWrite() {
    Path theirs = place.file("theirs.csv", "day;2026-07-02;2", "zero;2026-07-03;");
    Path mine = place.file("mine.csv", "day;2026-07-04;4");
    String before = place.ledger().fingerprint();
    Map<Step, String> seen = new EnumMap<>(Step.class);
    try (OtherProcess other = OtherProcess.importing(place, OtherMain.EVERYWHERE, DAY, theirs);
        Stream<Recorded> rows = place.ledger().observations(CHANNELS)) {
      Iterator<Recorded> begun = rows.iterator();
      begun.next();
      for (Step step : EnumSet.range(Step.LOCKED, Step.LINE_FINISHED)) {
        other.proceed();
        other.await(step.name());
        seen.put(step, place.ledger().fingerprint());
        busy(place.folder(), mine);
      }
      other.proceed();
      other.finish();
      assertThat(begun).toIterable().hasSize(ROWS - 1);
    }
    String after = place.ledger().fingerprint();

    assertThat(after).isNotEqualTo(before);
    assertThat(seen)
        .allSatisfy(
            (step, fingerprint) ->
                assertThat(fingerprint)
                    .isEqualTo(step.compareTo(Step.COMMITTED) < 0 ? before : after));
    assertThat(place.run(mine, "2026-10-01", DAY).sequence()).isEqualTo(3);
  }

  private static void busy(Path folder, Path file) {
    Ledger impatient = Ledger.open(folder, null, Duration.ZERO, step -> {});
    assertThatThrownBy(() -> Workplace.run(impatient, file, Plain.header(file, "2026-10-01", DAY)))
        .isInstanceOfSatisfying(
            LedgerBusyException.class,
            problem -> assertThat(problem.arguments()).containsExactly(folder.toString()));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "making a link needs a privilege there")
  void aLinkIsNoWayAroundTheLock() throws IOException {
    Path theirs = place.file("theirs.csv", "day;2026-07-02;2");
    Path mine = place.file("mine.csv", "day;2026-07-04;4");
    Path link = Files.createSymbolicLink(root.resolve("link"), place.folder());

    try (ImportTransaction writing =
        place.ledger().begin(Plain.header(theirs, "2026-10-01", DAY), theirs)) {
      busy(link, mine);
      assertThat(writing.commit(new RowCounts(0, 0, 0, 0)).sequence()).isEqualTo(2);
    }
    assertThat(
            Workplace.run(Ledger.open(link), mine, Plain.header(mine, "2026-10-01", DAY))
                .sequence())
        .isEqualTo(3);
  }

  @Test
  void twoThatImportAtOnceLoseNothing() {
    List<Path> theirs = files("theirs", 12);
    List<Path> others = files("others", 12);

    try (OtherProcess one = importing(theirs);
        OtherProcess two = importing(others)) {
      one.await(OtherProcess.READY);
      two.await(OtherProcess.READY);
      one.proceed();
      two.proceed();
      one.finish();
      two.finish();
    }

    assertThat(place.ledger().imports(LocalDate.parse(DAY)))
        .extracting(entry -> place.folder().resolveSibling(entry.header().delivered().name()))
        .hasSize(25)
        .containsAll(theirs)
        .containsAll(others);
    Remains found = Remains.of(place);
    Ledger.rebuild(place.folder(), Plain::replay);
    assertThat(Remains.of(place)).isEqualTo(found);
  }

  @Test
  void whoReadsWhileAnotherImportsSeesWhatBelongsTogether() {
    List<Path> files = files("theirs", 30);
    Workplace alone = Remains.copy(place, root.resolve("alone"));
    List<String> states = new ArrayList<>(List.of(alone.ledger().fingerprint()));
    for (Path file : files) {
      alone.run(file, "2026-10-01", DAY);
      states.add(alone.ledger().fingerprint());
    }

    List<String> seen = new ArrayList<>();
    try (OtherProcess other = importing(files)) {
      other.proceed();
      while (other.isAlive() && !seen.contains(states.getLast())) {
        Ledger ledger = place.ledger();
        seen.add(ledger.fingerprint());
        assertThat(ledger.posts(LocalDate.parse(DAY))).hasSizeBetween(0, 1);
        assertThat(ledger.declaredZeros(CHANNELS)).hasSizeBetween(0, files.size());
      }
      other.finish();
    }

    assertThat(states).containsAll(seen);
    assertThat(seen).isSortedAccordingTo(Comparator.comparingInt(states::indexOf));
  }

  private OtherProcess importing(List<Path> files) {
    return OtherProcess.importing(place, OtherProcess.NOWHERE, DAY, files.toArray(Path[]::new));
  }

  private List<Path> files(String name, int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                place.file(
                    name + i + ".csv",
                    "day;2026-07-01;" + i,
                    "zero;2026-07-02;",
                    "about;2026-07-01;" + name + i))
        .toList();
  }
}
