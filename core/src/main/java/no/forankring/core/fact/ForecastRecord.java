package no.forankring.core.fact;

import java.util.List;
import no.forankring.core.observation.Scope;
import no.forankring.core.period.Quarter;

/**
 * How forecasts of one number did: each made again from what the figures up to an earlier quarter's
 * end say, as they are known today, and held against what the next quarter gave. Its numbers are
 * the facts {@code record/<scope>/<metric>#made}, {@code #hit} and {@code #error}.
 *
 * @param trials oldest first, at least one
 */
public record ForecastRecord(Scope scope, String metric, List<Trial> trials) {

  /** With fewer forecasts in all, how good they are is chance. */
  private static final int LEAST_TRIALS = 8;

  /**
   * One forecast.
   *
   * @param quarter that was forecast
   * @param low exceeded nine times out of ten
   * @param high exceeded once out of ten
   * @param actual what it was
   * @param lastYear what it had been if the quarter had done the same as a year before
   */
  public record Trial(
      Quarter quarter, double low, double middle, double high, double actual, double lastYear) {

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

  /** The sum of the errors ÷ that of "same as last year"; infinite where that never missed. */
  public double error() {
    return trials.stream().mapToDouble(Trial::error).sum() / lastYearsError();
  }

  private double lastYearsError() {
    return trials.stream().mapToDouble(Trial::lastYearsError).sum();
  }

  /**
   * Judges all forecasts of a workspace together, each number's errors in the unit of its own error
   * of "same as last year": the mean absolute scaled error of Hyndman and Koehler, Another look at
   * measures of forecast accuracy, International Journal of Forecasting 22 (2006), 679–688, with
   * that forecast for a scale. A number that was never off by it says nothing.
   */
  public static Trust trust(List<ForecastRecord> records) {
    List<ForecastRecord> telling =
        records.stream().filter(record -> record.lastYearsError() > 0).toList();
    int all = telling.stream().mapToInt(record -> record.trials().size()).sum();
    if (all < LEAST_TRIALS) {
      return Trust.TOO_FEW;
    }
    double scaled =
        telling.stream().mapToDouble(record -> record.error() * record.trials().size()).sum();
    return scaled < all ? Trust.BETTER : Trust.NO_BETTER;
  }

  /** {@code record/<scope>/<metric>#<what>}: the id of the fact that carries a number. */
  public String factId(String what) {
    return "record/" + scope + "/" + metric + "#" + what;
  }
}
