package no.forankring.core.analysis.effect;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.forankring.core.analysis.TimeSeries;

/**
 * The means of weeks before and after an initiative began: days go with their neighbours and with
 * their weekday, weeks much less. Where steps are weeks or months, each is a batch of its own.
 * Source: the method of batch means, Law, Simulation Modeling and Analysis, 5th edition (2015),
 * section 9.5.3.
 *
 * <p>Weeks are counted from the initiative's first day in both directions, so that none has days of
 * both sides. One counts if more than half of its days were seen; what its days' weekdays add,
 * judged by the days before the initiative, is taken off, so that a missing Sunday does not make a
 * week look busy.
 *
 * @param all at their numbers, which are below 0 before the initiative
 */
record Batches(TimeSeries all) {

  private record Sum(int count, double sum) {
    private Sum with(Sum other) {
      return new Sum(count + other.count, sum + other.sum);
    }

    private double mean() {
      return sum / count;
    }
  }

  static Batches of(TimeSeries series, Window window) {
    double[] places = places(series, window);
    SortedMap<Long, Sum> sums = new TreeMap<>();
    for (int i = 0; i < series.size(); i++) {
      long step = series.step(i);
      if (window.contains(step)) {
        double value = series.value(i) - places[window.placeOf(step)];
        sums.merge(window.batchOf(step), new Sum(1, value), Sum::with);
      }
    }
    sums.values().removeIf(sum -> 2 * sum.count() <= window.batch());
    SortedMap<Long, Double> means = new TreeMap<>();
    sums.forEach((number, sum) -> means.put(number, sum.mean()));
    return new Batches(TimeSeries.of(means));
  }

  /** What each place in a batch adds to a value, on average before the initiative. */
  private static double[] places(TimeSeries series, Window window) {
    Sum[] sums = Stream.generate(() -> new Sum(0, 0)).limit(window.batch()).toArray(Sum[]::new);
    for (int i = 0; i < series.size() && series.step(i) < window.first(); i++) {
      if (window.contains(series.step(i))) {
        int place = window.placeOf(series.step(i));
        sums[place] = sums[place].with(new Sum(1, series.value(i)));
      }
    }
    double level =
        Arrays.stream(sums)
            .filter(sum -> sum.count() > 0)
            .mapToDouble(Sum::mean)
            .average()
            .orElse(0);
    return Arrays.stream(sums)
        .mapToDouble(sum -> sum.count() == 0 ? 0 : sum.mean() - level)
        .toArray();
  }

  /** Those before the initiative. */
  TimeSeries before() {
    return Steps.first(all, all.size() - after().size());
  }

  /** Those since it began. */
  TimeSeries after() {
    return all.from(0);
  }

  /** Each times this. */
  Batches times(double factor) {
    return new Batches(all.with(Arrays.stream(all.values()).map(x -> x * factor).toArray()));
  }
}
