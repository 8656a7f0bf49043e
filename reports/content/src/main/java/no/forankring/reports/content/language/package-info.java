/**
 * How a language says things: its texts, its numbers and dates, and sentences with facts in them.
 */
@NullMarked
package no.forankring.reports.content.language;

import org.jspecify.annotations.NullMarked;
