/** What the leadership is asked to decide, and what it answered: {@code forankring decisions}. */
@NullMarked
package no.forankring.cli.command.decisions;

import org.jspecify.annotations.NullMarked;
