package no.forankring.core.analysis.season;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import no.forankring.core.analysis.TimeSeries;
import org.apache.commons.math3.distribution.FDistribution;
import org.apache.commons.math3.stat.ranking.NaturalRanking;

/**
 * Whether values differ by their place in a period, and by how much: found, not assumed.
 *
 * <p>The season is a sum of waves: all of them up to twelve steps a period, which lets every place
 * have a value of its own, and the first three of a longer period. A line and the season are
 * fitted; how what is left goes on from step to step, φ, is taken off every value (Cochrane and
 * Orcutt, Application of least squares regression to relationships containing auto-correlated error
 * terms, Journal of the American Statistical Association 44, 1949); then an F test over the ranks
 * of what remains compares the line with and without the season (Conover and Iman, Rank
 * transformations as a bridge between parametric and nonparametric statistics, The American
 * Statistician 35, 1981; of places with values of their own that is the test of Kruskal and Wallis,
 * 1952). Ranks keep one wild value from making a season or hiding one. φ is corrected for what the
 * fit takes from it, as {@code (n·r + c)/(n − 2c)}, c being the sum of the cosines of the fitted
 * waves' steps, and kept between 0 and 1. The test errs in about five of a hundred series without a
 * season, whether they are noise, hold on to the value before, or wander: {@code SeasonalityTest}
 * measures it.
 *
 * @param period steps after which it comes back, at least 2
 * @param p the chance of a difference at least this clear where there is no season
 * @param effects what each place adds to a value, by the step modulo the period; their mean is 0
 */
public record Seasonality(int period, double p, List<Double> effects) {

  /** A season counts as found below this chance. */
  public static final double LEVEL = 0.05;

  /** Fewer cycles than this say nothing of what comes back. */
  public static final int LEAST_CYCLES = 3;

  private static final int LONGEST_WITH_ALL_WAVES = 12;
  private static final int WAVES = 3;

  /** What is left of the values by rounding alone, as a share of the largest. */
  private static final double ROUNDING = 1e-10;

  public Seasonality {
    effects = List.copyOf(effects);
  }

  /**
   * Tests a series for one period. Empty where nothing can be said: fewer than three cycles, a
   * place of a period of up to twelve steps seen less than three times, or less than half of the
   * steps of a longer one.
   *
   * @param period at least 2
   * @throws IllegalArgumentException if the period is below 2
   */
  public static Optional<Seasonality> of(TimeSeries series, int period) {
    if (period < 2) {
      throw new IllegalArgumentException("no period: " + period);
    }
    return isLongEnough(series, period) ? test(series, period) : Optional.empty();
  }

  /**
   * The seasons found, the given periods tested in order, each on what those before leave.
   *
   * @param periods each at least 2, the shortest first
   */
  public static List<Seasonality> find(TimeSeries series, List<Integer> periods) {
    List<Seasonality> found = new ArrayList<>();
    TimeSeries left = series;
    for (int period : periods) {
      Optional<Seasonality> season = of(left, period).filter(Seasonality::isFound);
      if (season.isPresent()) {
        found.add(season.get());
        left = season.get().takenOff(left);
      }
    }
    return List.copyOf(found);
  }

  /** Whether the season is more than chance, at {@link #LEVEL}. */
  public boolean isFound() {
    return p < LEVEL;
  }

  /** What the season adds to the value at a step. */
  public double at(long step) {
    return effects.get(Math.floorMod(step, period));
  }

  /** The series without this season. */
  public TimeSeries takenOff(TimeSeries series) {
    double[] left = new double[series.size()];
    for (int i = 0; i < left.length; i++) {
      left[i] = series.value(i) - at(series.step(i));
    }
    return series.with(left);
  }

  /** How many numbers describe the season: so many values less are left to tell something else. */
  public int parameters() {
    return parameters(period);
  }

  private static int parameters(int period) {
    return period <= LONGEST_WITH_ALL_WAVES ? period - 1 : 2 * WAVES;
  }

  private static boolean isLongEnough(TimeSeries series, int period) {
    if (series.span() < (long) LEAST_CYCLES * period) {
      return false;
    }
    if (period > LONGEST_WITH_ALL_WAVES) {
      return series.size() >= series.span() / 2;
    }
    int[] seen = new int[period];
    for (int i = 0; i < series.size(); i++) {
      seen[Math.floorMod(series.step(i), period)]++;
    }
    return IntStream.of(seen).allMatch(count -> count >= LEAST_CYCLES);
  }

  private static Optional<Seasonality> test(TimeSeries series, int period) {
    double phi = persistence(series, period);
    List<double[]> line = new ArrayList<>();
    List<double[]> both = new ArrayList<>();
    List<Double> steps = new ArrayList<>();
    for (int i = 1; i < series.size(); i++) {
      if (series.step(i) == series.step(i - 1) + 1) {
        double[] now = waves(series.step(i), period);
        double[] before = waves(series.step(i - 1), period);
        double[] row = line(series, i);
        line.add(row);
        both.add(
            DoubleStream.concat(
                    DoubleStream.of(row),
                    IntStream.range(0, now.length).mapToDouble(k -> now[k] - phi * before[k]))
                .toArray());
        steps.add(series.value(i) - phi * series.value(i - 1));
      }
    }
    // One degree of freedom went to φ.
    int free = steps.size() - 2 - parameters(period) - 1;
    if (free < 1) {
      return Optional.empty();
    }
    Regression without = new Regression(line);
    Regression with = new Regression(both);
    if (!without.isFull() || !with.isFull()) {
      return Optional.empty();
    }
    double[] values = steps.stream().mapToDouble(Double::doubleValue).toArray();
    double[] left = without.residuals(values);
    double largest = DoubleStream.of(series.values()).map(Math::abs).max().orElse(0);
    boolean isLine = DoubleStream.of(left).allMatch(each -> Math.abs(each) <= largest * ROUNDING);
    double p = isLine ? 1 : p(without, with, new NaturalRanking().rank(left), period, free);
    double[] waves = with.robust(values);
    List<Double> effects = new ArrayList<>();
    for (int place = 0; place < period; place++) {
      double[] wave = waves(place, period);
      effects.add(IntStream.range(0, wave.length).mapToDouble(k -> wave[k] * waves[k + 2]).sum());
    }
    return Optional.of(new Seasonality(period, p, effects));
  }

  private static double p(
      Regression without, Regression with, double[] ranks, int period, int free) {
    double unexplained = with.squares(ranks);
    double explained = Math.max(0, without.squares(ranks) - unexplained);
    int parameters = parameters(period);
    double ratio = explained / parameters / (unexplained / free);
    return 1 - new FDistribution(null, parameters, free).cumulativeProbability(ratio);
  }

  /** φ of what a line and the season leave. */
  private static double persistence(TimeSeries series, int period) {
    List<double[]> rows = new ArrayList<>();
    for (int i = 0; i < series.size(); i++) {
      rows.add(
          DoubleStream.concat(
                  DoubleStream.of(line(series, i)), DoubleStream.of(waves(series.step(i), period)))
              .toArray());
    }
    double taken = 2;
    for (int wave = 1; wave <= wavesOf(period); wave++) {
      taken += (2 * wave == period ? 1 : 2) * Math.cos(2 * Math.PI * wave / period);
    }
    Regression regression = new Regression(rows);
    if (!regression.isFull()) {
      return 0;
    }
    double correlation =
        new Autocorrelation(series.with(regression.residuals(series.values())), 1).at(1).orElse(0);
    int size = series.size();
    return Math.clamp((size * correlation + taken) / (size - 2 * taken), 0, 1);
  }

  private static double[] line(TimeSeries series, int i) {
    return new double[] {1, (double) (series.step(i) - series.step(0)) / series.span()};
  }

  private static int wavesOf(int period) {
    return period <= LONGEST_WITH_ALL_WAVES ? period / 2 : WAVES;
  }

  private static double[] waves(long step, int period) {
    double[] found = new double[parameters(period)];
    int next = 0;
    for (int wave = 1; wave <= wavesOf(period); wave++) {
      double angle = 2 * Math.PI * wave * Math.floorMod(step, period) / period;
      found[next++] = Math.cos(angle);
      if (2 * wave != period) {
        found[next++] = Math.sin(angle);
      }
    }
    return found;
  }
}
