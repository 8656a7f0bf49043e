package no.forankring.core.fact;

import no.forankring.core.strategy.Expectation;

/**
 * What somebody expects, beside what can be expected.
 *
 * @param stage how far the talk about it had come on the as-of day
 * @param outlook its numbers, {@code expectation/<id>#gap} and so on, by the rules of a target at
 *     its deadline
 */
public record ExpectationFact(
    Expectation expectation, Expectation.Stage stage, TargetFact outlook) {}
