package no.forankring.core.fact;

import java.util.List;
import java.util.OptionalDouble;
import no.forankring.core.observation.Scope;
import no.forankring.core.period.Quarter;

/**
 * How forecasts of one number did: each made again from the figures up to an earlier quarter's end,
 * and held against what the next quarter gave. Its numbers are the facts {@code
 * record/<scope>/<metric>#made}, {@code #as-of-then}, {@code #hit} and {@code #error}.
 *
 * @param trials oldest first, at least one
 */
public record ForecastRecord(Scope scope, String metric, List<Trial> trials) {

  /** With fewer forecasts in all, how good they are is chance. */
  private static final int LEAST_TRIALS = 8;

  /** The ratio of one or two errors to one or two others may be anything. */
  private static final int LEAST_OF_A_NUMBER = 3;

  /** No number counts for more than a hundred times better or worse. */
  private static final double FARTHEST = 100;

  /**
   * One forecast.
   *
   * @param quarter that was forecast
   * @param asOfThen whether from the figures as they were known while it ran; else, where too few
   *     were, as they are known today
   * @param low exceeded nine times out of ten
   * @param high exceeded once out of ten
   * @param actual what it was
   * @param lastYear what it had been if the quarter had done the same as a year before
   */
  public record Trial(
      Quarter quarter,
      boolean asOfThen,
      double low,
      double middle,
      double high,
      double actual,
      double lastYear) {

    boolean hit() {
      return low <= actual && actual <= high;
    }

    double error() {
      return Math.abs(actual - middle);
    }

    double lastYearsError() {
      return Math.abs(actual - lastYear);
    }
  }

  /** Whether forecasts may be shown. */
  public enum Trust {
    /** They missed by less than "same as last year". */
    BETTER,
    /** They missed by as much or more. */
    NO_BETTER,
    /** There are too few to tell. */
    TOO_FEW
  }

  public ForecastRecord {
    trials = List.copyOf(trials);
  }

  /** How many forecasts landed between low and high, where eight of ten should. */
  public int hits() {
    return (int) trials.stream().filter(Trial::hit).count();
  }

  /** How many were made from what was known then. */
  public int asOfThen() {
    return (int) trials.stream().filter(Trial::asOfThen).count();
  }

  /** The sum of the errors ÷ that of "same as last year"; empty where neither ever missed. */
  public OptionalDouble error() {
    double own = trials.stream().mapToDouble(Trial::error).sum();
    double lastYears = lastYearsError();
    return own == 0 && lastYears == 0 ? OptionalDouble.empty() : OptionalDouble.of(own / lastYears);
  }

  private double lastYearsError() {
    return trials.stream().mapToDouble(Trial::lastYearsError).sum();
  }

  /**
   * Judges all forecasts of a workspace together, by the geometric mean of each number's {@link
   * #error}, weighted by its forecasts: the average relative mean absolute error of Davydenko and
   * Fildes, Measuring forecasting accuracy, International Journal of Forecasting 29 (2013),
   * 510–522. An arithmetic mean would let one number whose last year happened to repeat decide.
   */
  public static Trust trust(List<ForecastRecord> records) {
    double logarithms = 0;
    int all = 0;
    for (ForecastRecord record : records) {
      int made = record.trials().size();
      if (made >= LEAST_OF_A_NUMBER && record.error().isPresent()) {
        double error = Math.clamp(record.error().getAsDouble(), 1 / FARTHEST, FARTHEST);
        logarithms += made * Math.log(error);
        all += made;
      }
    }
    if (all < LEAST_TRIALS) {
      return Trust.TOO_FEW;
    }
    return logarithms < 0 ? Trust.BETTER : Trust.NO_BETTER;
  }

  /** {@code record/<scope>/<metric>#<what>}: the id of the fact that carries a number. */
  public String factId(String what) {
    return "record/" + scope + "/" + metric + "#" + what;
  }
}
