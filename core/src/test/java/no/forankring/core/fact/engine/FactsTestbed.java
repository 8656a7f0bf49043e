package no.forankring.core.fact.engine;

import static no.forankring.core.fact.engine.InMemorySource.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.forankring.core.fact.ChannelSetup;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.Notice;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.core.fact.TargetFact;
import no.forankring.core.metric.MetricCatalogue;
import no.forankring.core.observation.Break;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.Subject;
import no.forankring.core.period.FiscalCalendar;
import no.forankring.core.period.Period;
import no.forankring.core.period.Quarter;
import no.forankring.core.strategy.Benchmark;
import no.forankring.core.strategy.Decision;
import no.forankring.core.strategy.Expectation;
import no.forankring.core.strategy.Initiative;
import no.forankring.core.strategy.Objective;
import no.forankring.core.strategy.Plan;
import no.forankring.core.strategy.Reading;
import no.forankring.core.strategy.Strategy;
import no.forankring.core.strategy.Target;

/** A small workspace for tests: three channels, no strategy, calendar years. */
public final class FactsTestbed {

  public static final ChannelId LINKEDIN = ChannelId.parse("linkedin:fjordtog").orElseThrow();
  public static final ChannelId FACEBOOK = ChannelId.parse("facebook:fjordtog").orElseThrow();
  public static final ChannelId SECOND_PAGE =
      ChannelId.parse("facebook:fjordtog-jobb").orElseThrow();
  public static final Subject ON_LINKEDIN = new Subject.OfChannel(LINKEDIN);
  public static final Subject ON_FACEBOOK = new Subject.OfChannel(FACEBOOK);
  public static final Subject ON_SECOND_PAGE = new Subject.OfChannel(SECOND_PAGE);
  public static final FiscalCalendar CALENDAR =
      FiscalCalendar.calendarYear(ZoneId.of("Europe/Oslo"));
  public static final Period Q3 = CALENDAR.period(new Quarter(2026, 3));

  public final InMemorySource exports = new InMemorySource();
  public final List<Reading> readings = new ArrayList<>();
  public final List<Target> targets = new ArrayList<>();
  public final List<Expectation> expectations = new ArrayList<>();
  public final List<Plan> plans = new ArrayList<>();
  public final List<Objective> objectives = new ArrayList<>();
  public final List<Initiative> initiatives = new ArrayList<>();
  public final List<Benchmark> companies = new ArrayList<>();
  public final List<Decision> decisions = new ArrayList<>();
  public Optional<LocalDate> review = Optional.empty();
  public final List<Break> breaks = new ArrayList<>();
  public final Set<String> rollUps = new TreeSet<>();
  public final List<ChannelSetup> channels =
      new ArrayList<>(
          List.of(
              new ChannelSetup(LINKEDIN, Set.of("sales")),
              new ChannelSetup(FACEBOOK, Set.of("sales")),
              new ChannelSetup(SECOND_PAGE, Set.of())));

  public void reading(String date, ChannelId channel, long followers) {
    readings.add(new Reading(day(date), channel, followers, "strategy.yaml", readings.size() + 1));
  }

  /** A target set long ago; what is not said of it stands as in {@link Aim}. */
  public Aim aim(String metric, String scope) {
    return new Aim(targets, metric, scope);
  }

  public QuarterFacts q3(String asOf) {
    return facts("2026-Q3", asOf);
  }

  public QuarterFacts facts(String quarter, String asOf) {
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
                companies,
                decisions,
                review),
            breaks,
            rollUps)
        .compute(Quarter.parse(quarter).orElseThrow(), day(asOf));
  }

  public static Period days(String first, String last) {
    return new Period(day(first), day(last));
  }

  public static Period quarter(String quarter) {
    return CALENDAR.period(Quarter.parse(quarter).orElseThrow());
  }

  public static Optional<BigDecimal> value(QuarterFacts facts, String id) {
    return facts.find(id).flatMap(Fact::value);
  }

  public static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  public static TargetFact target(QuarterFacts facts) {
    return facts.targets().getFirst();
  }

  public static List<String> codes(QuarterFacts facts) {
    return facts.notices().stream().map(Notice::code).distinct().toList();
  }
}
