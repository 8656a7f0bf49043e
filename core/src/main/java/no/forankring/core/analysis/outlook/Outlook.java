package no.forankring.core.analysis.outlook;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.forankring.core.analysis.TimeSeries;
import no.forankring.core.analysis.forecast.Domain;
import no.forankring.core.analysis.forecast.Forecaster;
import no.forankring.core.analysis.forecast.Futures;
import no.forankring.core.analysis.forecast.Sample;

/**
 * What a number may be some time ahead, from what its history did: the forecast's futures, each
 * followed to the deadline. Nothing is said beyond five years.
 */
public final class Outlook {

  private static final int FARTHEST_YEARS = 5;

  /** So many that a chance is right to a per cent. */
  private static final int PAIRS = 2_000;

  /** The same history gives the same outlook. */
  private static final long SEED = 1;

  private final Forecaster forecaster;
  private final int farthest;

  /**
   * An outlook in steps of one length.
   *
   * @param year how many steps a year has: 12 or 4
   * @param domain what a step's value can be
   */
  public Outlook(int year, Domain domain) {
    this.forecaster = Forecaster.withSeason(year, domain);
    this.farthest = FARTHEST_YEARS * year;
  }

  /**
   * What there is, and all steps to come added to it: of followers and their net changes, of a sum
   * and the months it still has.
   *
   * @param start what there is now
   * @param steps what each step added, oldest first, without gaps
   * @param ahead how many steps to look ahead, above 0; of a step begun its part
   * @return empty where the history is shorter than {@link Forecaster#LEAST_OBSERVATIONS}, or the
   *     deadline lies beyond five years
   */
  public Optional<Sample> ofSum(double start, List<Double> steps, double ahead) {
    return futures(steps, ahead).map(futures -> futures.sum(start, ahead));
  }

  /**
   * What a value that does not add up may become: a share of an audience.
   *
   * @param values at each step's end, oldest first, without gaps; the last is the value now
   * @param ahead as in {@link #ofSum}
   * @return empty as there
   */
  public Optional<Sample> ofLevel(List<Double> values, double ahead) {
    return futures(values, ahead).map(futures -> futures.at(values.getLast(), ahead));
  }

  /**
   * What a value may be on average over a stretch: a share over a quarter, as the mean of its
   * months. The stretch may have begun.
   *
   * @param values of each step, oldest first, without gaps
   * @param before the mean of the part gone by; not looked at where none is
   * @param elapsed steps of the stretch gone by, 0 or more
   * @param first steps from now to where the rest of it begins, 0 or more
   * @param ahead steps from now to its end, above {@code first}
   * @return empty as of {@link #ofSum}
   */
  public Optional<Sample> ofMean(
      List<Double> values, double before, double elapsed, double first, double ahead) {
    return futures(values, ahead).map(futures -> futures.mean(before, elapsed, first, ahead));
  }

  private Optional<Futures> futures(List<Double> values, double ahead) {
    int horizon = (int) Math.ceil(ahead);
    if (horizon < 1 || horizon > farthest) {
      return Optional.empty();
    }
    TimeSeries series =
        new TimeSeries(
            IntStream.range(0, values.size()).asLongStream().toArray(),
            values.stream().mapToDouble(Double::doubleValue).toArray());
    return forecaster.ahead(series, horizon).map(forecast -> forecast.futures(PAIRS, SEED));
  }
}
