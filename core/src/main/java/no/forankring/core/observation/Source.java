package no.forankring.core.observation;

/**
 * Which column of which export family stated a value.
 *
 * @param family the export family: {@code linkedin/content}, {@code meta/insights}
 * @param column the canonical English name of the column, whatever the file's language
 * @param rank where two sources give the same subject, metric and period, the lower rank wins; not
 *     part of a source's identity over time, see {@link #key()}
 * @param partial whether it covers only part of what the metric means (organic only)
 */
public record Source(String family, String column, int rank, boolean partial) {

  /** What stays the same from export to export: {@code linkedin/content#Impressions (total)}. */
  public String key() {
    return family + "#" + column;
  }
}
