package no.forankring.core.analysis.forecast;

/** A way to forecast from a history alone. */
interface Method {

  /**
   * Looks ahead.
   *
   * @param history at least {@link Forecaster#LEAST_OBSERVATIONS} values
   * @param horizon how many steps, at least 1; the first follows the history's last place
   */
  Path ahead(History history, int horizon);
}
