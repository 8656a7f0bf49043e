/** {@code forankring words}: the dictionary both ways, and the interview it is filled from. */
@NullMarked
package no.forankring.cli.command.words;

import org.jspecify.annotations.NullMarked;
