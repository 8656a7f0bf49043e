package no.forankring.core.analysis.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The members that are asked, always in the same order. Each looks ahead from the same history;
 * what several need, such as the season's indices, is estimated once.
 *
 * <p>All but the last three see the history without its season. No member has a multiplicative
 * trend: those run away.
 */
final class Pool {

  private static final Method DYNAMIC_THETA = new DynamicTheta();
  private static final Method THETA = new Theta();
  private static final Method LEVEL = new ExponentialSmoothing(ExponentialSmoothing.Trend.NONE);
  private static final Method DAMPED = new ExponentialSmoothing(ExponentialSmoothing.Trend.DAMPED);
  private static final Method AUTOREGRESSION = new Autoregression();

  private final int season;

  /**
   * A pool for series of one kind.
   *
   * @param season places in a season; 1 for none
   */
  Pool(int season) {
    this.season = season;
  }

  /** Each member's path. */
  List<Path> ahead(History history, int horizon) {
    Seasonality seasonality = Seasonality.of(history, season);
    History adjusted = seasonality.adjust(history);
    boolean positive = Arrays.stream(adjusted.present()).allMatch(value -> value > 0);
    List<Path> plain = new ArrayList<>();
    plain.add(AUTOREGRESSION.ahead(adjusted, horizon));
    plain.add(DYNAMIC_THETA.ahead(adjusted, horizon));
    plain.add(DAMPED.ahead(adjusted, horizon));
    if (positive) {
      BoxCox power = BoxCox.likeliest(adjusted, 0, 1);
      History transformed = power.of(adjusted);
      plain.add(power.inverse(AUTOREGRESSION.ahead(transformed, horizon)));
      plain.add(power.inverse(THETA.ahead(transformed, horizon)));
    } else {
      plain.add(THETA.ahead(adjusted, horizon));
    }
    boolean seasonal = Seasonality.enough(history, season);
    if (!seasonal) {
      plain.add(LEVEL.ahead(adjusted, horizon));
    }
    List<Path> paths = new ArrayList<>();
    for (Path path : plain) {
      paths.add(seasonality.restore(path, history.length()));
    }
    if (seasonal) {
      boolean factors = Arrays.stream(history.present()).allMatch(value -> value > 0);
      paths.add(new SeasonalSmoothing(season, false, factors).ahead(history, horizon));
      paths.add(new SeasonalSmoothing(season, true, false).ahead(history, horizon));
      paths.add(new SeasonalNaive(season).ahead(history, horizon));
    }
    return paths;
  }
}
