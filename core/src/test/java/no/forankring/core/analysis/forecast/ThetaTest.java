package no.forankring.core.analysis.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
import no.forankring.core.analysis.Reference;
import no.forankring.core.analysis.forecast.ExponentialSmoothing.Fit;
import org.junit.jupiter.api.Test;

class ThetaTest {

  /** What a normal 80 % interval reaches to, in standard deviations. */
  private static final double NORMAL_80 = 1.2815515655446004;

  /** With the season that {@code thetaf} takes off, by the plain classical decomposition. */
  private static final Map<String, Integer> SEASONS =
      Map.of(
          "AirPassengers",
          12,
          "nottem",
          12,
          "co2",
          12,
          "UKgas",
          4,
          "JohnsonJohnson",
          4,
          "USAccDeaths",
          12);

  /**
   * R 4.2.2, forecast 8.20, {@code thetaf}. R searches α with a tolerance: where ours leaves
   * smaller errors, the forecasts differ by up to 1e-4 of themselves.
   */
  @Test
  void forecastsAreThoseOfThetaf() throws IOException {
    JsonNode reference = Reference.json("thetaf.json");
    for (Map.Entry<String, JsonNode> each : reference.properties()) {
      History history = History.of(Reference.series(each.getKey()));
      int season = SEASONS.getOrDefault(each.getKey(), 1);
      double[] indices =
          season == 1
              ? new double[] {1}
              : ClassicalDecomposition.of(history, season, true).orElseThrow().indices();
      double[] expected = Reference.numbers(each.getValue().path("mean"));

      History adjusted = history.map((t, value) -> value / indices[t % season]);
      Path path = new Theta().ahead(adjusted, expected.length);

      assertThat(Theta.drift(adjusted))
          .as(each.getKey())
          .isCloseTo(each.getValue().path("drift").doubleValue(), within(1e-9));
      for (int h = 0; h < expected.length; h++) {
        assertThat(path.middle(h) * indices[(history.length() + h) % season])
            .as("%s, %d steps ahead", each.getKey(), h + 1)
            .isCloseTo(expected[h], within(1e-4 * Math.abs(expected[h])));
      }
      double deviation = Math.sqrt(each.getValue().path("sigma2").doubleValue());
      assertThat(path.spread(0)).as(each.getKey()).isCloseTo(deviation, within(1e-4 * deviation));
    }
  }

  /**
   * R 4.2.2, forecast 8.20: {@code thetaf} of a series without season smooths as {@code ses} does.
   * With what that found, the forecasts and their intervals are the same.
   */
  @Test
  void atTheParametersOfSesForecastsAreThoseOfThetaf() throws IOException {
    JsonNode smoothed = Reference.json("simple_forecasts.json");
    int compared = 0;
    for (Map.Entry<String, JsonNode> each : Reference.json("thetaf.json").properties()) {
      JsonNode found = smoothed.path(each.getKey()).path("ses").path("par");
      if (SEASONS.containsKey(each.getKey()) || found.isMissingNode()) {
        continue;
      }
      History history = History.of(Reference.series(each.getKey()));
      Fit fit =
          new ExponentialSmoothing(ExponentialSmoothing.Trend.NONE)
              .run(
                  history,
                  found.path("alpha").doubleValue(),
                  0,
                  1,
                  found.path("l").doubleValue(),
                  0);
      double[] mean = Reference.numbers(each.getValue().path("mean"));
      double[] high = Reference.numbers(each.getValue().path("hi80"));
      Path path = Theta.ahead(history, fit, mean.length);

      for (int h = 0; h < mean.length; h++) {
        assertThat(path.middle(h)).as(each.getKey()).isCloseTo(mean[h], within(1e-9 * mean[h]));
        assertThat(path.middle(h) + NORMAL_80 * path.spread(h))
            .as(each.getKey())
            .isCloseTo(high[h], within(1e-9 * high[h]));
      }
      compared++;
    }
    assertThat(compared).isPositive();
  }

  /**
   * By Hyndman and Billah (2003), a line's drift is half its slope; smoothing alone gives the rest.
   */
  @Test
  void theDriftIsHalfTheSlope() {
    assertThat(Theta.drift(History.of(1, 3, 5, 7, 9, 11))).isCloseTo(1, within(1e-12));
    assertThat(Theta.drift(History.of(4, 4, 4, 4, 4, 4))).isZero();
  }

  @Test
  void aConstantIsContinuedWithoutDoubt() {
    for (Method method : new Method[] {new Theta(), new DynamicTheta()}) {
      Path path = method.ahead(History.of(7, 7, 7, 7, 7, 7), 3);
      assertThat(path.middle(2)).isCloseTo(7, within(1e-6));
      assertThat(path.spread(2)).isCloseTo(0, within(1e-6));
    }
  }

  /**
   * A model whose theta is 1 is simple smoothing, with 2 it is the Theta method with a line that is
   * drawn anew each step: on a line it has learnt all, and goes on along it.
   */
  @Test
  void theDynamicModelFollowsALine() {
    double[] line = new double[40];
    for (int t = 0; t < line.length; t++) {
      line[t] = 100 + 2 * t;
    }

    Path path = new DynamicTheta().ahead(History.of(line), 5);

    assertThat(path.middle(0)).isCloseTo(180, within(1.0));
    assertThat(path.middle(4)).isCloseTo(188, within(2.0));
  }
}
