package no.forankring.core.fact;

import static no.forankring.core.fact.InMemorySource.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.forankring.core.metric.MetricCatalogue;
import no.forankring.core.observation.Break;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.Subject;
import no.forankring.core.period.FiscalCalendar;
import no.forankring.core.period.Period;
import no.forankring.core.period.Quarter;
import no.forankring.core.strategy.Decision;
import no.forankring.core.strategy.Expectation;
import no.forankring.core.strategy.Initiative;
import no.forankring.core.strategy.Objective;
import no.forankring.core.strategy.Plan;
import no.forankring.core.strategy.Reading;
import no.forankring.core.strategy.Strategy;
import no.forankring.core.strategy.Target;

/** A small workspace for tests: three channels, no strategy, calendar years. */
final class FactsTestbed {

  static final ChannelId LINKEDIN = ChannelId.parse("linkedin:fjordtog").orElseThrow();
  static final ChannelId FACEBOOK = ChannelId.parse("facebook:fjordtog").orElseThrow();
  static final ChannelId SECOND_PAGE = ChannelId.parse("facebook:fjordtog-jobb").orElseThrow();
  static final Subject ON_LINKEDIN = new Subject.OfChannel(LINKEDIN);
  static final Subject ON_FACEBOOK = new Subject.OfChannel(FACEBOOK);
  static final Subject ON_SECOND_PAGE = new Subject.OfChannel(SECOND_PAGE);
  static final FiscalCalendar CALENDAR = FiscalCalendar.calendarYear(ZoneId.of("Europe/Oslo"));
  static final Period Q3 = CALENDAR.period(new Quarter(2026, 3));

  final InMemorySource exports = new InMemorySource();
  final List<Reading> readings = new ArrayList<>();
  final List<Target> targets = new ArrayList<>();
  final List<Expectation> expectations = new ArrayList<>();
  final List<Plan> plans = new ArrayList<>();
  final List<Objective> objectives = new ArrayList<>();
  final List<Initiative> initiatives = new ArrayList<>();
  final List<Decision> decisions = new ArrayList<>();
  Optional<LocalDate> review = Optional.empty();
  final List<Break> breaks = new ArrayList<>();
  final Set<String> rollUps = new TreeSet<>();
  final List<ChannelSetup> channels =
      new ArrayList<>(
          List.of(
              new ChannelSetup(LINKEDIN, Set.of("sales")),
              new ChannelSetup(FACEBOOK, Set.of("sales")),
              new ChannelSetup(SECOND_PAGE, Set.of())));

  void reading(String date, ChannelId channel, long followers) {
    readings.add(new Reading(day(date), channel, followers, "strategy.yaml", readings.size() + 1));
  }

  /** A target set long ago; what is not said of it stands as in {@link Aim}. */
  Aim aim(String metric, String scope) {
    return new Aim(targets, metric, scope);
  }

  QuarterFacts q3(String asOf) {
    return facts("2026-Q3", asOf);
  }

  QuarterFacts facts(String quarter, String asOf) {
    return new FactEngine(
            exports,
            MetricCatalogue.standard(),
            CALENDAR,
            channels,
            new Strategy(
                readings,
                plans,
                objectives,
                targets,
                expectations,
                initiatives,
                List.of(),
                decisions,
                review),
            breaks,
            rollUps)
        .compute(Quarter.parse(quarter).orElseThrow(), day(asOf));
  }

  static Period days(String first, String last) {
    return new Period(day(first), day(last));
  }

  static Period quarter(String quarter) {
    return CALENDAR.period(Quarter.parse(quarter).orElseThrow());
  }

  static Optional<BigDecimal> value(QuarterFacts facts, String id) {
    return facts.find(id).flatMap(Fact::value);
  }

  static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  static TargetFact target(QuarterFacts facts) {
    return facts.targets().getFirst();
  }

  static List<String> codes(QuarterFacts facts) {
    return facts.notices().stream().map(Notice::code).distinct().toList();
  }
}
