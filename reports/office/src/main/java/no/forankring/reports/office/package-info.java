/** Workbooks for people who go on calculating. */
@NullMarked
package no.forankring.reports.office;

import org.jspecify.annotations.NullMarked;
