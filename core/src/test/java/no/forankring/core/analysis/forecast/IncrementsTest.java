package no.forankring.core.analysis.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import no.forankring.core.analysis.TimeSeries;
import org.junit.jupiter.api.Test;

class IncrementsTest {

  @Test
  void aStepOverAGapAndAFallAreNoIncrements() {
    TimeSeries totals =
        new TimeSeries(
            new long[] {10, 11, 12, 15, 16, 17, 18}, new double[] {100, 103, 103, 120, 121, 7, 9});

    TimeSeries increments = Increments.of(totals);

    assertThat(increments.steps()).containsExactly(11, 12, 16, 18);
    assertThat(increments.values()).containsExactly(3, 0, 1, 2);
  }

  @Test
  void whatIsAddedIsForecastAndNotTheTotal() {
    double[] totals = new double[40];
    for (int t = 1; t < totals.length; t++) {
      totals[t] = totals[t - 1] + 5 + t % 2;
    }

    Forecast added =
        Forecaster.withSeason(1, Domain.NON_NEGATIVE)
            .ahead(Increments.of(TimeSeries.of(totals)), 4)
            .orElseThrow();

    for (int step = 1; step <= 4; step++) {
      assertThat(added.middle(step)).isCloseTo(5.5, within(0.6));
    }
  }
}
