/** What {@code forankring.yaml} says: organisation, calendar, languages and channels. */
@NullMarked
package no.forankring.cli.workspace.config;

import org.jspecify.annotations.NullMarked;
