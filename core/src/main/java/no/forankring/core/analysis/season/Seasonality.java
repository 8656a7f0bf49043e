package no.forankring.core.analysis.season;

import java.util.ArrayList;
import java.util.Collections;
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
 * fitted; the share φ of each value that goes on into the next is taken off (Cochrane and Orcutt,
 * Application of least squares regression to relationships containing auto-correlated error terms,
 * Journal of the American Statistical Association 44, 1949); then an F test over the ranks of what
 * is left compares the line with and without the season (Conover and Iman, Rank transformations as
 * a bridge between parametric and nonparametric statistics, The American Statistician 35, 1981;
 * where each place has a value of its own that is the test of Kruskal and Wallis, 1952). Ranks keep
 * one wild value from making a season or hiding one. φ is corrected for what the fit takes from it,
 * as (n·r + c)/(n − 2c), c being 2 for the line and the cosines of what each wave turns a step, and
 * kept between 0 and 1.
 *
 * <p>About five of a hundred series without a season are said to have one, whether they are noise,
 * hold on to the value before, or wander; a little more where each value is the opposite of the one
 * before. {@code SeasonalityTest} measures it.
 *
 * @param period steps after which it comes back, at least 2
 * @param p the chance of a difference at least this clear where there is no season
 * @param effects what each place adds to a value, by the step modulo the period, with mean 0; all 0
 *     where no season was found
 */
public record Seasonality(int period, double p, List<Double> effects) {

  /** A season counts as found below this chance. */
  public static final double LEVEL = 0.05;

  /** Fewer cycles than this say nothing of what comes back. */
  public static final int LEAST_CYCLES = 3;

  /** What is left of the values by rounding alone, as a share of the largest. */
  private static final double ROUNDING = 1e-10;

  public Seasonality {
    effects = List.copyOf(effects);
  }

  /**
   * Tests a series for one period. Empty where nothing can be said: fewer than three cycles, a
   * place of a period of up to twelve steps seen less than three times, less than half of the steps
   * of a longer one, or too few neighbouring steps.
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
    return Waves.parameters(period);
  }

  private static boolean isLongEnough(TimeSeries series, int period) {
    if (series.span() < (long) LEAST_CYCLES * period) {
      return false;
    }
    if (period > Waves.LONGEST_WHOLE) {
      return series.size() >= series.span() / 2;
    }
    int[] seen = new int[period];
    for (int i = 0; i < series.size(); i++) {
      seen[Math.floorMod(series.step(i), period)]++;
    }
    return IntStream.of(seen).allMatch(count -> count >= LEAST_CYCLES);
  }

  private static Optional<Seasonality> test(TimeSeries series, int period) {
    Waves waves = new Waves(period);
    double phi = persistence(series, waves);
    List<double[]> line = new ArrayList<>();
    List<double[]> both = new ArrayList<>();
    List<Double> fresh = new ArrayList<>();
    for (int i = 1; i < series.size(); i++) {
      if (series.step(i) == series.step(i - 1) + 1) {
        double[] season = waves.at(series.step(i));
        double[] before = waves.at(series.step(i - 1));
        for (int wave = 0; wave < season.length; wave++) {
          season[wave] -= phi * before[wave];
        }
        line.add(line(series, i));
        both.add(beside(line(series, i), season));
        fresh.add(series.value(i) - phi * series.value(i - 1));
      }
    }
    // Two for the line, and one went to φ.
    int free = fresh.size() - Waves.parameters(period) - 3;
    if (free < 1) {
      return Optional.empty();
    }
    Regression without = new Regression(line);
    Regression with = new Regression(both);
    if (!without.isFull() || !with.isFull()) {
      return Optional.empty();
    }
    double[] values = fresh.stream().mapToDouble(Double::doubleValue).toArray();
    double[] left = without.residuals(values);
    double largest = DoubleStream.of(series.values()).map(Math::abs).max().orElse(0);
    boolean isLine = DoubleStream.of(left).allMatch(each -> Math.abs(each) <= largest * ROUNDING);
    double p = isLine ? 1 : p(without, with, new NaturalRanking().rank(left), period, free);
    return Optional.of(
        new Seasonality(
            period,
            p,
            p < LEVEL
                ? effects(waves, period, with.robust(values))
                : Collections.nCopies(period, 0.0)));
  }

  private static double p(
      Regression without, Regression with, double[] ranks, int period, int free) {
    double unexplained = with.squares(ranks);
    double explained = Math.max(0, without.squares(ranks) - unexplained);
    int parameters = Waves.parameters(period);
    double ratio = explained / parameters / (unexplained / free);
    return 1 - new FDistribution(null, parameters, free).cumulativeProbability(ratio);
  }

  /**
   * @param coefficients of the line, two, and of the waves
   */
  private static List<Double> effects(Waves waves, int period, double[] coefficients) {
    List<Double> found = new ArrayList<>();
    for (int place = 0; place < period; place++) {
      double[] here = waves.at((long) place);
      found.add(
          IntStream.range(0, here.length).mapToDouble(i -> here[i] * coefficients[i + 2]).sum());
    }
    return found;
  }

  /** φ of what a line and the season leave. */
  private static double persistence(TimeSeries series, Waves waves) {
    List<double[]> rows = new ArrayList<>();
    for (int i = 0; i < series.size(); i++) {
      rows.add(beside(line(series, i), waves.at(series.step(i))));
    }
    Regression regression = new Regression(rows);
    if (!regression.isFull()) {
      return 0;
    }
    TimeSeries left = series.with(regression.residuals(series.values()));
    double correlation = new Autocorrelation(left, 1).at(1).orElse(0);
    double taken = 2 + waves.taken();
    return Math.clamp((series.size() * correlation + taken) / (series.size() - 2 * taken), 0, 1);
  }

  private static double[] line(TimeSeries series, int i) {
    return new double[] {1, (double) (series.step(i) - series.step(0)) / series.span()};
  }

  private static double[] beside(double[] some, double[] others) {
    return DoubleStream.concat(DoubleStream.of(some), DoubleStream.of(others)).toArray();
  }
}
