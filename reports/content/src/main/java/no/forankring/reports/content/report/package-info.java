/** What a report is made of, without a format: renderers show it, they never compute. */
@NullMarked
package no.forankring.reports.content.report;

import org.jspecify.annotations.NullMarked;
