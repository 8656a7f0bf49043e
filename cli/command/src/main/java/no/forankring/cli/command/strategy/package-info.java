/** {@code forankring strategy}: the strategy file as a whole. */
@NullMarked
package no.forankring.cli.command.strategy;

import org.jspecify.annotations.NullMarked;
