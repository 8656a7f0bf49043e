package no.forankring.importers.formats;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.forankring.core.observation.Diagnostic;
import no.forankring.core.observation.Platform;
import no.forankring.core.period.Period;
import no.forankring.importers.formats.identification.IdentifiedTable;
import no.forankring.importers.formats.identification.MetricSummary;
import no.forankring.importers.formats.internal.document.Format;
import no.forankring.importers.formats.internal.engine.FoundTable;
import no.forankring.importers.formats.internal.engine.FoundValue;

/** Counts what is found in one table. */
final class TableTally {

  private static final String EMPTY = "table-without-rows";

  private final FoundTable table;
  private final Map<String, MetricTally> metrics = new LinkedHashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private int imported;
  private int skipped;

  TableTally(FoundTable table) {
    this.table = table;
  }

  FoundTable table() {
    return table;
  }

  List<String> metrics() {
    return List.copyOf(metrics.keySet());
  }

  /** Counts a row. */
  void row() {
    imported++;
  }

  /** Sums up a value of the row just counted. */
  void value(FoundValue value, Optional<Period> period) {
    metrics.computeIfAbsent(value.metric(), metric -> new MetricTally()).add(value.value(), period);
  }

  void skipped(Diagnostic why) {
    skipped++;
    diagnostics.add(why);
  }

  void odd(Diagnostic what) {
    diagnostics.add(what);
  }

  IdentifiedTable result(String name, Optional<Platform> platform) {
    List<MetricSummary> summaries = new ArrayList<>();
    Optional<String> ignored =
        table.ignored().or(() -> imported + skipped == 0 ? Optional.of(EMPTY) : Optional.empty());
    metrics.forEach((metric, tally) -> summaries.add(tally.summary(metric)));
    return new IdentifiedTable(
        name,
        table.format().map(Format::id),
        platform,
        ignored.isPresent() ? Optional.empty() : table.kind(),
        imported + skipped,
        imported,
        skipped,
        ignored,
        summaries,
        diagnostics.stream().map(diagnostic -> named(diagnostic, name)).toList());
  }

  private static Diagnostic named(Diagnostic diagnostic, String name) {
    return new Diagnostic(
        diagnostic.code(),
        diagnostic.severity(),
        name,
        diagnostic.row(),
        diagnostic.header(),
        diagnostic.value(),
        diagnostic.arguments());
  }

  private static final class MetricTally {
    private int count;
    private Optional<LocalDate> first = Optional.empty();
    private Optional<LocalDate> last = Optional.empty();
    private BigDecimal sum = BigDecimal.ZERO;

    private void add(BigDecimal value, Optional<Period> period) {
      count++;
      sum = sum.add(value);
      if (period.isPresent()) {
        LocalDate from = period.get().first();
        LocalDate to = period.get().last();
        if (first.isEmpty() || from.isBefore(first.get())) {
          first = Optional.of(from);
        }
        if (last.isEmpty() || to.isAfter(last.get())) {
          last = Optional.of(to);
        }
      }
    }

    private MetricSummary summary(String metric) {
      return new MetricSummary(metric, count, first, last, sum);
    }
  }
}
