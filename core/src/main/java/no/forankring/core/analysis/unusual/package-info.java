/** Days and posts that stand out from what was to be expected, and how rare the like of them is. */
@NullMarked
package no.forankring.core.analysis.unusual;

import org.jspecify.annotations.NullMarked;
