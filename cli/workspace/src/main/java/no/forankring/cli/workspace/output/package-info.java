/** Files that are written whole or not at all. */
@NullMarked
package no.forankring.cli.workspace.output;

import org.jspecify.annotations.NullMarked;
