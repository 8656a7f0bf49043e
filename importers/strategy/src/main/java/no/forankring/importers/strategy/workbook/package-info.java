/** The strategy as a workbook: the document its cells stand for, and the cells of a document. */
@NullMarked
package no.forankring.importers.strategy.workbook;

import org.jspecify.annotations.NullMarked;
