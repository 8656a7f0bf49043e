package no.forankring.core.analysis.effect;

import java.util.Set;
import no.forankring.core.analysis.TimeSeries;

/**
 * An experiment: how many of some weeks or posts get the initiative was settled, and lots were
 * drawn for which. A step here is what a lot was drawn for: if for weeks, then a week has one
 * outcome, whatever its days had.
 *
 * @param outcomes what each week or post gave, with the initiative or without
 * @param treated the steps of those that got it; those without an outcome do not count
 */
public record Draw(TimeSeries outcomes, Set<Long> treated) {

  public Draw {
    treated = Set.copyOf(treated);
  }
}
