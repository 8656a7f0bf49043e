/** What files are, for other programs. */
@NullMarked
package no.forankring.cli.workspace.identify;

import org.jspecify.annotations.NullMarked;
