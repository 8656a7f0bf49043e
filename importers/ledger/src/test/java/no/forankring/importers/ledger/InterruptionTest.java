package no.forankring.importers.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** An error in the middle of the work, in a program that goes on. */
class InterruptionTest {

  private static final String OF_A_REBUILD = "OLD_REMOVED|REBUILT.*";

  @TempDir private Path root;
  private Workplace place;
  private Path first;
  private Path second;
  private Remains before;

  @BeforeEach
  void begin() {
    place = new Workplace(root.resolve("place"));
    first = place.file("first.csv", "day;2026-07-01;1");
    second = place.file("second.csv", "day;2026-07-02;2", "about;2026-07-01;x");
    place.run(first, "2026-10-01", "2026-10-05");
    before = Remains.of(place);
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.MATCH_NONE, names = OF_A_REBUILD)
  void anImportLeavesNothingOfItselfUnlessItCounts(Step failing) {
    leavesNothingUnlessItCounts(second, Plain.header(second, "2026-11-01", "2026-11-05"), failing);
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.MATCH_NONE, names = OF_A_REBUILD)
  void aCorrectionLeavesTheOriginalOfTheFirstImport(Step failing) {
    leavesNothingUnlessItCounts(first, Plain.header(first, "2026-10-01", "2026-11-05", 2), failing);
  }

  private void leavesNothingUnlessItCounts(Path file, ImportHeader header, Step failing) {
    Workplace whole = Remains.copy(place, root.resolve("whole"));
    whole.run(file, header);
    Remains after = Remains.of(whole);
    Ledger ledger = Ledger.open(place.folder(), null, Duration.ZERO, failingAt(failing));

    assertThatThrownBy(() -> Workplace.run(ledger, file, header)).hasMessage(failing.name());

    assertThat(Remains.of(place)).isEqualTo(failing.compareTo(Step.COMMITTED) < 0 ? before : after);
    place.run(file, header);
    assertThat(Remains.of(place)).isEqualTo(after);
    Ledger.rebuild(place.folder(), Plain::replay);
    assertThat(Remains.of(place)).isEqualTo(after);
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.MATCH_ALL, names = OF_A_REBUILD)
  void aRebuildChangesNothing(Step failing) {
    assertThatThrownBy(
            () -> Ledger.rebuild(place.folder(), Plain::replay, Duration.ZERO, failingAt(failing)))
        .hasMessage(failing.name());

    Ledger.open(place.folder(), Plain::replay);
    place.run(first, "2026-10-01", "2026-10-05");
    assertThat(Remains.of(place)).isEqualTo(before);
  }

  private static Step.Listener failingAt(Step failing) {
    return step -> {
      if (step == failing) {
        throw new IllegalStateException(step.name());
      }
    };
  }
}
