/** The board report as a workbook, sheet by sheet. */
@NullMarked
package no.forankring.reports.content.sheet;

import org.jspecify.annotations.NullMarked;
