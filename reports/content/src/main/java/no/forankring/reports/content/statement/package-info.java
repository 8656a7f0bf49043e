/**
 * What is said of one thing, wherever it is said: a fact, a gap, a target, an initiative, a plan.
 */
@NullMarked
package no.forankring.reports.content.statement;

import org.jspecify.annotations.NullMarked;
