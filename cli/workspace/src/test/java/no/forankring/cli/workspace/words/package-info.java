@NullMarked
package no.forankring.cli.workspace.words;

import org.jspecify.annotations.NullMarked;
