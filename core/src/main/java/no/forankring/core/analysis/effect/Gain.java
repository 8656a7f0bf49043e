package no.forankring.core.analysis.effect;

import no.forankring.core.analysis.trend.Interval;

/**
 * How much more there was than there would have been without the initiative; below 0 if less.
 *
 * @param perStep on average, in the metric's unit; in an experiment for each week or post that got
 *     the initiative
 * @param interval of that, with a confidence of {@link Effect#CONFIDENCE}
 * @param p the chance of a gain or loss at least as clear where the initiative gave nothing
 * @param steps how many the total is for: the initiative's steps, seen or not, less those that tell
 *     nothing; in an experiment how many got it
 */
public record Gain(double perStep, Interval interval, double p, long steps) {

  /** Of all steps; means something only for what adds up, as visits do and shares do not. */
  public double total() {
    return steps * perStep;
  }

  /** Of the total, as sure as {@link #interval()}. */
  public Interval totalInterval() {
    return new Interval(steps * interval.low(), steps * interval.high());
  }

  /** Whether an effect can be told: the interval keeps off 0. */
  public boolean isTold() {
    return !interval.contains(0);
  }
}
