package no.forankring.core.fact.internal.forecast;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.forankring.core.fact.Computation;
import no.forankring.core.fact.Contribution;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.ForecastRecord;
import no.forankring.core.fact.ForecastRecord.Trial;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.core.fact.Scenario;
import no.forankring.core.fact.internal.measure.Shares;
import no.forankring.core.fact.internal.quarter.QuarterComposer;
import no.forankring.core.metric.Kind;
import no.forankring.core.metric.Unit;
import no.forankring.core.period.FiscalCalendar;
import no.forankring.core.period.Period;

/** Makes the numbers of a forecast record facts too, so that they can be shown and traced. */
public final class RecordNaming {

  private final QuarterComposer composer;
  private final FiscalCalendar calendar;

  /**
   * Names records.
   *
   * @param composer to which the facts are added
   */
  public RecordNaming(QuarterComposer composer, FiscalCalendar calendar) {
    this.composer = composer;
    this.calendar = calendar;
  }

  /** Adds the facts of a record. */
  public void name(ForecastRecord record) {
    put(record, "made", BigDecimal.valueOf(record.trials().size()), Unit.COUNT);
    put(record, "as-of-then", BigDecimal.valueOf(record.asOfThen()), Unit.COUNT);
    put(record, "hit", BigDecimal.valueOf(record.hits()), Unit.COUNT);
    record.error().stream()
        .filter(Double::isFinite)
        .forEach(error -> put(record, "error", Shares.ofDouble(error), Unit.SHARE));
  }

  private void put(ForecastRecord record, String what, BigDecimal value, Unit unit) {
    List<Contribution> quarters =
        record.trials().stream()
            .map(Trial::quarter)
            .map(each -> QuarterFacts.id(each, record.scope(), record.metric(), Scenario.AC))
            .<Contribution>map(Contribution.OfFact::new)
            .toList();
    Period days =
        new Period(
            calendar.period(record.trials().getFirst().quarter()).first(),
            calendar.period(record.trials().getLast().quarter()).last());
    composer.put(
        new Fact(
            record.factId(what),
            record.metric(),
            Kind.LEVEL,
            unit,
            Optional.empty(),
            record.scope(),
            days,
            Scenario.FC,
            Optional.of(value),
            Optional.empty(),
            Optional.empty(),
            true,
            List.of(),
            Computation.TRIED,
            quarters));
  }
}
