package no.forankring.core.analysis.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import no.forankring.core.analysis.Noise;
import no.forankring.core.analysis.TimeSeries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of weeks; a month is four. */
class JudgementTest {

  private static final int MONTH = 4;

  private static Batches weeks(int before, int after, double... moved) {
    double[] noise = new Noise(6).holdingOn(0, before + after);
    return new Batches(
        new TimeSeries(
            IntStream.range(-before, after).asLongStream().toArray(),
            IntStream.range(0, before + after)
                .mapToDouble(i -> 100 + noise[i] + (i < moved.length ? moved[i] : 0))
                .toArray()));
  }

  @ParameterizedTest
  @CsvSource({"11, 3, TOO_FEW_BEFORE", "12, 2, TOO_FEW_AFTER"})
  void twelveBeforeAndThreeAfterAreNeeded(int before, int after, Reason reason) {
    Judgement judgement = Judgement.of(weeks(before, after), MONTH, false);

    assertThat(judgement.departure()).isEmpty();
    assertThat(judgement.reasons()).containsExactly(reason);
    assertThat(Judgement.of(weeks(12, 3), MONTH, false).departure()).isPresent();
  }

  @Test
  void aMonthUnlikeThoseBeforeItIsLeftOut() {
    double[] dip = new double[20];
    for (int week = 16; week < 20; week++) {
      dip[week] = -10;
    }
    Judgement judgement = Judgement.of(weeks(20, 4, dip), MONTH, false);

    assertThat(judgement.reasons()).containsExactly(Reason.BEGAN_AT_AN_EXTREME);
    assertThat(judgement.departure().orElseThrow().value()).isCloseTo(0, within(3.0));
  }

  @Test
  void aMonthThatPromptedTheInitiativeIsLeftOutWhateverItWas() {
    Batches weeks = weeks(20, 4);
    Judgement judgement = Judgement.of(weeks, MONTH, true);

    assertThat(judgement.reasons()).containsExactly(Reason.BEGAN_AT_AN_EXTREME);
    assertThat(judgement.departure())
        .hasValue(Departure.of(Steps.first(weeks.before(), 16), weeks.after()));
  }

  @Test
  void whereLittleIsLeftThenNoPlaceboCanBeTried() {
    Judgement judgement = Judgement.of(weeks(14, 4), MONTH, true);

    assertThat(judgement.departure()).isEmpty();
    assertThat(judgement.reasons())
        .containsExactly(Reason.BEGAN_AT_AN_EXTREME, Reason.PLACEBO_NOT_TRIED);
  }

  /** Ten weeks at one level and six at another: the placebo of week 10 finds that. */
  @Test
  void whatLooksLikeAnEffectWhereNothingBeganIsNotBelieved() {
    double[] jump = new double[20];
    for (int week = 10; week < 20; week++) {
      jump[week] = 30;
    }
    Judgement judgement = Judgement.of(weeks(20, 10, jump), MONTH, false);

    assertThat(judgement.departure()).isEmpty();
    assertThat(judgement.reasons()).contains(Reason.PLACEBO_FOUND);
  }
}
