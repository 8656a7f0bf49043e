package no.forankring.core.analysis.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import no.forankring.core.analysis.Noise;
import no.forankring.core.analysis.TimeSeries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntensityTest {

  private static boolean movesTogether(double[] metric, double[] intensity) {
    TimeSeries weeks = TimeSeries.of(metric);
    return Intensity.movesWith(
        weeks, TimeSeries.of(intensity), Window.of(Study.of(weeks, Length.WEEK, Span.from(0))));
  }

  /** Three deviations above 6 %. */
  @ParameterizedTest
  @CsvSource({"8, 0", "13, 0", "13, 0.6", "26, 0.6"})
  void whatHasNothingToDoWithItSeldomMovesTogether(int weeks, double phi) {
    Noise noise = new Noise(9);
    int runs = 400;
    long together =
        IntStream.range(0, runs)
            .filter(run -> movesTogether(noise.holdingOn(phi, weeks), noise.holdingOn(phi, weeks)))
            .count();

    assertThat((double) together / runs).isLessThan(0.06 + 3 * Math.sqrt(0.06 * 0.94 / runs));
  }

  @Test
  void moreHoursAndMoreAnswersMoveTogether() {
    Noise noise = new Noise(2);
    double[] hours = noise.holdingOn(0.3, 20);
    double[] noisy = noise.holdingOn(0.3, 20);
    double[] more = IntStream.range(0, 20).mapToDouble(i -> 2 * hours[i] + noisy[i]).toArray();

    assertThat(movesTogether(more, hours)).isTrue();
    assertThat(movesTogether(Arrays.stream(more).map(x -> -x).toArray(), hours)).isTrue();
  }

  @Test
  void thingsThatOnlyGrowDoNotMoveTogether() {
    double[] steady = IntStream.range(0, 20).mapToDouble(i -> 100 + 3.3 * i).toArray();
    double[] noisy = new Noise(5).holdingOn(0, 20);
    double[] grown = IntStream.range(0, 20).mapToDouble(i -> noisy[i] + 5 * i).toArray();

    assertThat(movesTogether(steady, grown)).isFalse();
    assertThat(movesTogether(grown, steady)).isFalse();
  }

  @Test
  void sevenWeeksSayNothing() {
    double[] weeks = {1, 5, 2, 8, 3, 9, 1};

    assertThat(movesTogether(weeks, weeks)).isFalse();
    assertThat(movesTogether(new double[0], new double[0])).isFalse();
  }
}
