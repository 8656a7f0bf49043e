package no.forankring.importers.formats.internal.document;

import java.util.Set;

/**
 * Rows of a table that are not about what the others are.
 *
 * @param totals keys of the first cell of a total row
 * @param totalsAreTheChannels whether a total row is what the channel itself had in the period;
 *     else it is only a sum of the others
 * @param footers keys of the first cell of a row that says something of the table
 */
public record SpecialRows(Set<String> totals, boolean totalsAreTheChannels, Set<String> footers) {

  /** Whether every row is about what the others are. */
  public boolean isNone() {
    return totals.isEmpty() && footers.isEmpty();
  }
}
