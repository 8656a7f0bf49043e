package no.forankring.core.analysis.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.forankring.core.analysis.Noise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often relations are found that are none, and that are; decision 20 has more runs. */
class RelationsCalibrationTest {

  private static final int RUNS = 150;
  private static final int LAG = 3;

  private final Noise noise = new Noise(11);

  private double[] calendar(double phi, int weeks) {
    return RelationsTest.calendar(noise.holdingOn(phi, weeks));
  }

  /** By chance, three deviations above 5 % at most. */
  @ParameterizedTest
  @CsvSource({"104, 0", "117, 0.4", "117, 0.8", "156, 0.8"})
  void ofFivePairsThatHaveNothingToDoWithEachOtherSeldomAnyIsTold(int weeks, double phi) {
    long told =
        IntStream.range(0, RUNS)
            .filter(run -> Relations.of(five(weeks, phi)).stream().anyMatch(this::isTold))
            .count();

    assertThat((double) told / RUNS).isLessThan(0.05 + 3 * Math.sqrt(0.05 * 0.95 / RUNS));
  }

  private List<Pair> five(int weeks, double phi) {
    double[] second = calendar(phi, weeks);
    return Stream.generate(() -> pair(calendar(phi, weeks), second)).limit(5).toList();
  }

  /** As strong as what the second does by itself: with one pair, of two years and a quarter. */
  @Test
  void whatFollowsAsStronglyAsItGoesItsOwnWayIsFound() {
    long told =
        IntStream.range(0, RUNS)
            .filter(run -> isTold(Relations.of(List.of(following(117, 0.4, 1))).getFirst()))
            .count();

    assertThat((double) told / RUNS).isGreaterThan(0.95);
  }

  private Pair following(int weeks, double phi, double factor) {
    double[] first = calendar(phi, weeks);
    double[] second = calendar(phi, weeks);
    for (int i = LAG; i < weeks; i++) {
      second[i] += factor * first[i - LAG];
    }
    return pair(first, second);
  }

  private static Pair pair(double[] first, double[] second) {
    return new Pair(RelationsTest.weeks(first), RelationsTest.weeks(second), false);
  }

  private boolean isTold(Relation relation) {
    return relation instanceof Relation.MovesTogether;
  }
}
