/** Trends, seasons and outlooks, computed from plain series. */
@NullMarked
package no.forankring.core.analysis;

import org.jspecify.annotations.NullMarked;
