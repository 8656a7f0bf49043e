/** What the organisation aims for: targets, their revisions, and readings. */
@NullMarked
package no.forankring.core.strategy;

import org.jspecify.annotations.NullMarked;
