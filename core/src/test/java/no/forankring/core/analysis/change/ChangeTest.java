package no.forankring.core.analysis.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import no.forankring.core.analysis.TimeSeries;
import no.forankring.core.analysis.change.Change.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTest {

  private static final int QUARTER = 91;

  /** Days of a level that go with the day before, louder at the week's end. */
  private static TimeSeries days(Random random, double level, double correlation) {
    double[] values = new double[QUARTER];
    double noise = random.nextGaussian() / Math.sqrt(1 - correlation * correlation);
    for (int day = 0; day < QUARTER; day++) {
      noise = correlation * noise + random.nextGaussian();
      values[day] = level * (day % 7 >= 5 ? 0.5 : 1.2) + noise;
    }
    return TimeSeries.of(values);
  }

  /** Of 2 000 changes of nothing, few may be called one: 5 % is what is allowed for. */
  @ParameterizedTest
  @CsvSource({"0, 0.02, 0.06", "0.3, 0.02, 0.06", "0.6, 0.02, 0.08", "0.8, 0.02, 0.10"})
  void whatIsNoChangeIsSeldomCalledOne(double correlation, double least, double most) {
    Random random = new Random(17);
    int called = 0;
    int rounds = 2_000;
    for (int round = 0; round < rounds; round++) {
      Change change =
          Change.ofSums(days(random, 40, correlation), days(random, 40, correlation), 0.95)
              .orElseThrow();
      called += change.interval().contains(0) ? 0 : 1;
    }
    assertThat((double) called / rounds).isBetween(least, most);
  }

  @ParameterizedTest
  @CsvSource({"44, MORE", "36, LESS"})
  void aTenthMoreOrLessIsSeen(double level, Verdict verdict) {
    Random random = new Random(5);
    long seen =
        IntStream.range(0, 500)
            .filter(
                round ->
                    Change.ofSums(days(random, level, 0.3), days(random, 40, 0.3), 0.95)
                            .orElseThrow()
                            .verdict()
                        == verdict)
            .count();
    assertThat(seen).isGreaterThan(490);
  }

  @Test
  void theAmountIsTheDifferenceOfTheSums() {
    Random random = new Random(2);
    TimeSeries now = days(random, 50, 0.3);
    TimeSeries then = days(random, 40, 0.3);
    double difference = Arrays.stream(now.values()).sum() - Arrays.stream(then.values()).sum();
    Change change = Change.ofSums(now, then, 0.95).orElseThrow();
    assertThat(change.amount()).isCloseTo(difference, within(1e-9));
    Change back = Change.ofSums(then, now, 0.95).orElseThrow();
    assertThat(back.amount()).isCloseTo(-difference, within(1e-9));
    assertThat(back.interval().low()).isCloseTo(-change.interval().high(), within(1e-9));
  }

  @Test
  void littleDifferenceAndLittleDoubtIsAsBefore() {
    Random random = new Random(9);
    TimeSeries now = days(random, 1_000, 0);
    TimeSeries then = days(random, 1_000, 0);
    assertThat(Change.ofSums(now, then, 0.95).orElseThrow().verdict()).isEqualTo(Verdict.AS_BEFORE);
  }

  @Test
  void muchDoubtCannotTell() {
    double[] wild = new double[QUARTER];
    for (int day = 0; day < QUARTER; day++) {
      wild[day] = day / 7 % 2 == 0 ? 0 : 100;
    }
    assertThat(
            Change.ofSums(
                    TimeSeries.of(wild),
                    TimeSeries.of(Arrays.stream(wild).map(value -> 95 - value).toArray()),
                    0.95)
                .orElseThrow()
                .verdict())
        .isEqualTo(Verdict.CANNOT_TELL);
  }

  @Test
  void aRatioMovesByItsPartsTogether() {
    Random random = new Random(4);
    TimeSeries below = days(random, 1_000, 0.3);
    TimeSeries above = below.with(Arrays.stream(below.values()).map(x -> 0.02 * x).toArray());
    Estimate sure = Estimate.ofRatio(above, below, 0.95).orElseThrow();
    assertThat(sure.value()).isCloseTo(0.02, within(1e-12));
    assertThat(sure.interval().high() - sure.interval().low()).isCloseTo(0, within(1e-12));
  }

  /** 95 of 100 intervals hold the ratio they are drawn from. */
  @Test
  void theIntervalOfARatioHoldsItAsOftenAsItSays() {
    Random random = new Random(8);
    int held = 0;
    int rounds = 2_000;
    for (int round = 0; round < rounds; round++) {
      TimeSeries below = days(random, 100, 0.3);
      double[] above = new double[QUARTER];
      for (int day = 0; day < QUARTER; day++) {
        above[day] = 0.1 * below.value(day) + random.nextGaussian();
      }
      held +=
          Estimate.ofRatio(below.with(above), below, 0.95).orElseThrow().interval().contains(0.1)
              ? 1
              : 0;
    }
    assertThat((double) held / rounds).isBetween(0.94, 0.98);
  }

  @Test
  void aRatioThatGrewIsSeen() {
    Random random = new Random(6);
    TimeSeries below = days(random, 1_000, 0.3);
    TimeSeries then = days(random, 20, 0);
    TimeSeries now = then.with(Arrays.stream(then.values()).map(y -> 1.3 * y).toArray());
    Change change = Change.ofRatios(now, below, then, below, 0.95).orElseThrow();
    assertThat(change.verdict()).isEqualTo(Verdict.MORE);
    assertThat(change.amount()).isCloseTo(0.3 * Estimate.ratio(then, below), within(1e-12));
  }

  @Test
  void otherDaysAreNotCompared() {
    TimeSeries days = TimeSeries.of(new double[QUARTER]);
    assertThatThrownBy(() -> Change.ofSums(days, days.from(1), 0.95))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Estimate.ofRatio(days, days, 0.95))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aMonthIsTooShort() {
    TimeSeries month = TimeSeries.of(new double[31]);
    assertThat(Change.ofSums(month, month, 0.95)).isEmpty();
  }
}
