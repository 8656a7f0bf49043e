/** The workspace's strategy file: which of its two forms there is, and how it is written to. */
@NullMarked
package no.forankring.cli.workspace.strategy;

import org.jspecify.annotations.NullMarked;
