/** The example workspace that comes with the program. */
@NullMarked
package no.forankring.cli.workspace.example;

import org.jspecify.annotations.NullMarked;
