package no.forankring.core.analysis.unusual;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.descriptive.rank.Median;

/**
 * The median of each value's neighbours and itself. At either end only the neighbours that there
 * are count. Source: Tukey, Exploratory Data Analysis (1977), chapter 7.
 */
final class RunningMedian {

  private final int reach;
  private final boolean[] setAside;

  /**
   * Prepares medians.
   *
   * @param reach how many neighbours count to either side, those set aside not among them; above 0
   * @param setAside of each value, whether it has no part in any median; not all of them
   */
  RunningMedian(int reach, boolean[] setAside) {
    this.reach = reach;
    this.setAside = setAside;
  }

  /**
   * The medians, one for each value, also of those set aside.
   *
   * @param values as many as may be set aside
   */
  double[] of(double[] values) {
    double[] kept =
        IntStream.range(0, values.length)
            .filter(i -> !setAside[i])
            .mapToDouble(i -> values[i])
            .toArray();
    double[] found = new double[values.length];
    int before = 0;
    for (int i = 0; i < values.length; i++) {
      int own = setAside[i] ? 0 : 1;
      int first = Math.max(0, before - reach);
      int end = Math.min(kept.length, before + own + reach);
      found[i] = new Median().evaluate(Arrays.copyOfRange(kept, first, end));
      before += own;
    }
    return found;
  }
}
