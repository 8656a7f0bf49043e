/** Where a number comes from, down to the cell. */
@NullMarked
package no.forankring.cli.workspace.trace;

import org.jspecify.annotations.NullMarked;
