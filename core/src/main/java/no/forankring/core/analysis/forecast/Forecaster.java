package no.forankring.core.analysis.forecast;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.forankring.core.analysis.TimeSeries;

/**
 * Looks ahead from a daily, weekly, monthly or quarterly series: a pool of methods, combined by how
 * each did before and with intervals as wide as past errors say. The same series gives the same
 * forecast. How well it does is measured in {@code docs/forecasting.md}.
 */
public final class Forecaster {

  /** From fewer values nothing is forecast: six levels are five steps. */
  public static final int LEAST_OBSERVATIONS = 5;

  private final Domain domain;
  private final int season;

  private Forecaster(Domain domain, int season) {
    this.domain = domain;
    this.season = season;
  }

  /**
   * For series whose season is known; whether a series has it is still tested.
   *
   * @param season steps in a season: 7 for days, 52 for weeks, 12 for months, 4 for quarters; 1 for
   *     a series without
   * @throws IllegalArgumentException if the season has no step
   */
  public static Forecaster withSeason(int season, Domain domain) {
    if (season < 1) {
      throw new IllegalArgumentException("a season of " + season + " steps");
    }
    return new Forecaster(domain, season);
  }

  /** For series of which it is not known; a season of 52, 12, 7 or 4 steps is looked for. */
  public static Forecaster findingSeason(Domain domain) {
    return new Forecaster(domain, 0);
  }

  /**
   * The forecast; empty if fewer than {@link #LEAST_OBSERVATIONS} values were seen. Gaps stay gaps.
   *
   * @param horizon how many steps after the last value seen
   * @throws IllegalArgumentException if the horizon has no step
   */
  public Optional<Forecast> ahead(TimeSeries series, int horizon) {
    if (horizon < 1) {
      throw new IllegalArgumentException("a horizon of " + horizon + " steps");
    }
    if (series.size() < LEAST_OBSERVATIONS) {
      return Optional.empty();
    }
    History history = History.of(series);
    int length = season == 0 ? SeasonTest.find(history) : season;
    Pool pool = new Pool(length);
    RollingOrigin past = new RollingOrigin(pool, history, length, horizon);
    List<Path> members = pool.ahead(history, horizon);
    Combination combination = new Combination(past.errors(members.size()), members.size());
    Path path = combination.of(members);
    double error = past.relativeError(combination, members.size());
    List<Calibration> calibrations =
        IntStream.rangeClosed(1, horizon)
            .mapToObj(step -> new Calibration(error, history.observed(), step))
            .toList();
    return Optional.of(new Forecast(path, calibrations, domain, history.last()));
  }
}
