package no.forankring.core.analysis.unusual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurrenceTest {

  @ParameterizedTest
  @CsvSource({
    "1, 60, WITHOUT_PRECEDENT",
    "1, 2000, WITHOUT_PRECEDENT",
    "2, 91, ONCE_A_QUARTER",
    "2, 364, ONCE_A_QUARTER",
    "2, 365, ONCE_A_YEAR",
    "2, 1032, ONCE_A_YEAR",
    "2, 1033, ONCE_IN_YEARS",
    "8, 730, ONCE_A_QUARTER"
  })
  void theGradeIsThatOfTheNearestPeriod(int times, long days, Recurrence.Grade grade) {
    assertThat(new Recurrence(times, days).grade()).isEqualTo(grade);
  }

  @Test
  void theSecondLargestOfAYearComesTwiceAYear() {
    assertThat(new Recurrence(2, 365).period()).isEqualTo(183);
  }

  @Test
  void whatNeverWasDoesNotRecur() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Recurrence(0, 10));
    assertThatIllegalArgumentException().isThrownBy(() -> new Recurrence(1, 0));
  }
}
