/** {@code forankring targets}: what is aimed for, and how it is changed. */
@NullMarked
package no.forankring.cli.command.targets;

import org.jspecify.annotations.NullMarked;
