/** What the platforms' exports said, and about what: the metrics model. */
@NullMarked
package no.forankring.core.observation;

import org.jspecify.annotations.NullMarked;
