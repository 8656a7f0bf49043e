/** What is going on, for whoever sits before a terminal. */
@NullMarked
package no.forankring.cli.command.progress;

import org.jspecify.annotations.NullMarked;
