/**
 * Writes into the strategy's file, and says where that was, how it is undone, or why it was not.
 */
@NullMarked
package no.forankring.cli.command.writing;

import org.jspecify.annotations.NullMarked;
