package no.forankring.core.analysis.unusual;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.forankring.core.analysis.TimeSeries;
import no.forankring.core.analysis.season.Seasonality;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;

/**
 * What was to be expected at each step: a {@linkplain RunningMedian running median} and the seasons
 * {@linkplain Seasonality found} on what it leaves, as in Hochenbaum, Vallis and Kejariwal,
 * Automatic anomaly detection in the cloud via statistical learning, arXiv 1704.07706 (2017), where
 * the median is one for each stretch of weeks. A burst shorter than half the median's reach moves
 * it little, and a level that shifts shifts it at the same step.
 *
 * @param scale on which all of it is
 * @param expected at each step of the series, on the scale
 * @param left the values less that, on the scale
 */
record Expectation(Scale scale, TimeSeries expected, TimeSeries left) {

  private static final double OUTER = 10;

  /**
   * Expects on the scale on which what is left is most alike to both sides and at every level: the
   * least sum of the sizes of two skewnesses, both 0 to 1. One is that of the lowest and the
   * highest tenth around the median (Hinkley, On power transformations to symmetry, Biometrika 62,
   * 1975), the other Spearman's correlation of the sizes of what is left with what was expected.
   * Source of the pair: Ruppert and Aldershof, Transformations to symmetry and homoscedasticity,
   * Journal of the American Statistical Association 84 (1989). Where more than a tenth of the
   * values are below 0 only the plain scale is left.
   *
   * @param series with at least one value
   * @param reach of the median to either side, in values
   * @param periods of seasons to look for, in steps, the shortest first
   */
  static Expectation of(TimeSeries series, int reach, List<Integer> periods) {
    Stream<Scale> scales =
        quantile(series.values(), OUTER) < 0 ? Stream.of(Scale.PLAIN) : Stream.of(Scale.values());
    boolean[] none = new boolean[series.size()];
    return scales
        .map(scale -> on(scale, series, none, reach, periods))
        .min(Comparator.comparingDouble(Expectation::unevenness))
        .orElseThrow();
  }

  /**
   * Expects on this scale.
   *
   * @param setAside of each value, whether nothing may be learnt from it; not all of them
   */
  static Expectation on(
      Scale scale, TimeSeries series, boolean[] setAside, int reach, List<Integer> periods) {
    RunningMedian median = new RunningMedian(reach, setAside);
    double[] places = Arrays.stream(series.values()).map(scale::place).toArray();
    int[] kept = IntStream.range(0, places.length).filter(i -> !setAside[i]).toArray();
    double[] level = median.of(places);
    List<Seasonality> seasons =
        Seasonality.find(
            new TimeSeries(
                IntStream.of(kept).mapToLong(series::step).toArray(),
                IntStream.of(kept).mapToDouble(i -> places[i] - level[i]).toArray()),
            periods);
    double[] season = new double[places.length];
    Arrays.setAll(season, i -> seasons.stream().mapToDouble(s -> s.at(series.step(i))).sum());
    double[] expected = median.of(minus(places, season));
    Arrays.setAll(expected, i -> expected[i] + season[i]);
    return new Expectation(scale, series.with(expected), series.with(minus(places, expected)));
  }

  /** A quantile of what is left, Hyndman and Fan's seventh; percent above 0 and up to 100. */
  double left(double percent) {
    return quantile(left.values(), percent);
  }

  /** The median of the size of what is left. */
  double spread() {
    return quantile(sizes(), 50);
  }

  private double unevenness() {
    double low = left(OUTER);
    double high = left(100 - OUTER);
    double skewness = high == low ? 0 : (high + low - 2 * left(50)) / (high - low);
    double growth = new SpearmansCorrelation().correlation(sizes(), expected.values());
    // No correlation is defined where all is expected to be the same.
    return Math.abs(skewness) + (Double.isNaN(growth) ? 0 : Math.abs(growth));
  }

  private double[] sizes() {
    return Arrays.stream(left.values()).map(Math::abs).toArray();
  }

  private static double quantile(double[] values, double percent) {
    return new Percentile().withEstimationType(EstimationType.R_7).evaluate(values, percent);
  }

  private static double[] minus(double[] values, double[] others) {
    double[] found = new double[values.length];
    Arrays.setAll(found, i -> values[i] - others[i]);
    return found;
  }
}
