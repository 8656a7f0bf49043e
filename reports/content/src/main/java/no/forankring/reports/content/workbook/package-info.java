/** What a workbook is made of, without a file format: renderers lay it out, they never compute. */
@NullMarked
package no.forankring.reports.content.workbook;

import org.jspecify.annotations.NullMarked;
