/** {@code forankring strategy}: what is made of the strategy beside the board's report. */
@NullMarked
package no.forankring.cli.command.strategy;

import org.jspecify.annotations.NullMarked;
