/** {@code forankring all}: one command for many workspaces, none of which sees another. */
@NullMarked
package no.forankring.cli.command.all;

import org.jspecify.annotations.NullMarked;
