/** The board report as JSON: a stable contract for other programs. */
@NullMarked
package no.forankring.cli.workspace.board;

import org.jspecify.annotations.NullMarked;
