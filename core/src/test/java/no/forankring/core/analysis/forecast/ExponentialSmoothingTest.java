package no.forankring.core.analysis.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import no.forankring.core.analysis.Reference;
import no.forankring.core.analysis.forecast.ExponentialSmoothing.Fit;
import no.forankring.core.analysis.forecast.ExponentialSmoothing.Trend;
import org.junit.jupiter.api.Test;

/** Against R 4.2.2, forecast 8.20: {@code ets}, {@code ses} and {@code holt}. */
class ExponentialSmoothingTest {

  /** What a normal 80 % and 95 % interval reaches to, in standard deviations. */
  private static final double NORMAL_80 = 1.2815515655446004;

  private static final double NORMAL_95 = 1.959963984540054;

  /** By hand: level 10, then 10 + 0.5·2 = 11, then 11 + 0.5·(−3) = 9.5. */
  @Test
  void theLevelGoesHalfWayToEachValue() {
    Fit fit = new ExponentialSmoothing(Trend.NONE).run(History.of(10, 12, 8), 0.5, 0, 1, 10, 0);

    assertThat(fit.level()).isEqualTo(9.5);
    assertThat(fit.squares()).isEqualTo(0 + 4 + 9);
  }

  @Test
  void inAGapTheTrendGoesOnAndNothingIsLearnt() {
    History gap =
        History.of(List.of(OptionalDouble.of(11), OptionalDouble.empty(), OptionalDouble.of(13)));

    Fit fit = new ExponentialSmoothing(Trend.LINEAR).run(gap, 0.5, 0.25, 1, 10, 1);

    assertThat(fit.level()).isEqualTo(13);
    assertThat(fit.squares()).isZero();
  }

  @Test
  void statesAndForecastsAreThoseOfEtsAtItsParameters() throws IOException {
    JsonNode ets = Reference.json("ets.json");
    atParameters(ets.path("WWWusage_ANN"), "WWWusage", Trend.NONE);
    atParameters(ets.path("LakeHuron_auto"), "LakeHuron", Trend.NONE);
    atParameters(ets.path("WWWusage_AAN"), "WWWusage", Trend.LINEAR);
    atParameters(ets.path("uspop_auto"), "uspop", Trend.LINEAR);
    atParameters(ets.path("WWWusage_AAdN"), "WWWusage", Trend.DAMPED);
  }

  private static void atParameters(JsonNode expected, String series, Trend form)
      throws IOException {
    History history = History.of(Reference.series(series));
    JsonNode parameters = expected.path("par");
    double phi = parameters.path("phi").asDouble(1);
    Fit fit =
        new ExponentialSmoothing(form)
            .run(
                history,
                parameters.path("alpha").doubleValue(),
                parameters.path("beta").asDouble(0),
                phi,
                parameters.path("l").doubleValue(),
                parameters.path("b").asDouble(0));
    double[] mean = Reference.numbers(expected.path("mean"));
    Path path = ExponentialSmoothing.ahead(fit, mean.length);

    assertThat(fit.variance()).isCloseTo(expected.path("sigma2").doubleValue(), relative(1e-9, 1));
    assertThat(fit.level())
        .isCloseTo(expected.path("final_state").path("l").doubleValue(), relative(1e-9, 100));
    for (int h = 0; h < mean.length; h++) {
      assertThat(path.middle(h)).isCloseTo(mean[h], relative(1e-9, mean[h]));
      double high = expected.path("hi80").path(h).doubleValue();
      assertThat(path.middle(h) + NORMAL_80 * path.spread(h)).isCloseTo(high, relative(1e-9, high));
      double low = expected.path("lo95").path(h).doubleValue();
      assertThat(path.middle(h) - NORMAL_95 * path.spread(h)).isCloseTo(low, relative(1e-9, high));
    }
  }

  @Test
  void theSquaredErrorsAreNoneLargerThanThoseOfEts() throws IOException {
    JsonNode ets = Reference.json("ets.json");
    assertThat(squares("WWWusage", Trend.NONE)).isLessThanOrEqualTo(of(ets, "WWWusage_ANN", 100));
    assertThat(squares("LakeHuron", Trend.NONE)).isLessThanOrEqualTo(of(ets, "LakeHuron_auto", 98));
    assertThat(squares("WWWusage", Trend.LINEAR)).isLessThanOrEqualTo(of(ets, "WWWusage_AAN", 100));
    assertThat(squares("uspop", Trend.LINEAR)).isLessThanOrEqualTo(of(ets, "uspop_auto", 19));
    assertThat(squares("WWWusage", Trend.DAMPED))
        .isLessThanOrEqualTo(of(ets, "WWWusage_AAdN", 100));
  }

  private static double squares(String series, Trend form) throws IOException {
    return new ExponentialSmoothing(form).fit(History.of(Reference.series(series))).squares();
  }

  private static double of(JsonNode ets, String fit, int n) {
    return ets.path(fit).path("mse").doubleValue() * n * (1 + 1e-6);
  }

  /**
   * The flow of the Nile at Aswan, 1871 to 1970: {@code ses} stops a little before the least
   * squares, at α = 0.2456 and a level of 805.3 after the last year.
   */
  @Test
  void theNileIsSmoothedAsSesDoes() throws IOException {
    JsonNode expected = Reference.json("simple_forecasts.json").path("Nile").path("ses");
    Fit fit = new ExponentialSmoothing(Trend.NONE).fit(History.of(Reference.series("Nile")));

    assertThat(fit.alpha())
        .isCloseTo(expected.path("par").path("alpha").doubleValue(), within(2e-4));
    assertThat(fit.level()).isCloseTo(expected.path("mean").path(0).doubleValue(), within(0.05));
  }

  /**
   * R 4.2.2, {@code stats::HoltWinters}: the first value is the level, with a trend the second one
   * and the step to it, and none of these is forecast. Its β is the book's β*.
   */
  @Test
  void statesAndErrorsAreThoseOfHoltWinters() throws IOException {
    JsonNode all = Reference.json("holtwinters.json");
    for (String how : List.of("fixed", "optimised")) {
      holtWinters(all.path(how).path("Nile_ses"), "Nile", Trend.NONE);
    }
    holtWinters(all.path("fixed").path("LakeHuron_holt"), "LakeHuron", Trend.LINEAR);
    holtWinters(all.path("optimised").path("uspop_holt"), "uspop", Trend.LINEAR);
  }

  private static void holtWinters(JsonNode expected, String series, Trend form) throws IOException {
    double[] values = Reference.series(series);
    int first = form == Trend.NONE ? 0 : 1;
    double alpha = expected.path("alpha").doubleValue();
    Fit fit =
        new ExponentialSmoothing(form)
            .run(
                History.of(Arrays.copyOfRange(values, first + 1, values.length)),
                alpha,
                alpha * expected.path("beta").asDouble(0),
                1,
                values[first],
                form == Trend.NONE ? 0 : values[1] - values[0]);

    double squares = expected.path("SSE").doubleValue();
    assertThat(fit.squares()).as(series).isCloseTo(squares, relative(1e-9, squares));
    JsonNode states = expected.path("coefficients");
    double level = states.path("a").doubleValue();
    assertThat(fit.level()).as(series).isCloseTo(level, relative(1e-9, level));
    if (form != Trend.NONE) {
      double trend = states.path("b").doubleValue();
      assertThat(fit.trend()).as(series).isCloseTo(trend, relative(1e-9, trend));
    }
  }

  @Test
  void aLineIsContinuedWithoutDoubt() {
    double[] line = new double[12];
    for (int t = 0; t < line.length; t++) {
      line[t] = 5 + 3 * t;
    }

    Path path = new ExponentialSmoothing(Trend.LINEAR).ahead(History.of(line), 4);

    assertThat(path.middle(3)).isCloseTo(5 + 3 * 15, within(1e-9));
    assertThat(path.spread(3)).isCloseTo(0, within(1e-6));
  }

  private static org.assertj.core.data.Offset<Double> relative(double tolerance, double size) {
    return within(tolerance * Math.max(1, Math.abs(size)));
  }
}
