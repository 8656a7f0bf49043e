@NullMarked
package no.forankring.cli.workspace.output;

import org.jspecify.annotations.NullMarked;
