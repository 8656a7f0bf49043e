/** {@code forankring export}: observations and facts for other programs. */
@NullMarked
package no.forankring.cli.command.export;

import org.jspecify.annotations.NullMarked;
