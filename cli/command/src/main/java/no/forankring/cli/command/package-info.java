@NullMarked
package no.forankring.cli.command;

import org.jspecify.annotations.NullMarked;
