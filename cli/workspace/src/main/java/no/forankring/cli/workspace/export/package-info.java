/** Observations and facts as rows for other programs, one after the other. */
@NullMarked
package no.forankring.cli.workspace.export;

import org.jspecify.annotations.NullMarked;
