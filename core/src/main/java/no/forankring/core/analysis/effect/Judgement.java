package no.forankring.core.analysis.effect;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import no.forankring.core.analysis.TimeSeries;
import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * What batches tell of an effect, and whether that may be believed. In this order:
 *
 * <ol>
 *   <li>At least {@value #LEAST_BEFORE} batches before and {@value #LEAST_AFTER} after. Three after
 *       is what Cochrane's Effective Practice and Organisation of Care group asks of an interrupted
 *       time series (What study designs can be considered for inclusion in an EPOC review and what
 *       should they be called? (2017)); eight before what Penfold and Zhang do (Use of interrupted
 *       time series analysis in evaluating health care quality improvements, Academic Pediatrics 13
 *       (2013)), and a month more.
 *   <li>The month before. Where it departs from where those before it led so far that chance would
 *       have it in less than 20 % of cases, or where it prompted the initiative, it is left out: a
 *       return to what is usual would look like an effect. Source: Ashenfelter, Estimating the
 *       effect of training programs on earnings, The Review of Economics and Statistics 60 (1978),
 *       for such a dip before.
 *   <li>Placebos. The same comparison is made at earlier dates, each as long as the initiative or
 *       as long as the history lets it be, without overlap, from the newest to the oldest. If they
 *       find effects so often that chance would do so in less than 5 % of cases (binomial; one of
 *       one, two of two to seven), or none can be made, nothing is believed. Source: Abadie,
 *       Diamond and Hainmueller, Comparative politics and the synthetic control method, American
 *       Journal of Political Science 59 (2015), for placebos in time.
 * </ol>
 *
 * @param departure of the batches since the initiative began; empty where it is not believed
 * @param reasons why it is not, or what to know of it
 */
record Judgement(Optional<Departure> departure, Set<Reason> reasons) {

  /** Fewer batches before tell nothing. */
  static final int LEAST_BEFORE = Departure.LEAST_BEFORE + 4;

  /** Fewer batches after tell nothing. */
  static final int LEAST_AFTER = 3;

  /** The chance below which the month before is left out. */
  private static final double UNUSUAL = 0.2;

  private static final double RARE = 1 - Effect.CONFIDENCE;

  /** What rounding may add to a chance. */
  private static final double ROUNDING = 1e-9;

  /**
   * Judges.
   *
   * @param month how many batches are a month
   * @param isPrompted whether that month prompted the initiative
   */
  static Judgement of(Batches batches, int month, boolean isPrompted) {
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    TimeSeries before = batches.before();
    TimeSeries after = batches.after();
    if (before.size() < LEAST_BEFORE) {
      reasons.add(Reason.TOO_FEW_BEFORE);
    }
    if (after.size() < LEAST_AFTER) {
      reasons.add(Reason.TOO_FEW_AFTER);
    }
    if (!reasons.isEmpty()) {
      return new Judgement(Optional.empty(), reasons);
    }
    if (isPrompted || isExtreme(before, month)) {
      reasons.add(Reason.BEGAN_AT_AN_EXTREME);
      before = Steps.first(before, before.size() - month);
    }
    int room = before.size() - Departure.LEAST_BEFORE;
    if (room < LEAST_AFTER) {
      reasons.add(Reason.PLACEBO_NOT_TRIED);
      return new Judgement(Optional.empty(), reasons);
    }
    if (isFoundByPlacebos(before, Math.min(after.size(), room))) {
      reasons.add(Reason.PLACEBO_FOUND);
      return new Judgement(Optional.empty(), reasons);
    }
    return new Judgement(Optional.of(Departure.of(before, after)), reasons);
  }

  private static boolean isExtreme(TimeSeries before, int month) {
    return departure(before, before.size() - month, month).p() < UNUSUAL;
  }

  private static boolean isFoundByPlacebos(TimeSeries before, int length) {
    int made = 0;
    int found = 0;
    for (int first = before.size() - length; first >= Departure.LEAST_BEFORE; first -= length) {
      made++;
      found += departure(before, first, length).p() < RARE ? 1 : 0;
    }
    double chance = 1 - new BinomialDistribution(null, made, RARE).cumulativeProbability(found - 1);
    return chance < RARE + ROUNDING;
  }

  /** Of so many batches, from the first-th on, from those before them. */
  private static Departure departure(TimeSeries series, int first, int length) {
    return Departure.of(
        Steps.first(series, first), Steps.first(series, first + length).from(series.step(first)));
  }
}
