/** What an initiative gave, and how good the evidence for it is. */
@NullMarked
package no.forankring.core.analysis.effect;

import org.jspecify.annotations.NullMarked;
