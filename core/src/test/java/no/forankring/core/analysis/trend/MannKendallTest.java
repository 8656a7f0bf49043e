package no.forankring.core.analysis.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import no.forankring.core.analysis.Reference;
import no.forankring.core.analysis.TimeSeries;
import org.junit.jupiter.api.Test;

class MannKendallTest {

  /** By hand: of the ten pairs seven rise, one is tied and two fall. */
  @Test
  void pairsThatRiseCountAgainstPairsThatFall() {
    MannKendall found = MannKendall.of(TimeSeries.of(1, 3, 2, 3, 4));

    assertThat(found.s()).isEqualTo(7);
    assertThat(found.variance()).isCloseTo((5 * 4 * 15 - 2 * 1 * 9) / 18.0, within(1e-12));
    assertThat(found.z()).isCloseTo(6 / Math.sqrt(282 / 18.0), within(1e-12));
    assertThat(found.tau()).isCloseTo(7 / Math.sqrt(10 * 9), within(1e-12));
  }

  @Test
  void whatNeverVariesHasNoTrend() {
    MannKendall found = MannKendall.of(TimeSeries.of(5, 5, 5, 5));

    assertThat(found).isEqualTo(new MannKendall(0, 0, 0));
    assertThat(found.z()).isZero();
    assertThat(found.p()).isEqualTo(1);
    assertThat(MannKendall.of(TimeSeries.of()).p()).isEqualTo(1);
  }

  @Test
  void onlyTheOrderCounts() {
    double[] values = {3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9};
    MannKendall found = MannKendall.of(TimeSeries.of(values));

    assertThat(MannKendall.of(TimeSeries.of(DoubleStream.of(values).map(Math::exp).toArray())))
        .isEqualTo(found);
    MannKendall reversed =
        MannKendall.of(TimeSeries.of(DoubleStream.of(values).map(each -> -each).toArray()));
    assertThat(reversed.s()).isEqualTo(-found.s());
    assertThat(reversed.p()).isEqualTo(found.p());
    assertThat(found.inflated(4).z()).isCloseTo(found.z() / 2, within(1e-12));
  }

  /**
   * The population of the United States, every ten years from 1790 to 1970 ({@code uspop} of R's
   * datasets). NumPy 2.4.6 gives the factor over all lags 2.535897018087013, over three
   * 3.1106802092951678.
   */
  @Test
  void whatGoesWithItsNeighboursIsLessSure() {
    TimeSeries population =
        TimeSeries.of(
            3.93, 5.31, 7.24, 9.64, 12.9, 17.1, 23.2, 31.4, 39.8, 50.2, 62.9, 76.0, 92.0, 105.7,
            122.8, 131.7, 151.3, 179.3, 203.2);
    HamedRao all = HamedRao.of(population);

    assertThat(all.significantLags()).containsExactly(1, 2, 7, 8, 9);
    assertThat(all.factor()).isCloseTo(2.535897018087013, within(1e-12));
    assertThat(HamedRao.of(population, 3).factor()).isCloseTo(3.1106802092951678, within(1e-12));
    assertThat(MannKendall.of(population).inflated(all.factor()).z())
        .isCloseTo(170 / Math.sqrt(817 * 2.535897018087013), within(1e-12));
  }

  /** By hand: −5/6 one step apart is significant, and the factor as published is below 1. */
  @Test
  void whatGoesToAndFroIsNotMadeSurer() {
    HamedRao found = HamedRao.of(TimeSeries.of(1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2), 1);

    assertThat(found.unfloored()).isLessThan(0);
    assertThat(found.factor()).isEqualTo(1);
  }

  /** R 4.2.2, over 14 series. */
  @Test
  void theTestIsThatOfR() throws IOException {
    for (TrendReference each : TrendReference.all()) {
      MannKendall found = MannKendall.of(each.series());
      each.compare("S", (double) found.s());
      each.compare("varS", found.variance());
      each.compare("z", found.z());
      each.compare("p_two_sided", found.p());
      each.compare("kendall_tau_b", found.tau());

      TrendReference corrected = each.part("hamed_rao");
      HamedRao factor = HamedRao.of(each.series());
      corrected.compare("n_over_nstar", factor.unfloored());
      assertThat(factor.significantLags())
          .as(each.name())
          .containsExactlyElementsOf(
              DoubleStream.of(Reference.numbers(corrected.group().path("significant_lags")))
                  .mapToObj(lag -> (int) lag)
                  .toList());
      MannKendall inflated = found.inflated(factor.unfloored());
      corrected.compare("varS_corrected", inflated.variance());
      corrected.compare("z", inflated.z());
      corrected.compare("p_two_sided", inflated.p());
      HamedRao three = HamedRao.of(each.series(), 3);
      corrected.compare("n_over_nstar_lag3", three.unfloored());
      if (three.unfloored() > 0) {
        corrected.compare("z_lag3", found.inflated(three.unfloored()).z());
      }
    }
  }

  /**
   * The worked example of pyMannKendall (Hussain and Mahmud, Journal of Open Source Software 4,
   * 2019): monthly rain at Bogra, months without a value left out.
   */
  @Test
  void thePublishedExampleComesOut() throws IOException {
    TimeSeries rain =
        TimeSeries.of(
            Files.readAllLines(Reference.file("pymannkendall_monthly_rainfall.csv")).stream()
                .skip(1)
                .map(line -> Arrays.asList(line.split(",", -1)).get(2))
                .filter(cell -> !cell.isEmpty())
                .mapToDouble(Double::parseDouble)
                .toArray());
    MannKendall found = MannKendall.of(rain);

    assertThat(found.s()).isEqualTo(-1959);
    assertThat(found.variance()).isCloseTo(4889800.333333333, within(1e-6));
    assertThat(found.z()).isCloseTo(-0.8854562842589916, within(1e-9));
    assertThat(found.p()).isCloseTo(0.37591058740506833, within(1e-9));
    assertThat(new TheilSen(rain).slope()).isCloseTo(-0.0064516129032258064, within(1e-9));
    HamedRao all = HamedRao.of(rain);
    assertThat(found.inflated(all.unfloored()).variance())
        .isCloseTo(257403.38678462413, within(1e-4));
    assertThat(found.inflated(all.unfloored()).z()).isCloseTo(-3.859273515045842, within(1e-9));
    assertThat(found.inflated(all.unfloored()).p()).isCloseTo(0.00011372459883540742, within(1e-9));
    assertThat(found.inflated(HamedRao.of(rain, 3).unfloored()).z())
        .isCloseTo(-0.5191093899188985, within(1e-9));
    assertThat(all.factor()).as("a season does not make a trend surer").isEqualTo(1);
  }
}
