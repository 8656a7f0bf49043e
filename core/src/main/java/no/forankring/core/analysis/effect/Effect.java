package no.forankring.core.analysis.effect;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What an initiative gave, and how good the evidence is. The best grade is given whose rules hold;
 * nothing of what came after the initiative began decides which series it is compared with.
 *
 * <ol>
 *   <li>{@link Grade#EXPERIMENT}: lots were drawn, at least {@value Lots#LEAST} got the initiative
 *       and as many did not. {@link Lots} tell the gain. Breaks and other initiatives do not
 *       matter, for no lot brings them.
 *   <li>{@link Grade#COMPARED}: at least one {@link Comparison} series follows the metric before,
 *       and the metric as a multiple of them passes {@link Judgement}.
 *   <li>{@link Grade#BEFORE_AFTER}: the metric passes it by itself, or as a multiple of the same
 *       days a year before where they are known.
 *   <li>{@link Grade#MOVES_TOGETHER}: the metric goes with the initiative's {@link Intensity}.
 *   <li>{@link Grade#CANNOT_TELL} otherwise.
 * </ol>
 *
 * <p>For all but the first, days are put together to weeks; steps beyond a break or touched by
 * another initiative are left out, so that such lower the grade where too little is left: {@link
 * Batches} and {@link Window}. Where lots were not drawn the gain is how far the mean since the
 * initiative began lies from where a line through the half year before leads: {@link Departure}.
 *
 * <p>What holds: where nothing was given, about 5 of 100 of each grade are told as an effect at
 * most, be it that days hold on to the day before by φ = 0 to 0.6, that comparison series share a
 * season with the metric, or that all jump by half on the first day; and about 8 where metric and
 * comparison series grow apart by a hundredth a week. {@code EffectCalibrationTest} measures it.
 *
 * <p>What does not: a season that nothing is known of passes for an effect before and after ({@link
 * Reason#SEASON_UNKNOWN}), and so does whatever else began on that day. After a month that was bad
 * by chance 5 to 13 of 100 are told as an effect; where the study {@linkplain Study#prompted() says
 * so}, fewer than 4. Of real days on which nothing is known to have begun 7 to 20 of 100 are told
 * before and after, and 3 to 8 compared: {@code EffectOnRealDaysTest}; decision 15 has worse.
 *
 * @param gain empty for {@link Grade#CANNOT_TELL} and {@link Grade#MOVES_TOGETHER}
 * @param basis what it was compared with; empty where there is no gain
 * @param comparedWith names of the comparison series used, in order; empty for other grades than
 *     {@link Grade#COMPARED}
 * @param reasons in the order of {@link Reason}
 */
public record Effect(
    Grade grade,
    Optional<Gain> gain,
    Optional<Basis> basis,
    List<String> comparedWith,
    SortedSet<Reason> reasons) {

  /** The confidence of every interval. */
  public static final double CONFIDENCE = 0.95;

  public Effect {
    comparedWith = List.copyOf(comparedWith);
    reasons = Collections.unmodifiableSortedSet(new TreeSet<>(reasons));
  }

  /** Judges what is known. */
  public static Effect of(Study study) {
    return new Grading(study).effect();
  }
}
