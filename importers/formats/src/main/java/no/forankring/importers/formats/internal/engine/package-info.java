/** Rows to findings: which format claims a table, and what its rows say. */
@NullMarked
package no.forankring.importers.formats.internal.engine;

import org.jspecify.annotations.NullMarked;
