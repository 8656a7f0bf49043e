/** Days, periods and the organisation's fiscal quarters. */
@NullMarked
package no.forankring.core.period;

import org.jspecify.annotations.NullMarked;
