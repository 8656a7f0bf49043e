/**
 * Lays text, tables and drawings out on A4 pages and writes them as one file that is PDF/UA-1 and
 * PDF/A-2a at once. Knows nothing of what a report says.
 *
 * <p>The way through: a list of {@link no.forankring.reports.pdf.layout.Block blocks} is measured
 * into bands, slices of a page that cannot be split; bands are set on pages; only then, with the
 * number of pages known, are the structure tree and the pages written.
 */
@NullMarked
package no.forankring.reports.pdf.layout;

import org.jspecify.annotations.NullMarked;
