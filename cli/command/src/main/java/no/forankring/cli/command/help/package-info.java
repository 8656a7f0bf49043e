/** Help, manual pages and completion, all from the same sentences. */
@NullMarked
package no.forankring.cli.command.help;

import org.jspecify.annotations.NullMarked;
