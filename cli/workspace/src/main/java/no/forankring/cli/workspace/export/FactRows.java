package no.forankring.cli.workspace.export;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import no.forankring.core.fact.Bounds;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.QuarterFacts;

/** The numbers a report of a quarter may show. */
public record FactRows(QuarterFacts facts) implements Rows {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "metric",
          "kind",
          "scope",
          "first",
          "last",
          "scenario",
          "value",
          "low",
          "high",
          "unit",
          "currency",
          "coverage",
          "derived",
          "computation");

  @Override
  public List<String> columns() {
    return COLUMNS;
  }

  @Override
  public void writeTo(RowSink sink) throws IOException {
    for (Fact fact : facts.all()) {
      sink.row(row(fact));
    }
  }

  private static List<Cell> row(Fact fact) {
    return List.of(
        Cell.text(fact.id()),
        Cell.text(fact.metric()),
        Cell.text(fact.kind().name()),
        Cell.text(fact.scope()),
        Cell.text(fact.period().first()),
        Cell.text(fact.period().last()),
        Cell.text(fact.scenario().name()),
        Cell.decimal(fact.value()),
        Cell.decimal(fact.bounds().map(Bounds::low)),
        Cell.decimal(fact.bounds().flatMap(Bounds::high)),
        Cell.text(lower(fact.unit())),
        Cell.text(fact.currency()),
        Cell.decimal(fact.coverage()),
        new Cell.Flag(fact.derived()),
        Cell.text(lower(fact.computation())));
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
