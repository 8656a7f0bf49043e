package no.forankring.core.analysis.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import no.forankring.core.analysis.TimeSeries;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.junit.jupiter.api.Test;

class FitTest {

  private static final TimeSeries SERIES =
      new TimeSeries(new long[] {20_000, 20_001, 20_003, 20_007}, new double[] {3, 5, 4, 9});

  @Test
  void theLineIsThatOfLeastSquares() {
    SimpleRegression reference = new SimpleRegression();
    for (int i = 0; i < SERIES.size(); i++) {
      reference.addData(SERIES.step(i) - 20_000.0, SERIES.value(i));
    }
    Fit fit = new Fit(SERIES);

    assertThat(fit.at(20_012)).isCloseTo(reference.predict(12), within(1e-9));
    double[] left = fit.leaving().operate(SERIES.values());
    for (int i = 0; i < left.length; i++) {
      assertThat(left[i])
          .isCloseTo(SERIES.value(i) - reference.predict(SERIES.step(i) - 20_000.0), within(1e-9));
    }
  }

  @Test
  void theWeightsAddUpToOne() {
    assertThat(Arrays.stream(new Fit(SERIES).weights(20_030)).sum()).isCloseTo(1, within(1e-12));
  }

  @Test
  void oneValueIsALevel() {
    Fit fit = new Fit(TimeSeries.of(7.0));

    assertThat(fit.parameters()).isEqualTo(1);
    assertThat(fit.at(100)).isEqualTo(7);
    assertThat(fit.leaving().operate(new ArrayRealVector(new double[] {7})).getNorm()).isZero();
  }
}
