package no.forankring.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TimeSeriesTest {

  @Test
  void aGapIsAStepWithoutAValue() {
    TreeMap<Long, Double> values = new TreeMap<>();
    values.put(12L, 3.0);
    values.put(10L, 1.0);
    TimeSeries series = TimeSeries.of(values);

    assertThat(series.steps()).containsExactly(10, 12);
    assertThat(series.values()).containsExactly(1, 3);
    assertThat(series.size()).isEqualTo(2);
    assertThat(series.span()).isEqualTo(3);
    assertThat(TimeSeries.of().span()).isZero();
  }

  @Test
  void aPartBeginsAtItsStepOrAfterTheGapThere() {
    TimeSeries series = new TimeSeries(new long[] {1, 2, 5, 6}, new double[] {1, 2, 5, 6});

    assertThat(series.from(2).steps()).containsExactly(2, 5, 6);
    assertThat(series.from(3).values()).containsExactly(5, 6);
    assertThat(series.from(-9).size()).isEqualTo(4);
    assertThat(series.from(7).size()).isZero();
  }

  @Test
  void nothingFromOutsideChangesIt() {
    double[] values = {1, 2};
    TimeSeries series = TimeSeries.of(values);
    values[0] = 99;
    series.values()[1] = 99;
    series.steps()[1] = 99;

    assertThat(series.value(0)).isEqualTo(1);
    assertThat(series.value(1)).isEqualTo(2);
    assertThat(series.step(1)).isEqualTo(1);
  }

  @Test
  void whatIsNoSeriesIsRefused() {
    assertThatThrownBy(() -> new TimeSeries(new long[] {1, 1}, new double[] {1, 2}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new TimeSeries(new long[] {1}, new double[] {1, 2}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TimeSeries.of(1, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TimeSeries.of(1).with(new double[] {1, 2}))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
