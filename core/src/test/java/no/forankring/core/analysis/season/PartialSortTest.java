package no.forankring.core.analysis.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PartialSortTest {

  @Test
  void ranksNamedAscendingStandInTheirPlaces() {
    Random random = new Random(1);
    for (int size = 1; size < 120; size++) {
      double[] values = random.doubles(size).toArray();
      double[] sorted = values.clone();
      Arrays.sort(sorted);
      int upper = size / 2;
      int lower = size - 1 - upper;
      PartialSort.sort(values, lower, upper);

      assertThat(values[lower]).isEqualTo(sorted[lower]);
      assertThat(values[upper]).isEqualTo(sorted[upper]);
    }
  }

  /** What R does, and why its numbers need this sort: at times a neighbour stands there instead. */
  @Test
  void ofRanksNamedDescendingOneAtTimesDoesNot() {
    Random random = new Random(1);
    int right = 0;
    for (int run = 0; run < 200; run++) {
      double[] values = random.doubles(100).toArray();
      double[] sorted = values.clone();
      Arrays.sort(sorted);
      PartialSort.sort(values, 50, 49);
      right += values[50] == sorted[50] && values[49] == sorted[49] ? 1 : 0;
    }

    assertThat(right).isBetween(100, 199);
  }
}
