/** What comes back: correlation with the past, and seasons that are found before they are used. */
@NullMarked
package no.forankring.core.analysis.season;

import org.jspecify.annotations.NullMarked;
