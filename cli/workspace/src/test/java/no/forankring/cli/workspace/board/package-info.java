@NullMarked
package no.forankring.cli.workspace.board;

import org.jspecify.annotations.NullMarked;
