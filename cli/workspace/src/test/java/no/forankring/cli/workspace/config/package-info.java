@NullMarked
package no.forankring.cli.workspace.config;

import org.jspecify.annotations.NullMarked;
