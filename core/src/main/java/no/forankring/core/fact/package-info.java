/** The numbers a report shows, each with its id and where it comes from. */
@NullMarked
package no.forankring.core.fact;

import org.jspecify.annotations.NullMarked;
