package no.forankring.importers.formats.internal.document;

import java.util.Set;

/**
 * What lines like {@code # Start date: 20250801} above a table are called.
 *
 * @param from keys of the period's first day
 * @param to keys of its last day
 * @param account keys of the account's name
 */
public record NoteKeys(Set<String> from, Set<String> to, Set<String> account) {}
