/** How the workspace says no. */
@NullMarked
package no.forankring.cli.workspace.refusal;

import org.jspecify.annotations.NullMarked;
