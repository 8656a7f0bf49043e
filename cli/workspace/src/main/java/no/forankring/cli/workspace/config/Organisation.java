package no.forankring.cli.workspace.config;

import no.forankring.reports.content.language.WordSet;

/**
 * Whose report it is.
 *
 * @param words the set of words its leaders use
 */
public record Organisation(String name, WordSet words) {}
