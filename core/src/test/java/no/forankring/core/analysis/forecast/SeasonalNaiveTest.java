package no.forankring.core.analysis.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import no.forankring.core.analysis.Reference;
import org.junit.jupiter.api.Test;

class SeasonalNaiveTest {

  private static final double NORMAL_80 = 1.2815515655446004;

  /** R 4.2.2, forecast 8.20, {@code snaive} and {@code naive}. */
  @Test
  void forecastsAndIntervalsAreThoseOfR() throws IOException {
    JsonNode reference = Reference.json("simple_forecasts.json");
    compare(reference.path("AirPassengers").path("snaive"), "AirPassengers", 12);
    compare(reference.path("UKgas").path("snaive"), "UKgas", 4);
    compare(reference.path("Nile").path("naive"), "Nile", 1);
    compare(reference.path("AirPassengers").path("naive"), "AirPassengers", 1);
  }

  private static void compare(JsonNode expected, String series, int season) throws IOException {
    double[] mean = Reference.numbers(expected.path("mean"));
    Path path = new SeasonalNaive(season).ahead(History.of(Reference.series(series)), mean.length);
    for (int h = 0; h < mean.length; h++) {
      assertThat(path.middle(h)).isEqualTo(mean[h]);
      assertThat(path.middle(h) + NORMAL_80 * path.spread(h))
          .as("%s, %d ahead", series, h + 1)
          .isCloseTo(expected.path("hi80").path(h).doubleValue(), within(1e-9 * 1000));
    }
  }

  @Test
  void aGapIsPassedOverToTheSeasonBefore() {
    History history =
        History.of(
            List.of(
                OptionalDouble.of(1),
                OptionalDouble.of(2),
                OptionalDouble.of(3),
                OptionalDouble.empty()));

    Path path = new SeasonalNaive(2).ahead(history, 4);

    assertThat(path.middle(0)).isEqualTo(3);
    assertThat(path.middle(1)).isEqualTo(2);
    assertThat(path.middle(3)).isEqualTo(2);
  }
}
