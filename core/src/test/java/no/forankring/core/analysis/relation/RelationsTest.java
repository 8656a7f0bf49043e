package no.forankring.core.analysis.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import no.forankring.core.analysis.Noise;
import no.forankring.core.analysis.TimeSeries;
import no.forankring.core.analysis.effect.Grade;
import no.forankring.core.analysis.relation.Relation.CannotTell;
import no.forankring.core.analysis.relation.Relation.MovesTogether;
import no.forankring.core.analysis.relation.Relation.Reason;
import no.forankring.core.analysis.relation.Relation.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelationsTest {

  private static final int WEEKS = 130;

  private final Noise noise = new Noise(20);

  /** Counted back from the last, as weeks are. */
  static TimeSeries weeks(double... values) {
    return new TimeSeries(LongStream.rangeClosed(1 - values.length, 0).toArray(), values);
  }

  private static Relation of(double[] first, double[] second) {
    return of(new Pair(weeks(first), weeks(second), false));
  }

  private static Relation of(Pair pair) {
    return Relations.of(List.of(pair)).getFirst();
  }

  /** What the first did so many weeks ago, times a factor, and as much of its own. */
  private double[] following(double[] first, int lag, double factor) {
    double[] own = noise.holdingOn(0.3, first.length);
    return IntStream.range(0, first.length)
        .mapToDouble(i -> own[i] + (i < lag ? 0 : factor * first[i - lag]))
        .toArray();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 2, 8})
  void enquiriesThatFollowHoursAreFoundAsManyWeeksLater(int lag) {
    double[] hours = noise.holdingOn(0.4, WEEKS);

    Relation found = of(hours, following(hours, lag, 1));

    assertThat(found)
        .isInstanceOfSatisfying(
            MovesTogether.class,
            it -> {
              assertThat(it.lag()).isEqualTo(lag);
              assertThat(it.way()).isEqualTo(Way.ALIKE);
              assertThat(it.correlation()).isBetween(0.3, 1.0);
              assertThat(it.weeks()).isEqualTo(WEEKS);
            });
    assertThat(found.grade()).isEqualTo(Grade.MOVES_TOGETHER);
  }

  @Test
  void whatFallsWhenTheOtherRisesGoesTheOppositeWay() {
    double[] hours = noise.holdingOn(0.4, WEEKS);

    assertThat(of(hours, following(hours, 1, -1)))
        .isInstanceOfSatisfying(
            MovesTogether.class, it -> assertThat(it.way()).isEqualTo(Way.OPPOSITE));
  }

  @Test
  void whatComesBeforeDoesNotFollow() {
    double[] hours = noise.holdingOn(0, WEEKS);
    double[] leads = following(hours, 4, 2);

    assertThat(of(leads, hours)).isEqualTo(new CannotTell(WEEKS, Reason.NOTHING_FOUND));
    assertThat(of(leads, hours).grade()).isEqualTo(Grade.CANNOT_TELL);
  }

  @Test
  void growthASeasonAndTheSameHolidaysAreNoRelation() {
    double[] some = calendar(noise.holdingOn(0.4, WEEKS));
    double[] others = calendar(noise.holdingOn(0.4, WEEKS));

    assertThat(of(some, others)).isEqualTo(new CannotTell(WEEKS, Reason.NOTHING_FOUND));
  }

  /** With growth, a season, and two weeks of a year in which nothing is done. */
  static double[] calendar(double[] values) {
    return IntStream.range(0, values.length)
        .mapToDouble(
            i ->
                values[i]
                    + 0.04 * i
                    + 2 * Math.cos(2 * Math.PI * i / 52)
                    - (i % 52 == 15 || i % 52 == 30 ? 5 : 0))
        .toArray();
  }

  @Test
  void twoYearsOfWeeksAreAskedFor() {
    double[] hours = noise.holdingOn(0, 103);
    double[] leads = following(hours, 1, 3);

    assertThat(of(hours, leads)).isEqualTo(new CannotTell(103, Reason.TOO_FEW_WEEKS));
    assertThat(of(new Pair(weeks(hours), weeks(leads), true)))
        .isEqualTo(new CannotTell(103, Reason.BROKEN));
    assertThat(of(new double[0], new double[0])).isEqualTo(new CannotTell(0, Reason.TOO_FEW_WEEKS));
    assertThat(of(noise.holdingOn(0, WEEKS), new double[0]))
        .isEqualTo(new CannotTell(0, Reason.TOO_FEW_WEEKS));
  }

  @Test
  void whatHardlyChangesTellsNothing() {
    double[] same = new double[WEEKS];
    double[] seldom = new double[WEEKS];
    IntStream.range(0, 11).forEach(i -> seldom[10 * i] = 4);

    assertThat(of(same, noise.holdingOn(0, WEEKS)))
        .isEqualTo(new CannotTell(WEEKS, Reason.TOO_STEADY));
    assertThat(of(noise.holdingOn(0, WEEKS), seldom))
        .isEqualTo(new CannotTell(WEEKS, Reason.TOO_STEADY));
  }

  @Test
  void aLineAloneLeavesNothingNew() {
    double[] line = IntStream.range(0, WEEKS).mapToDouble(i -> 1e9 + 0.1 * i).toArray();

    assertThat(of(line, noise.holdingOn(0, WEEKS)))
        .isEqualTo(new CannotTell(WEEKS, Reason.NOTHING_FOUND));
    assertThat(of(line, line)).isEqualTo(new CannotTell(WEEKS, Reason.NOTHING_FOUND));
  }

  @Test
  void missingWeeksAreNoWeeksOfNothing() {
    double[] hours = noise.holdingOn(0.3, 156);
    TimeSeries some = weeks(hours);
    double[] leads = following(hours, 2, 1.5);
    int[] kept = IntStream.range(0, 156).filter(i -> i % 17 != 3).toArray();
    TimeSeries others =
        new TimeSeries(
            Arrays.stream(kept).mapToLong(some::step).toArray(),
            Arrays.stream(kept).mapToDouble(i -> leads[i]).toArray());

    assertThat(of(new Pair(some, others, false)))
        .isInstanceOfSatisfying(
            MovesTogether.class,
            it -> {
              assertThat(it.lag()).isEqualTo(2);
              assertThat(it.weeks()).isEqualTo(kept.length);
            });
  }

  @Test
  void unitsDoNotMatter() {
    double[] hours = noise.holdingOn(0.4, WEEKS);
    double[] leads = following(hours, 3, 1);
    double[] minutes = Arrays.stream(hours).map(each -> 6e6 * each + 1e8).toArray();

    assertThat(of(minutes, leads))
        .isInstanceOfSatisfying(MovesTogether.class, it -> assertThat(it.lag()).isEqualTo(3));
  }

  @Test
  void ofSeveralPairsEachIsToldInItsPlace() {
    double[] hours = noise.holdingOn(0, WEEKS);
    Pair none = new Pair(weeks(hours), weeks(noise.holdingOn(0, WEEKS)), false);
    Pair found = new Pair(weeks(hours), weeks(following(hours, 1, 2)), false);
    Pair few = new Pair(weeks(1, 2), weeks(1, 2), false);

    assertThat(Relations.of(List.of(few, none, found)))
        .extracting(Relation::grade)
        .containsExactly(Grade.CANNOT_TELL, Grade.CANNOT_TELL, Grade.MOVES_TOGETHER);
    assertThat(Relations.of(List.of())).isEmpty();
  }
}
