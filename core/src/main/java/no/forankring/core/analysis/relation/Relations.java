package no.forankring.core.analysis.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import no.forankring.core.analysis.TimeSeries;

/**
 * Whether numbers follow each other with a lag of none to {@value #LONGEST} weeks, for several
 * pairs at once.
 *
 * <p>Two series that grow, or have a season, or hold on to their values, correlate at some lag
 * though they have nothing to do with each other (Yule, Why do we sometimes get
 * nonsense-correlations between time-series?, Journal of the Royal Statistical Society 89 (1926)).
 * So what each series' own past tells of it is taken off first ({@link Innovations}), and what is
 * left of the two is correlated: Haugh, Checking the independence of two covariance-stationary time
 * series, Journal of the American Statistical Association 71 (1976); Box, Jenkins and Reinsel, Time
 * Series Analysis, 3rd edition (1994), section 11.2. Bartlett's variance of a correlation, (1 + 2Σ
 * φ(k)ψ(k))/n (Some aspects of the time-correlation problem, Journal of the Royal Statistical
 * Society 98 (1935)), is then 1/n, for of both only what holds on to nothing is left.
 *
 * <p>Each lag's correlation is tested as Student's t, with a degree of freedom less for every
 * number fitted to both series. A pair's chance is that of its best lag times the number of lags
 * (Bonferroni), and the pairs share what is left by Holm, A simple sequentially rejective multiple
 * test procedure, Scandinavian Journal of Statistics 6 (1979): that any pair is found where none
 * goes together happens in at most 5 % of cases. Decision 20 has the measurements.
 */
public final class Relations {

  /** The longest lag, in weeks. */
  public static final int LONGEST = 8;

  /** With fewer weeks of both nothing is said: each is held against the same one a year before. */
  public static final int LEAST = 2 * Innovations.YEAR;

  /** In as many weeks a number has to differ from the one it has most often. */
  public static final int LEAST_CHANGES = 12;

  /** The chance of finding anything at all where nothing goes together. */
  static final double ALARM = 0.05;

  private static final int LAGS = LONGEST + 1;

  private Relations() {}

  /** In the pairs' order. */
  public static List<Relation> of(List<Pair> pairs) {
    List<Relation> relations = new ArrayList<>();
    List<Optional<Lagged>> best = new ArrayList<>();
    for (Pair pair : pairs) {
      TimeSeries first = shared(pair.first(), pair.second());
      TimeSeries second = shared(pair.second(), pair.first());
      Relation.Reason reason = reason(first, second, pair.isBroken());
      Optional<Lagged> found =
          reason == Relation.Reason.NOTHING_FOUND
              ? Lagged.best(Innovations.of(first), Innovations.of(second), LONGEST)
              : Optional.empty();
      best.add(found);
      relations.add(new Relation.CannotTell(first.size(), reason));
    }
    int left = (int) best.stream().flatMap(Optional::stream).count();
    for (int i : byChance(best)) {
      Lagged found = best.get(i).orElseThrow();
      if (found.p() * LAGS * left >= ALARM) {
        break;
      }
      relations.set(i, found.told(relations.get(i).weeks()));
      left--;
    }
    return List.copyOf(relations);
  }

  /** The places of those tested, the least chance first. */
  private static List<Integer> byChance(List<Optional<Lagged>> best) {
    return IntStream.range(0, best.size())
        .boxed()
        .filter(i -> best.get(i).isPresent())
        .sorted(Comparator.comparingDouble(i -> best.get(i).orElseThrow().p()))
        .toList();
  }

  /** Why nothing can be concluded, unless something is found. */
  private static Relation.Reason reason(TimeSeries first, TimeSeries second, boolean isBroken) {
    if (first.size() < LEAST) {
      return isBroken ? Relation.Reason.BROKEN : Relation.Reason.TOO_FEW_WEEKS;
    }
    return Math.min(changes(first), changes(second)) < LEAST_CHANGES
        ? Relation.Reason.TOO_STEADY
        : Relation.Reason.NOTHING_FOUND;
  }

  /** In how many weeks a number is not the one it is most often. */
  private static long changes(TimeSeries series) {
    Map<Double, Integer> counts = new HashMap<>();
    for (double value : series.values()) {
      counts.merge(value, 1, Integer::sum);
    }
    return series.size() - (long) counts.values().stream().max(Integer::compareTo).orElse(0);
  }

  /** The values of one series in the weeks that another has too. */
  private static TimeSeries shared(TimeSeries series, TimeSeries other) {
    Set<Long> weeks = LongStream.of(other.steps()).boxed().collect(Collectors.toSet());
    SortedMap<Long, Double> shared = new TreeMap<>();
    for (int i = 0; i < series.size(); i++) {
      if (weeks.contains(series.step(i))) {
        shared.put(series.step(i), series.value(i));
      }
    }
    return TimeSeries.of(shared);
  }
}
