/** {@code forankring need}: which downloads a quarter still needs. */
@NullMarked
package no.forankring.cli.command.need;

import org.jspecify.annotations.NullMarked;
