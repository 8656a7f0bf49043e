/** {@code forankring status}: how the targets stand. */
@NullMarked
package no.forankring.cli.command.status;

import org.jspecify.annotations.NullMarked;
