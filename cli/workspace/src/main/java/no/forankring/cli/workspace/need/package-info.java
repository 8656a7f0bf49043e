/** Which downloads a quarter still needs. */
@NullMarked
package no.forankring.cli.workspace.need;

import org.jspecify.annotations.NullMarked;
