/**
 * How a target or an expectation stands, what can be promised by its deadline, and whether as much
 * has been achieved before. No API: it promises nothing outside of core.
 */
@NullMarked
package no.forankring.core.fact.internal.targets;

import org.jspecify.annotations.NullMarked;
