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
  private final List<MetricTally> inOrder = new ArrayList<>();
  private int next;
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
    next = 0;
  }

  /** Sums up a value of the row just counted. */
  void value(FoundValue value, Optional<Period> period) {
    tally(value.metric()).add(value.value(), period);
  }

  /** Mostly the next one, as in the row above; so that none is looked up. */
  private MetricTally tally(String metric) {
    while (next < inOrder.size()) {
      MetricTally tally = inOrder.get(next++);
      if (tally.metric.equals(metric)) {
        return tally;
      }
    }
    return metrics.computeIfAbsent(
        metric,
        id -> {
          MetricTally tally = new MetricTally(id);
          inOrder.add(tally);
          return tally;
        });
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
    inOrder.forEach(tally -> summaries.add(tally.summary()));
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
    /** So few digits that no table has rows enough to make their sum too long. */
    private static final int SMALL = 9;

    private final String metric;
    private int count;
    private Optional<LocalDate> first = Optional.empty();
    private Optional<LocalDate> last = Optional.empty();
    private BigDecimal sum = BigDecimal.ZERO;
    private long sumOfSmall;

    private MetricTally(String metric) {
      this.metric = metric;
    }

    private void add(BigDecimal value, Optional<Period> period) {
      count++;
      if (value.scale() == 0 && value.precision() <= SMALL) {
        sumOfSmall += value.longValue();
      } else {
        sum = sum.add(value);
      }
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

    private MetricSummary summary() {
      return new MetricSummary(metric, count, first, last, sum.add(BigDecimal.valueOf(sumOfSmall)));
    }
  }
}
