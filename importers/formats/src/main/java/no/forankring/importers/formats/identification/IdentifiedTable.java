package no.forankring.importers.formats.identification;

import java.util.List;
import java.util.Optional;
import no.forankring.core.observation.Diagnostic;
import no.forankring.core.observation.Platform;

/**
 * One table of a file.
 *
 * @param table sheet, section title, else {@code -}; blocks without a title: their header joined by
 *     commas
 * @param format empty where no export format claims the table; it is then ignored
 * @param platform {@link Platform#META} where the file names no network
 * @param kind empty where the table is ignored
 * @param rowsRead equals {@code rowsImported + rowsSkipped}; each skipped row has a diagnostic
 * @param ignored the code of why nothing of the table is read
 */
public record IdentifiedTable(
    String table,
    Optional<String> format,
    Optional<Platform> platform,
    Optional<TableKind> kind,
    int rowsRead,
    int rowsImported,
    int rowsSkipped,
    Optional<String> ignored,
    List<MetricSummary> metrics,
    List<Diagnostic> diagnostics) {

  /**
   * @throws IllegalArgumentException if a row is unaccounted for
   */
  public IdentifiedTable {
    if (rowsRead != rowsImported + rowsSkipped) {
      throw new IllegalArgumentException("rows unaccounted for in " + table);
    }
    metrics = List.copyOf(metrics);
    diagnostics = List.copyOf(diagnostics);
  }
}
