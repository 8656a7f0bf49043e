/** The metrics model and everything computed from it: no I/O, clock, locale, logging or chance. */
@NullMarked
package no.forankring.core;

import org.jspecify.annotations.NullMarked;
