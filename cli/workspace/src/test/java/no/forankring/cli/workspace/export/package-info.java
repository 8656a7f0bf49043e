@NullMarked
package no.forankring.cli.workspace.export;

import org.jspecify.annotations.NullMarked;
