package no.forankring.core.analysis.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import no.forankring.core.analysis.outlook.Precedent.Grade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrecedentTest {

  private static final List<Double> STEPS = List.of(10.0, 20.0, 30.0, -5.0, 0.0, 40.0, 10.0, 5.0);

  @Test
  void everyStretchOfTheLengthCountsAlsoThoseThatOverlap() {
    Precedent precedent = Precedent.in(STEPS, 3).orElseThrow();
    assertThat(precedent.growths()).containsExactly(25.0, 35.0, 45.0, 50.0, 55.0, 60.0);
    assertThat(precedent.stretches()).isEqualTo(6);
    assertThat(precedent.atLeast(50)).isEqualTo(3);
    assertThat(precedent.atMost(50)).isEqualTo(4);
    assertThat(precedent.atLeast(60.1)).isZero();
  }

  @Test
  void aStretchOfOneStepIsTheStep() {
    assertThat(Precedent.in(STEPS, 1).orElseThrow().growths())
        .containsExactly(-5.0, 0.0, 5.0, 10.0, 10.0, 20.0, 30.0, 40.0);
  }

  /** Five stretches, or six that all share their middle, are one story told again. */
  @ParameterizedTest
  @CsvSource({
    "5, 1, false",
    "6, 1, true",
    "7, 3, false",
    "8, 3, true",
    "13, 7, false",
    "14, 7, true"
  })
  void shortHistoriesSayNothing(int increments, int steps, boolean known) {
    assertThat(Precedent.in(Collections.nCopies(increments, 1.0), steps).isPresent())
        .isEqualTo(known);
  }

  @ParameterizedTest
  @CsvSource({
    "0, WITHOUT_PRECEDENT",
    "1, STRETCHING",
    "2, REALISTIC",
    "5, REALISTIC",
    "6, EASY",
    "8, EASY"
  })
  void theGradeIsHowOftenItHasBeenMet(int met, Grade grade) {
    assertThat(Precedent.in(STEPS, 1).orElseThrow().grade(met)).isEqualTo(grade);
  }

  @Test
  void noStretchIsShorterThanAStep() {
    assertThatThrownBy(() -> new Precedent(0, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
