@NullMarked
package no.forankring.cli.workspace.intake;

import org.jspecify.annotations.NullMarked;
