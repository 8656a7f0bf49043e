package no.forankring.core.analysis.forecast;

/**
 * What was at the same place of the last season that has a value there; with a season of one place,
 * the last value. The variance is that of the steps from season to season, and grows with each
 * season ahead. Source: Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 3rd
 * edition (2021), sections 5.2 and 5.5.
 */
final class SeasonalNaive implements Method {

  private final int season;

  SeasonalNaive(int season) {
    this.season = season;
  }

  @Override
  public Path ahead(History history, int horizon) {
    int length = history.length();
    double squares = 0;
    int count = 0;
    for (int t = season; t < length; t++) {
      if (history.seen(t) && history.seen(t - season)) {
        double step = history.value(t) - history.value(t - season);
        squares += step * step;
        count++;
      }
    }
    double deviation = count == 0 ? 0 : Math.sqrt(squares / count);
    double[] middle = new double[horizon];
    double[] spread = new double[horizon];
    for (int h = 0; h < horizon; h++) {
      int place = length + h;
      int seasons = 0;
      do {
        place -= season;
        seasons++;
      } while (place >= 0 && (place >= length || !history.seen(place)));
      middle[h] = place >= 0 ? history.value(place) : history.last();
      spread[h] = deviation * Math.sqrt(seasons);
    }
    return new Path(middle, spread);
  }
}
