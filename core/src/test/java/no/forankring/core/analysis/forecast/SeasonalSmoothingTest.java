package no.forankring.core.analysis.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import no.forankring.core.analysis.Reference;
import org.junit.jupiter.api.Test;

/** Against {@code ets} of R 4.2.2, forecast 8.20. */
class SeasonalSmoothingTest {

  private static final double NORMAL_95 = 1.959963984540054;

  @Test
  void additiveStatesForecastsAndIntervalsAreThoseOfEtsAtItsParameters() throws IOException {
    JsonNode ets = Reference.json("ets.json");
    for (String[] each :
        new String[][] {
          {"nottem_ANA", "nottem"},
          {"USAccDeaths_auto", "USAccDeaths"},
          {"AirPassengers_ANA", "AirPassengers"},
          {"AirPassengers_AAA", "AirPassengers"}
        }) {
      JsonNode expected = ets.path(each[0]);
      History history = History.of(Reference.series(each[1]));
      SeasonalSmoothing.Run run = at(expected, history, 12, false);
      double[] mean = Reference.numbers(expected.path("mean"));
      Path path = run.ahead(history.length(), mean.length, expected.path("sigma2").doubleValue());

      assertThat(run.squares() / history.length())
          .as(each[0])
          .isCloseTo(
              expected.path("mse").doubleValue(),
              within(1e-9 * expected.path("mse").doubleValue()));
      for (int h = 0; h < mean.length; h++) {
        // At whole seasons R counts one season's share too many, ⌊h/m⌋ for the book's ⌊(h − 1)/m⌋.
        boolean whole = (h + 1) % 12 == 0;
        double low = expected.path("lo95").path(h).doubleValue();
        assertThat(path.middle(h))
            .as("%s, %d ahead", each[0], h + 1)
            .isCloseTo(mean[h], within(1e-9 * mean[h]));
        assertThat(path.middle(h) - NORMAL_95 * path.spread(h))
            .as("%s, %d ahead", each[0], h + 1)
            .isCloseTo(low, within((whole ? 1e-3 : 1e-9) * mean[h]));
      }
    }
  }

  @Test
  void multiplicativeStatesAndForecastsAreThoseOfEtsAtItsParameters() throws IOException {
    JsonNode ets = Reference.json("ets.json");
    for (String[] each :
        new String[][] {
          {"AirPassengers_MNM", "AirPassengers"},
          {"AirPassengers_MAM", "AirPassengers"},
          {"AirPassengers_MAdM", "AirPassengers"},
          {"co2_auto", "co2"}
        }) {
      JsonNode expected = ets.path(each[0]);
      History history = History.of(Reference.series(each[1]));
      SeasonalSmoothing.Run run = at(expected, history, 12, true);
      double[] mean = Reference.numbers(expected.path("mean"));
      Path path = run.ahead(history.length(), mean.length, 1);

      assertThat(run.states()[0])
          .as(each[0])
          .isCloseTo(expected.path("final_state").path("l").doubleValue(), within(1e-6));
      // With damping R simulates its means; without, it adds beyond a season how level and season
      // vary
      // together.
      for (int h = 0; h < (expected.path("par").has("phi") ? 0 : 12); h++) {
        assertThat(path.middle(h))
            .as("%s, %d ahead", each[0], h + 1)
            .isCloseTo(mean[h], within(1e-9 * mean[h]));
      }
    }
  }

  /** R's first season state belongs to the place before the first, the second to that before it. */
  private static SeasonalSmoothing.Run at(
      JsonNode fit, History history, int season, boolean multiplicative) {
    JsonNode parameters = fit.path("par");
    JsonNode first = fit.path("initstate");
    double[] indices = new double[season];
    for (int i = 0; i < season; i++) {
      indices[season - 1 - i] = first.path("s" + (i + 1)).doubleValue();
    }
    return new SeasonalSmoothing(season, parameters.has("b"), multiplicative)
    .new Run(
        history,
        new SeasonalSmoothing.Start(
            first.path("l").doubleValue(), first.path("b").asDouble(0), indices),
        parameters.path("alpha").doubleValue(),
        parameters.path("beta").asDouble(0),
        parameters.path("gamma").doubleValue(),
        parameters.path("phi").asDouble(1));
  }

  @Test
  void aSeasonWithoutNoiseIsRepeated() {
    double[] values = new double[24];
    for (int t = 0; t < values.length; t++) {
      values[t] = 100 + new double[] {10, -5, 5, -10}[t % 4];
    }
    for (boolean factors : new boolean[] {false, true}) {
      for (boolean damped : new boolean[] {false, true}) {
        Path path = new SeasonalSmoothing(4, damped, factors).ahead(History.of(values), 6);
        for (int h = 0; h < 6; h++) {
          assertThat(path.middle(h)).isCloseTo(values[h % 4], within(0.05));
        }
      }
    }
  }
}
