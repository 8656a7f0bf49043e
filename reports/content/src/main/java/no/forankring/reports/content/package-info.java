/** What a report says, and every other sentence of the program that a person reads. */
@NullMarked
package no.forankring.reports.content;

import org.jspecify.annotations.NullMarked;
