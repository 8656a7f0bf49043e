@NullMarked
package no.forankring.cli.workspace;

import org.jspecify.annotations.NullMarked;
