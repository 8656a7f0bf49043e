/** JSON as every output of the program writes it. */
@NullMarked
package no.forankring.cli.workspace.json;

import org.jspecify.annotations.NullMarked;
