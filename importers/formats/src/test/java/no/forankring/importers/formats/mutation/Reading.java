package no.forankring.importers.formats.mutation;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import no.forankring.importers.formats.ExportFormats;
import no.forankring.importers.formats.identification.Identification;
import no.forankring.importers.formats.identification.IdentifiedTable;
import no.forankring.importers.formats.identification.MetricSummary;

/**
 * What is read of a file.
 *
 * @param refused the code of why nothing is
 * @param totals by platform, kind and metric, over all tables
 * @param words everything else that is said of it, and of nothing but it
 */
record Reading(Optional<String> refused, Map<String, BigDecimal> totals, List<String> words) {

  static Reading of(ExportFormats formats, Path file, String name) throws IOException {
    Identification found = formats.identify(file, name);
    Map<String, BigDecimal> totals = new TreeMap<>();
    for (IdentifiedTable table : found.tables()) {
      if (table.rowsRead() != table.rowsImported() + table.rowsSkipped()) {
        throw new AssertionError("rows unaccounted for in " + table.table());
      }
      for (MetricSummary metric : table.metrics()) {
        totals.merge(
            table.platform() + " " + table.kind() + " " + metric.metric(),
            metric.sum(),
            BigDecimal::add);
      }
    }
    return new Reading(
        found.refused().map(refusal -> refusal.code()),
        totals,
        found.tables().stream().map(Reading::words).toList());
  }

  private static String words(IdentifiedTable table) {
    return table.ignored()
        + " "
        + table.rowsSkipped()
        + " "
        + table.diagnostics().stream().map(each -> each.code() + each.header()).sorted().toList();
  }

  /** Whether a total is another than before, and nothing says that something is amiss. */
  boolean isSilentlyOther(Reading original) {
    if (refused.isPresent() || !words.equals(original.words())) {
      return false;
    }
    return totals.entrySet().stream()
        .anyMatch(
            total -> {
              BigDecimal before = original.totals().get(total.getKey());
              return before == null
                  || before.compareTo(Objects.requireNonNull(total.getValue())) != 0;
            });
  }
}
