package no.forankring.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.forankring.core.fact.ChannelSetup;
import no.forankring.core.fact.engine.FactEngine;
import no.forankring.core.metric.MetricCatalogue;
import no.forankring.core.observation.ObservationSource.Query;
import no.forankring.core.observation.ObservationSource.Subjects;
import no.forankring.core.observation.Recorded;
import no.forankring.core.period.FiscalCalendar;
import no.forankring.core.period.Period;
import no.forankring.core.period.Quarter;
import no.forankring.core.strategy.Strategy;
import no.forankring.importers.ledger.ImportTransaction;
import no.forankring.importers.ledger.Ledger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The facts of one quarter from a ledger of a million observations of forty channels. */
@State(Scope.Thread)
public class QuarterlyFacts {
  private static final int COUNT = 1_000_000;
  private static final LocalDate AS_OF = LocalDate.of(2026, 10, 5);
  private static final Period EVER =
      new Period(LocalDate.of(1900, 1, 1), LocalDate.of(9999, 12, 31));

  private final ScratchLedger place = new ScratchLedger();
  private final Path folder = place.newFolder().resolve(".forankring");
  private final Ledger ledger = Ledger.open(folder);

  @Setup
  public void prepare() throws IOException {
    try (ImportTransaction transaction = ledger.begin(place.header(), place.delivered())) {
      Observations.of(COUNT, ScratchLedger.NAME, place.sha256()).forEach(transaction::observation);
      transaction.commit(ScratchLedger.rows(COUNT / Inputs.METRICS.size()));
    }
  }

  @TearDown
  public void clear() throws IOException {
    place.clear();
  }

  /** Every value compared with its later exports, and every fact a report may show. */
  @Benchmark
  public int forankring() {
    return new FactEngine(
            ledger,
            MetricCatalogue.standard(),
            FiscalCalendar.calendarYear(ZoneId.of("Europe/Oslo")),
            Observations.channels().stream().map(id -> new ChannelSetup(id, Set.of())).toList(),
            Strategy.empty(),
            List.of(),
            Set.of())
        .compute(new Quarter(2026, 3), AS_OF)
        .facts()
        .size();
  }

  /** The limit: the same observations read from the ledger, and nothing done with them. */
  @Benchmark
  public long reading() {
    try (Stream<Recorded> all = ledger.observations(new Query(Subjects.CHANNELS, AS_OF, EVER))) {
      return all.filter(each -> each.observation().value().signum() >= 0).count();
    }
  }

  /** SQLite's own sums by channel, metric and month, without a look at what an export restates. */
  @Benchmark
  public int sqlite() throws SQLException {
    int groups = 0;
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("ledger.sqlite"));
        PreparedStatement statement =
            connection.prepareStatement(
                """
                SELECT subject, metric, strftime('%Y-%m', last * 86400, 'unixepoch'), sum(value)
                FROM observations GROUP BY 1, 2, 3
                """);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        groups++;
      }
    }
    return groups;
  }
}
