/** Files of any kind as rows of cells: encodings, delimiters, workbooks, and their limits. */
@NullMarked
package no.forankring.importers.formats.internal.sheet;

import org.jspecify.annotations.NullMarked;
