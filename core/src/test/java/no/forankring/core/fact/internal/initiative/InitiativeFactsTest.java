package no.forankring.core.fact.internal.initiative;

import static no.forankring.core.fact.engine.FactsTestbed.FACEBOOK;
import static no.forankring.core.fact.engine.FactsTestbed.LINKEDIN;
import static no.forankring.core.fact.engine.FactsTestbed.days;
import static no.forankring.core.fact.engine.FactsTestbed.value;
import static no.forankring.core.fact.engine.InMemorySource.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import no.forankring.core.analysis.effect.Grade;
import no.forankring.core.analysis.effect.Reason;
import no.forankring.core.fact.Contribution;
import no.forankring.core.fact.InitiativeFact;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.core.fact.engine.FactsTestbed;
import no.forankring.core.fact.engine.InMemorySource;
import no.forankring.core.observation.Break;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.Platform;
import no.forankring.core.observation.Post;
import no.forankring.core.observation.Scope;
import no.forankring.core.observation.Subject;
import no.forankring.core.period.Period;
import no.forankring.core.strategy.Initiative;
import no.forankring.core.strategy.Initiative.Expected;
import no.forankring.core.strategy.Initiative.Spending;
import no.forankring.core.strategy.Initiative.State;
import no.forankring.core.strategy.Initiative.Stop;
import no.forankring.core.strategy.Serves;
import no.forankring.core.strategy.Span;
import no.forankring.core.strategy.Wording;
import org.junit.jupiter.api.Test;

/** What the facts say of initiatives, and what these gave. */
class InitiativeFactsTest {

  private static final Period DAYS = days("2024-07-01", "2026-09-30");
  private static final LocalDate BEGAN = day("2026-06-01");

  private final FactsTestbed bed = new FactsTestbed();

  /** About twenty a day, on weekdays more; from a day on so many more. */
  private void clicks(ChannelId channel, int seed, int more) {
    Random random = new Random(seed);
    InMemorySource.Export export = bed.exports.export("2026-10-02");
    DAYS.stream()
        .forEach(
            day -> {
              int usual = day.getDayOfWeek().getValue() < 6 ? 20 : 12;
              int value = usual + random.nextInt(7) + (day.isBefore(BEGAN) ? 0 : more);
              export.value(
                  new Subject.OfChannel(channel),
                  "link_clicks",
                  day.toString(),
                  Integer.toString(value));
            });
  }

  private static Initiative initiative(String from, Optional<String> to, Optional<Stop> stopped) {
    return new Initiative(
        "sunday",
        new Wording("Svar på søndager"),
        Optional.empty(),
        day("2026-01-10"),
        day(from),
        to.map(InMemorySource::day),
        stopped,
        Optional.of(new Spending(new BigDecimal("60000"), "NOK")),
        Optional.of(new BigDecimal("120")),
        new TreeSet<>(List.of(FACEBOOK)),
        List.of("https://www.fjordtog.no/reise/?utm_source=x"),
        Optional.of("søndag"),
        Optional.of(
            new Expected(
                "link_clicks",
                new Scope.OneChannel(FACEBOOK),
                new BigDecimal("150"),
                Optional.empty(),
                Optional.of(Span.Step.MONTH))),
        Serves.NOTHING,
        false,
        "strategy.yaml",
        9);
  }

  @Test
  void aGainIsToldByTheMonthAndInAllWithItsInterval() {
    clicks(FACEBOOK, 1, 5);
    bed.initiatives.add(initiative("2026-06-01", Optional.empty(), Optional.empty()));

    QuarterFacts facts = bed.q3("2026-10-05");
    InitiativeFact fact = facts.initiatives().getFirst();

    assertThat(fact.state()).isEqualTo(State.RUNNING);
    assertThat(fact.effect().orElseThrow().grade()).isEqualTo(Grade.BEFORE_AFTER);
    double month = number(facts, "gain");
    assertThat(month).as("five a day are 152 a month").isBetween(120.0, 185.0);
    assertThat(number(facts, "gain-low")).isPositive().isLessThan(month);
    assertThat(number(facts, "gain-high")).isGreaterThan(month);
    assertThat(number(facts, "gain-total") / month)
        .as("122 days are four months and a little")
        .isCloseTo(122 / 30.4369, within(0.001));
    assertThat(number(facts, "expected")).isEqualTo(150);
    assertThat(number(facts, "cost")).isEqualTo(60_000);
    assertThat(facts.find(fact.factId("gain")).orElseThrow().contributions())
        .contains(new Contribution.OfInitiative(fact.initiative()))
        .as("and the cells of its days")
        .hasSize(1 + 122);
  }

  @Test
  void whereNothingCameOfItTheIntervalHoldsZero() {
    clicks(FACEBOOK, 2, 0);
    bed.initiatives.add(initiative("2026-06-01", Optional.of("2026-08-31"), Optional.empty()));

    QuarterFacts facts = bed.q3("2026-10-05");

    assertThat(facts.initiatives().getFirst().state()).isEqualTo(State.DONE);
    assertThat(number(facts, "gain-low")).isNegative();
    assertThat(number(facts, "gain-high")).isPositive();
  }

  @Test
  void whatHasHardlyBegunOrWasCalledOffHasNoEffect() {
    clicks(FACEBOOK, 3, 5);
    bed.initiatives.add(initiative("2026-09-25", Optional.empty(), Optional.empty()));
    Effects later = new Effects(bed.q3("2026-10-05"));
    assertThat(later.fact().effect().orElseThrow().reasons()).contains(Reason.TOO_FEW_AFTER);
    assertThat(later.facts().find(later.fact().factId("gain"))).isEmpty();

    bed.initiatives.set(
        0,
        initiative(
            "2026-06-01",
            Optional.empty(),
            Optional.of(new Stop(day("2026-05-20"), new Wording("no money")))));
    Effects calledOff = new Effects(bed.q3("2026-10-05"));
    assertThat(calledOff.fact().state()).isEqualTo(State.STOPPED);
    assertThat(calledOff.fact().effect()).isEmpty();

    bed.initiatives.set(0, initiative("2026-10-01", Optional.empty(), Optional.empty()));
    Effects planned = new Effects(bed.q3("2026-10-05"));
    assertThat(planned.fact().state()).isEqualTo(State.PLANNED);
    assertThat(planned.fact().effect()).isEmpty();
  }

  @Test
  void aStopThatLiesAheadIsNotKnownYet() {
    clicks(FACEBOOK, 4, 5);
    Stop stop = new Stop(day("2026-09-10"), new Wording("no money"));
    bed.initiatives.add(initiative("2026-06-01", Optional.empty(), Optional.of(stop)));

    assertThat(bed.q3("2026-08-15").initiatives().getFirst().state()).isEqualTo(State.RUNNING);
    assertThat(bed.q3("2026-10-05").initiatives().getFirst().state()).isEqualTo(State.STOPPED);
  }

  @Test
  void whatIsOverIsTracedToItsOwnDays() {
    clicks(FACEBOOK, 5, 5);
    bed.initiatives.add(initiative("2026-06-01", Optional.of("2026-08-31"), Optional.empty()));

    assertThat(bed.q3("2026-10-05").find("initiative/sunday#gain").orElseThrow().contributions())
        .as("it, and the cells of three months")
        .hasSize(1 + 92);
  }

  @Test
  void aChannelThatWasCountedAnewIsComparedWithNothing() {
    clicks(FACEBOOK, 6, 5);
    clicks(LINKEDIN, 6, 0);
    bed.initiatives.add(initiative("2026-06-01", Optional.empty(), Optional.empty()));
    assertThat(bed.q3("2026-10-05").initiatives().getFirst().comparedWith())
        .containsExactly(LINKEDIN.toString());

    bed.breaks.add(Break.of(Platform.LINKEDIN, "link_clicks", day("2026-07-01"), "counted-anew"));
    assertThat(bed.q3("2026-10-05").initiatives().getFirst().comparedWith()).isEmpty();
  }

  @Test
  void postsBelongToItByLinkOrByItsTag() {
    List<Post> posts =
        List.of(
            post("1", "http://fjordtog.no/reise", ""),
            post("2", "https://fjordtog.no/reise/bergen", ""),
            post("3", "https://fjordtog.no/?utm_campaign=SØNDAG&x=1", ""),
            post("4", "https://fjordtog.no/?utm_campaign=søndag2", ""),
            post("5", "", "Vi svarer også i helgen #søndag!"),
            post("6", "", "søndag"),
            post("7", "https://fjordtog.no/reise?id=2", ""),
            post("8", "https://WWW.fjordtog.no/reise/?fbclid=a1", ""));

    assertThat(
            new InitiativePosts(posts, day("2026-09-30"))
                .of(initiative("2026-06-01", Optional.empty(), Optional.empty())))
        .extracting(Post::id)
        .containsExactly("1", "3", "5", "8");
  }

  private record Effects(QuarterFacts facts) {
    InitiativeFact fact() {
      return facts.initiatives().getFirst();
    }
  }

  private static Post post(String id, String link, String text) {
    return new Post(
        FACEBOOK,
        id,
        day("2026-06-07"),
        Optional.empty(),
        Optional.empty(),
        Optional.of(link).filter(any -> !any.isEmpty()),
        Optional.of(text).filter(any -> !any.isEmpty()));
  }

  private static double number(QuarterFacts facts, String what) {
    return value(facts, "initiative/sunday#" + what).orElseThrow().doubleValue();
  }
}
