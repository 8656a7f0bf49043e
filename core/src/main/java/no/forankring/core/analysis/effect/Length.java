package no.forankring.core.analysis.effect;

/** How long a step is. */
public enum Length {
  DAY(7, 4),
  WEEK(1, 4),
  MONTH(1, 1);

  private final int batch;
  private final int month;

  Length(int batch, int month) {
    this.batch = batch;
    this.month = month;
  }

  /** How many steps are put together to one, so that each has every weekday. */
  int batch() {
    return batch;
  }

  /** How many batches are about a month. */
  int month() {
    return month;
  }
}
