package no.forankring.core.analysis.change;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.forankring.core.analysis.TimeSeries;

/**
 * How far the mean of days may lie from what it would be in the long run. Neighbouring days go with
 * each other, and Mondays with Mondays, so that the days count for less than their number: they are
 * put together in weeks, and the weeks are what varies. Source: the method of batch means, Law,
 * Simulation Modeling and Analysis, 5th edition (2015), section 9.5.3.
 *
 * <p>What a week still has from the week before is added by (1 + ρ)/(1 − ρ), the factor of a first
 * order autoregression (Priestley, Spectral Analysis and Time Series (1981), section 5.3.2), with ρ
 * corrected for being too low in short series (Kendall, Note on bias in the estimation of
 * autocorrelation, Biometrika 41 (1954)) and never taken to be below 0.
 *
 * @param error the standard error of the mean
 * @param weeks how many there are; the error has one degree of freedom less
 */
record WeeklyBatches(double error, int weeks) {

  /** Fewer weeks say too little of how much weeks vary. */
  static final int LEAST = 6;

  private static final int DAYS = 7;
  private static final double LARGEST_CORRELATION = 0.9;

  private record Week(int days, double sum) {
    private double mean() {
      return sum / days;
    }

    private Week with(Week other) {
      return new Week(days + other.days, sum + other.sum);
    }
  }

  /** Weeks are counted from the first day; empty where there are fewer than {@link #LEAST}. */
  static Optional<WeeklyBatches> of(TimeSeries days) {
    SortedMap<Long, Week> weeks = new TreeMap<>();
    for (int i = 0; i < days.size(); i++) {
      weeks.merge((days.step(i) - days.step(0)) / DAYS, new Week(1, days.value(i)), Week::with);
    }
    if (weeks.size() < LEAST) {
      return Optional.empty();
    }
    double mean = weeks.values().stream().mapToDouble(Week::sum).sum() / days.size();
    double squares = 0;
    double weighted = 0;
    double products = 0;
    for (var entry : weeks.entrySet()) {
      Week week = entry.getValue();
      double off = week.mean() - mean;
      double weight = (double) week.days() / days.size();
      squares += off * off;
      weighted += weight * weight * off * off;
      Week next = weeks.get(entry.getKey() + 1);
      products += next == null ? 0 : off * (next.mean() - mean);
    }
    int count = weeks.size();
    double correlation = squares == 0 ? 0 : products / squares;
    double unbiased =
        Math.clamp(correlation + (1 + 3 * correlation) / count, 0, LARGEST_CORRELATION);
    double variance = weighted * count / (count - 1) * (1 + unbiased) / (1 - unbiased);
    return Optional.of(new WeeklyBatches(Math.sqrt(variance), count));
  }
}
