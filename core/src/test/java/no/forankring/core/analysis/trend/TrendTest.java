package no.forankring.core.analysis.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import no.forankring.core.analysis.Noise;
import no.forankring.core.analysis.TimeSeries;
import no.forankring.core.analysis.season.Seasonality;
import org.junit.jupiter.api.Test;

class TrendTest {

  private static final List<Integer> QUARTERS = List.of(4);

  @Test
  void sixQuartersOnALineRise() {
    Trend trend = of(10, 12, 14, 16, 18, 20);

    assertThat(trend.verdict()).isEqualTo(Verdict.RISING);
    assertThat(trend.doubt()).isEmpty();
    Trend.Slope slope = trend.slope().orElseThrow();
    assertThat(slope.perStep()).isEqualTo(2);
    assertThat(slope.interval()).contains(new Interval(2, 2));
    assertThat(slope.last()).isEqualTo(20);
    assertThat(slope.p()).isBetween(0.02, 0.05);
    assertThat(of(20, 18, 16, 14, 12, 10).verdict()).isEqualTo(Verdict.FALLING);
  }

  @Test
  void fiveQuartersSayNothingHoweverStraight() {
    Trend trend = of(10, 12, 14, 16, 18);

    assertThat(trend.verdict()).isEqualTo(Verdict.CANNOT_TELL);
    assertThat(trend.doubt()).contains(Doubt.TOO_FEW_VALUES);
    assertThat(trend.slope()).isEmpty();
    assertThat(of().doubt()).contains(Doubt.TOO_FEW_VALUES);
  }

  @Test
  void upAndDownIsUnsure() {
    Trend trend = of(10, 14, 9, 15, 11, 13, 10, 16);

    assertThat(trend.verdict()).isEqualTo(Verdict.CANNOT_TELL);
    assertThat(trend.doubt()).contains(Doubt.TOO_UNSURE);
    assertThat(trend.slope().orElseThrow().interval().orElseThrow().contains(0)).isTrue();
  }

  @Test
  void steadyIsSaidOnlyWhereAnyRiseWouldBeTooSmallToMatter() {
    TimeSeries days = TimeSeries.of(new Noise(1).holdingOn(0.3, 90));

    assertThat(Trend.of(days, List.of(), List.of(7), 0.05).verdict()).isEqualTo(Verdict.STEADY);
    assertThat(Trend.of(days, List.of(), List.of(7), 0.001).verdict())
        .isEqualTo(Verdict.CANNOT_TELL);
    assertThat(Trend.of(days, List.of(), List.of(7), 0).verdict()).isEqualTo(Verdict.CANNOT_TELL);
    assertThat(of(7, 7, 7, 7, 7, 7).verdict()).as("what never moves").isEqualTo(Verdict.STEADY);
    Trend sure = Trend.of(TimeSeries.of(1, 2, 3, 4, 5, 6, 7, 8), List.of(), List.of(), 1.5);
    assertThat(sure.verdict()).as("rises surely, by less than matters").isEqualTo(Verdict.STEADY);
  }

  /** Most pairs of days without an enquiry are level, and yet enquiries come oftener. */
  @Test
  void manyEqualValuesDoNotMakeItSteady() {
    double[] noise = new Noise(3).holdingOn(0, 90);
    TimeSeries enquiries =
        TimeSeries.of(
            IntStream.range(0, 90)
                .mapToDouble(i -> noise[i] > (i < 60 ? 2 : 0.2) ? 1 : 0)
                .toArray());
    Trend trend = Trend.of(enquiries, List.of(), List.of(7), 0.001);

    assertThat(trend.slope().orElseThrow().interval()).contains(new Interval(0, 0));
    assertThat(trend.slope().orElseThrow().p()).isLessThan(0.05);
    assertThat(trend.verdict()).isEqualTo(Verdict.CANNOT_TELL);
  }

  @Test
  void whatIsRisingIsSignificantToo() {
    Noise noise = new Noise(2);
    for (int run = 0; run < 500; run++) {
      double[] values = noise.holdingOn(0.3, 9);
      Trend trend =
          of(
              IntStream.range(0, 9)
                  .mapToDouble(i -> Math.rint(5 * (values[i] + 0.4 * i)))
                  .toArray());
      if (trend.verdict() == Verdict.RISING) {
        assertThat(trend.slope().orElseThrow().p()).isLessThan(0.05);
      }
    }
  }

  @Test
  void nothingIsFittedAcrossABreak() {
    double[] values = {1, 2, 3, 4, 5, 6, 7, 108, 106, 104, 102, 100, 98, 96};
    TimeSeries series = TimeSeries.of(values);
    Trend whole = Trend.of(series, List.of(), QUARTERS, 0);
    Trend piece = Trend.of(series, List.of(7L, 3L), QUARTERS, 0);

    assertThat(whole.verdict()).isNotEqualTo(Verdict.FALLING);
    assertThat(whole.brokenAt()).isEmpty();
    assertThat(piece.verdict()).isEqualTo(Verdict.FALLING);
    assertThat(piece.brokenAt()).hasValue(7);
    assertThat(piece.values().steps()).containsExactly(7, 8, 9, 10, 11, 12, 13);
    assertThat(Trend.of(series, List.of(9L), QUARTERS, 0).doubt()).contains(Doubt.TOO_FEW_VALUES);
    assertThat(Trend.of(series, List.of(0L, -5L), QUARTERS, 0).brokenAt())
        .as("a break before the first value cuts nothing off")
        .isEmpty();
    assertThat(Trend.of(series, List.of(99L), QUARTERS, 0).values().size())
        .as("of what is counted anew nothing was seen yet")
        .isZero();
  }

  @Test
  void aSeasonIsTakenOffWhereItIsFound() {
    double[] season = {0, 30, -20, 50};
    double[] noise = new Noise(5).holdingOn(0, 16);
    TimeSeries series =
        TimeSeries.of(
            IntStream.range(0, 16).mapToDouble(i -> 2 * i + season[i % 4] + noise[i]).toArray());
    Trend trend = Trend.of(series, List.of(), QUARTERS, 0);
    Trend blind = Trend.of(series, List.of(), List.of(), 0);

    assertThat(trend.seasons()).extracting(Seasonality::period).containsExactly(4);
    assertThat(trend.verdict()).isEqualTo(Verdict.RISING);
    assertThat(trend.slope().orElseThrow().perStep()).isCloseTo(2, within(0.3));
    assertThat(blind.verdict()).isEqualTo(Verdict.CANNOT_TELL);
  }

  /** By hand: the numbers of a season are so many values less. */
  @Test
  void aSeasonTakenOffLeavesLessToTell() {
    double[] season = {0, 30, -20, 50};
    TimeSeries series =
        TimeSeries.of(IntStream.range(0, 12).mapToDouble(i -> 2 * i + season[i % 4]).toArray());
    Trend trend = Trend.of(series, List.of(), QUARTERS, 0);
    TimeSeries line = trend.seasons().getFirst().takenOff(series);
    double factor = Persistence.of(new TheilSen(line).residuals(), 22).factor(line);

    assertThat(trend.slope().orElseThrow().p())
        .isCloseTo(MannKendall.of(line).inflated(factor * 10 / 7).p(), within(1e-6));
  }

  @Test
  void aGapIsNeitherAValueNorInTheWay() {
    long[] steps = {20_000, 20_001, 20_002, 20_005, 20_006, 20_007, 20_011, 20_012};
    double[] values = {0, 1, 2, 5, 6, 7, 11, 12};
    Trend trend = Trend.of(new TimeSeries(steps, values), List.of(), List.of(7), 0);

    assertThat(trend.slope().orElseThrow().perStep()).isEqualTo(1);
    assertThat(trend.verdict()).isEqualTo(Verdict.RISING);
  }

  @Test
  void startUnitAndDirectionChangeTheVerdictAsTheyMust() {
    double[] noise = new Noise(9).holdingOn(0.3, 12);
    double[] values = IntStream.range(0, 12).mapToDouble(i -> i + noise[i]).toArray();
    double[] scaled = IntStream.range(0, 12).mapToDouble(i -> 5e6 - 1000 * values[i]).toArray();
    double[] reversed = IntStream.range(0, 12).mapToDouble(i -> values[11 - i]).toArray();
    Trend trend = of(values);

    assertThat(trend.verdict()).isEqualTo(Verdict.RISING);
    for (double[] other : new double[][] {scaled, reversed}) {
      assertThat(of(other).verdict()).isEqualTo(Verdict.FALLING);
      assertThat(of(other).slope().orElseThrow().p())
          .isCloseTo(trend.slope().orElseThrow().p(), within(1e-9));
    }
  }

  @Test
  void aSlopeThatDoesNotMatterIsNotNegative() {
    assertThatThrownBy(() -> Trend.of(TimeSeries.of(1, 2), List.of(), List.of(), -1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Trend of(double... values) {
    return Trend.of(TimeSeries.of(values), List.of(), QUARTERS, 0);
  }
}
