/** What a report is looked through for before a board sees it, one class for each finding. */
@NullMarked
package no.forankring.reports.content.lint;

import org.jspecify.annotations.NullMarked;
