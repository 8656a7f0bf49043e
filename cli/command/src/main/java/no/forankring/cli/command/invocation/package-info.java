/** All that a command knows of the world it runs in, and how it speaks there. */
@NullMarked
package no.forankring.cli.command.invocation;

import org.jspecify.annotations.NullMarked;
