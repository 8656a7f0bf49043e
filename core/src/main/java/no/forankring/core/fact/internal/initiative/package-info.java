/**
 * What an initiative cost and what it gave, from its days and its posts. No API: it promises
 * nothing outside of core.
 */
@NullMarked
package no.forankring.core.fact.internal.initiative;

import org.jspecify.annotations.NullMarked;
