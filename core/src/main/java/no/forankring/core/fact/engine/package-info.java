/**
 * The one way in: all that a report of a quarter may show, worked out from what was known on a day.
 */
@NullMarked
package no.forankring.core.fact.engine;

import org.jspecify.annotations.NullMarked;
