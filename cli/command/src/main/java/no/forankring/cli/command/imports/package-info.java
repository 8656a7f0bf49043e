/** {@code forankring imports}: what was read, and when. */
@NullMarked
package no.forankring.cli.command.imports;

import org.jspecify.annotations.NullMarked;
