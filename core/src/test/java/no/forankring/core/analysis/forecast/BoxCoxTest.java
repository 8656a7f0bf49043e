package no.forankring.core.analysis.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
import no.forankring.core.analysis.Reference;
import org.junit.jupiter.api.Test;

class BoxCoxTest {

  /** R 4.2.2, forecast 8.20, {@code BoxCox(x, lambda)}. */
  @Test
  void valuesAreTransformedAsInR() throws IOException {
    for (Map.Entry<String, JsonNode> each : Reference.json("boxcox.json").properties()) {
      double[] series = Reference.series(each.getKey());
      double[] third = Reference.numbers(each.getValue().path("boxcox_lambda_0.3_first5"));
      double[] log = Reference.numbers(each.getValue().path("boxcox_lambda_0_first5"));
      for (int t = 0; t < third.length; t++) {
        assertThat(new BoxCox(0.3).of(series[t])).isCloseTo(third[t], within(1e-9));
        assertThat(new BoxCox(0).of(series[t])).isCloseTo(log[t], within(1e-9));
      }
    }
  }

  /** R 4.2.2, forecast 8.20, {@code BoxCox.lambda(x, "loglik")}, for series without season. */
  @Test
  void theLikeliestPowerIsThatOfR() throws IOException {
    JsonNode reference = Reference.json("boxcox.json");
    for (String name : new String[] {"lynx", "WWWusage", "Nile"}) {
      BoxCox found = BoxCox.likeliest(History.of(Reference.series(name)), -1, 2);
      assertThat(found.lambda())
          .as(name)
          .isCloseTo(reference.path(name).path("lambda_loglik").doubleValue(), within(1e-9));
    }
  }

  @Test
  void theInverseLeadsBack() {
    for (double lambda : new double[] {0, 0.05, 0.5, 1}) {
      BoxCox power = new BoxCox(lambda);
      for (double value : new double[] {0.01, 1, 3.7, 12_000}) {
        assertThat(power.inverse(power.of(value))).isCloseTo(value, within(1e-9 * value));
      }
    }
    assertThat(new BoxCox(0.5).inverse(-3)).as("below what any value becomes").isZero();
  }

  @Test
  void exponentialGrowthAsksForTheLogarithm() {
    double[] growth = new double[40];
    for (int t = 0; t < growth.length; t++) {
      growth[t] = Math.exp(0.1 * t + 0.05 * Math.sin(t * t));
    }

    assertThat(BoxCox.likeliest(History.of(growth), 0, 1).lambda()).isLessThanOrEqualTo(0.05);
  }
}
