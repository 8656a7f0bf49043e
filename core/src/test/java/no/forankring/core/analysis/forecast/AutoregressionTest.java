package no.forankring.core.analysis.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import no.forankring.core.analysis.Reference;
import org.junit.jupiter.api.Test;

class AutoregressionTest {

  /**
   * R 4.2.2, {@code ar.burg(log(lynx), aic = FALSE, order.max = 2)} and {@code predict}:
   * coefficients 1.3830533215590857 and −0.7461222987997016, and these forecasts.
   */
  @Test
  void theLynxReturnsAsBurgSays() throws IOException {
    double[] logs = Reference.series("lynx");
    for (int t = 0; t < logs.length; t++) {
      logs[t] = Math.log(logs[t]);
    }

    Path path = new Autoregression(2).ahead(History.of(logs), 5);

    double[] expected = {
      7.7890280716313205, 7.133857877547597, 6.482393113076329, 6.070219698010428, 5.98623427489949
    };
    for (int h = 0; h < expected.length; h++) {
      assertThat(path.middle(h)).isCloseTo(expected[h], within(1e-9));
    }
  }

  /** R 4.2.2, urca through forecast 8.20: {@code ndiffs} and the statistic behind it. */
  @Test
  void theKpssStatisticIsThatOfR() throws IOException {
    for (Map.Entry<String, JsonNode> each : Reference.json("acf_tests.json").properties()) {
      double[] series = Reference.series(each.getKey());
      assertThat(Kpss.statistic(series))
          .as(each.getKey())
          .isCloseTo(each.getValue().path("kpss_mu_stat").doubleValue(), within(1e-9));
      assertThat(Kpss.wanders(History.of(series)))
          .as(each.getKey())
          .isEqualTo(each.getValue().path("ndiffs_kpss").intValue() > 0);
    }
  }

  @Test
  void whatReturnsToItsMeanIsForecastToReturn() {
    Random random = new Random(20261127);
    double[] values = new double[400];
    for (int t = 1; t < values.length; t++) {
      values[t] = 0.7 * values[t - 1] + random.nextGaussian();
    }
    values[399] = 5;

    Path path = new Autoregression().ahead(History.of(values), 30);

    assertThat(path.middle(0)).isBetween(2.5, 4.5);
    assertThat(path.middle(29)).isCloseTo(0, within(0.5));
    assertThat(path.spread(29))
        .as("the deviation of the process is 1/√(1 − 0.49) = 1.40")
        .isCloseTo(1.4, within(0.2));
  }

  @Test
  void aGapPartsTheHistoryAndIsBridgedForTheForecastAlone() {
    List<OptionalDouble> places = new ArrayList<>();
    for (int t = 0; t < 60; t++) {
      places.add(OptionalDouble.of(t % 2 == 0 ? 11 : 9));
    }
    List<OptionalDouble> gaps = new ArrayList<>(places);
    gaps.set(20, OptionalDouble.empty());
    gaps.set(59, OptionalDouble.empty());

    Path whole = new Autoregression().ahead(History.of(places), 2);
    Path parted = new Autoregression().ahead(History.of(gaps), 2);

    assertThat(whole.middle(0)).isCloseTo(11, within(0.1));
    assertThat(parted.middle(0)).isCloseTo(11, within(0.1));
  }
}
