package no.forankring.core.analysis.effect;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.forankring.core.analysis.TimeSeries;

/**
 * Series without the initiative that the metric followed before it, made one: each divided by its
 * mean before, then their average.
 *
 * <p>A series is used if, over the later half of what came before the initiative, it tells each
 * batch of the metric from those before it with an error below {@value #BETTER} of what the
 * metric's own history makes alone, by its mean or by its line, whichever is better; and the
 * average has to do so too. It tells the batch by the share it has had: metric's sum by its own, so
 * far. Of what came after nothing is looked at but which batches were seen and are above 0.
 *
 * <p>All weigh the same and nothing else is fitted: few weeks say little of weights, and a fitted
 * slope is too small by what the series do not share, so that a jump that they do share would be
 * left over as an effect (Fuller, Measurement Error Models (1987), section 1.1). Source: Doudchenko
 * and Imbens, Balancing, regression, difference-in-differences and synthetic control methods, NBER
 * working paper 22791 (2016), for that family of methods; Abadie, Diamond and Hainmueller,
 * Synthetic control methods for comparative case studies, Journal of the American Statistical
 * Association 105 (2010), for choosing by what came before alone.
 *
 * @param names of the series used, in order
 * @param average of them, about 1 before the initiative
 */
record Comparison(List<String> names, Batches average) {

  private static final double BETTER = 0.8;

  Comparison {
    names = List.copyOf(names);
  }

  /** Chooses; empty where no series follows. */
  static Optional<Comparison> of(
      Batches metric, SortedMap<String, TimeSeries> series, Window window) {
    SortedMap<String, Batches> used = new TreeMap<>();
    for (Map.Entry<String, TimeSeries> each : series.entrySet()) {
      Batches other = Batches.of(each.getValue(), window);
      if (follows(metric, other)) {
        used.put(each.getKey(), other.times(1 / mean(other.before())));
      }
    }
    return used.values().stream()
        .reduce((some, more) -> new Batches(Steps.joined(some.all(), more.all(), Double::sum)))
        .map(sum -> sum.times(1.0 / used.size()))
        .filter(average -> follows(metric, average))
        .map(average -> new Comparison(List.copyOf(used.keySet()), average));
  }

  private static boolean follows(Batches metric, Batches other) {
    TimeSeries own = Steps.shared(metric.before(), other.before());
    TimeSeries beside = Steps.shared(other.before(), metric.before());
    return own.size() >= Departure.LEAST_BEFORE
        && Relative.of(metric, other).isPresent()
        && errorBeside(own, beside) < BETTER * errorAlone(own);
  }

  private static double errorBeside(TimeSeries own, TimeSeries beside) {
    double error = 0;
    for (int i = own.size() / 2; i < own.size(); i++) {
      double share = mean(Steps.first(own, i)) / mean(Steps.first(beside, i));
      error += Math.pow(own.value(i) - share * beside.value(i), 2);
    }
    return Math.sqrt(error);
  }

  private static double errorAlone(TimeSeries own) {
    double byMean = 0;
    double byLine = 0;
    for (int i = own.size() / 2; i < own.size(); i++) {
      TimeSeries past = Steps.first(own, i);
      byMean += Math.pow(own.value(i) - mean(past), 2);
      byLine += Math.pow(own.value(i) - new Fit(past).at((double) own.step(i)), 2);
    }
    return Math.sqrt(Math.min(byMean, byLine));
  }

  private static double mean(TimeSeries series) {
    return Arrays.stream(series.values()).average().orElseThrow();
  }
}
