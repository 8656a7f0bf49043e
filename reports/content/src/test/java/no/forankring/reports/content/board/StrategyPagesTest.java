package no.forankring.reports.content.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.forankring.core.analysis.effect.Basis;
import no.forankring.core.analysis.effect.Effect;
import no.forankring.core.analysis.effect.Gain;
import no.forankring.core.analysis.effect.Grade;
import no.forankring.core.analysis.effect.Reason;
import no.forankring.core.analysis.trend.Interval;
import no.forankring.core.fact.Computation;
import no.forankring.core.fact.InitiativeFact;
import no.forankring.core.fact.Scenario;
import no.forankring.core.fact.TargetFact.Status;
import no.forankring.core.period.Quarter;
import no.forankring.core.strategy.Decision;
import no.forankring.core.strategy.Initiative;
import no.forankring.core.strategy.Initiative.State;
import no.forankring.core.strategy.Initiative.Stop;
import no.forankring.core.strategy.Serves;
import no.forankring.core.strategy.Span;
import no.forankring.core.strategy.Strategy;
import no.forankring.core.strategy.Wording;
import no.forankring.reports.content.SampleFacts;
import no.forankring.reports.content.TargetReview;
import no.forankring.reports.content.language.Sentences;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.statement.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the pages say of initiatives, of targets reviewed, and of what comes next. */
@Tag("locale")
class StrategyPagesTest {

  private final SampleFacts sample = new SampleFacts();

  private Words words(String language) {
    return new Words(sample.known(), SampleFacts.context(language));
  }

  private static String text(List<Block> blocks) {
    return blocks.stream()
        .map(StrategyPagesTest::text)
        .collect(Collectors.joining("\n"))
        .replace('\u00a0', ' ');
  }

  private static String text(Block block) {
    return switch (block) {
      case Block.Heading(var level, var inlines) -> Sentences.text(inlines);
      case Block.Paragraph(var inlines, var tone) -> Sentences.text(inlines);
      case Block.Bullets(var items) ->
          items.stream().map(Sentences::text).collect(Collectors.joining("\n"));
      case Block.Table table ->
          table.rows().stream()
              .map(
                  row ->
                      row.stream()
                          .map(cell -> Sentences.text(cell.inlines()))
                          .collect(Collectors.joining(" | ")))
              .collect(Collectors.joining("\n"));
      case Block.Callout callout -> "";
      case Block.KeyFigures keys -> "";
      case Block.Figure figure -> figure.alternative();
      case Block.PageBreak end -> "";
    };
  }

  private static Wording both(String nb, String en) {
    TreeMap<String, String> texts = new TreeMap<>();
    texts.put("nb", nb);
    texts.put("en", en);
    return new Wording(texts);
  }

  private void initiative(
      String id, String from, Optional<Stop> stopped, State state, Optional<Effect> effect) {
    Initiative initiative =
        new Initiative(
            id,
            both("Svar på søndager", "Answers on Sundays"),
            Optional.of(both("lederen av kundesenteret", "the head of customer service")),
            LocalDate.of(2026, 1, 10),
            LocalDate.parse(from),
            Optional.empty(),
            stopped,
            Optional.empty(),
            Optional.empty(),
            new TreeSet<>(),
            List.of(),
            Optional.empty(),
            Optional.of(
                new Initiative.Expected(
                    "leads",
                    SampleFacts.FACEBOOK,
                    new BigDecimal(40),
                    Optional.empty(),
                    Optional.of(Span.Step.MONTH))),
            Serves.NOTHING,
            false,
            "strategy.yaml",
            1);
    sample.initiatives.add(
        new InitiativeFact(initiative, state, effect, effect.isPresent() ? 1 : 0));
    number(id, "expected", "40", Computation.WANTED_CHANGE);
  }

  private void number(String id, String what, String value, Computation computation) {
    sample.put(
        "initiative/" + id + "#" + what,
        "leads",
        SampleFacts.FACEBOOK,
        Scenario.AC,
        value,
        computation,
        "1");
  }

  private static Optional<Effect> gained(String low, String middle, String high) {
    Interval interval = new Interval(Double.parseDouble(low), Double.parseDouble(high));
    Gain gain = new Gain(Double.parseDouble(middle), interval, 0.01, 90);
    return Optional.of(
        new Effect(
            Grade.BEFORE_AFTER,
            Optional.of(gain),
            Optional.of(Basis.YEAR_BEFORE),
            List.of(),
            new TreeSet<>()));
  }

  private void gain(String id, String low, String middle, String high) {
    number(id, "gain-low", low, Computation.EFFECT);
    number(id, "gain", middle, Computation.EFFECT);
    number(id, "gain-high", high, Computation.EFFECT);
  }

  @Test
  void anInitiativeThatWorkedAndOneThatDidNotAreToldApart() {
    initiative("a", "2026-07-01", Optional.empty(), State.RUNNING, gained("10", "55", "90"));
    gain("a", "10", "55", "90");
    initiative("b", "2026-07-01", Optional.empty(), State.RUNNING, gained("-30", "5", "40"));
    gain("b", "-30", "5", "40");

    assertThat(text(new InitiativesPage(words("nb")).blocks()))
        .startsWith("\nEtt av de to tiltakene vi kan måle, har trolig virket")
        .contains("+40 forespørsler fra mulige kunder i måneden | +55 (+10 til +90)")
        .contains("Trolig virket, sammenlignet med de samme dagene året før.")
        .contains("+5 (\u221230 til +40) | Kan ikke avgjøres, sammenlignet med");
    assertThat(text(new InitiativesPage(words("en")).blocks()))
        .contains("Answers on Sundays | running, since 1 Jul 2026 | – | +40");
  }

  @Test
  void whyNothingCanBeSaidIsSaid() {
    Effect early =
        new Effect(
            Grade.CANNOT_TELL,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            new TreeSet<>(List.of(Reason.NOT_DRAWN, Reason.TOO_FEW_AFTER)));
    initiative("a", "2026-09-25", Optional.empty(), State.RUNNING, Optional.of(early));
    initiative("b", "2026-11-01", Optional.empty(), State.PLANNED, Optional.empty());
    initiative(
        "c",
        "2026-08-01",
        Optional.of(new Stop(LocalDate.of(2026, 7, 1), both("Ingen penger", "No money"))),
        State.STOPPED,
        Optional.empty());

    assertThat(text(new InitiativesPage(words("en")).blocks()))
        .contains("Too early to say.")
        .contains("Not begun yet.")
        .contains("Called off before it began.");
  }

  @Test
  void whatIsOutOfReachIsToBeRevisedAndTheCommandGivesItsEvidence() {
    sample.target("f100k", "followers", Status.OFF_COURSE, "5000");

    assertThat(text(new ReviewPage(words("nb")).blocks()))
        .contains("Målet bør endres")
        .contains("| endre | Vi når det nesten sikkert ikke.");
    TargetReview review = TargetReview.compose(sample.known(), SampleFacts.context("en"));
    assertThat(review.checks()).hasSize(1);
    assertThat(review.checks().getFirst().evidence())
        .hasSize(4)
        .anyMatch(answer -> answer.contains("The chance of reaching it is close to nothing"));
  }

  @Test
  void theNextQuarterTellsWhatIsDueAndWhoHasIt() {
    initiative("a", "2026-11-01", Optional.empty(), State.PLANNED, Optional.empty());
    sample.strategy =
        new Strategy(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(
                new Decision(
                    "two",
                    new Quarter(2026, 2),
                    new Wording("Ansett to"),
                    Optional.empty(),
                    Optional.of(LocalDate.of(2026, 8, 20)),
                    Optional.of(Decision.Answer.YES),
                    Optional.of("styret"),
                    Optional.of(LocalDate.of(2026, 12, 1)),
                    Optional.empty())),
            Optional.of(LocalDate.of(2026, 10, 15)));

    assertThat(text(new NextQuarterPage(words("nb")).blocks()))
        .startsWith("\nHva som skjer i fjerde kvartal 2026")
        .containsSubsequence(
            "15. okt. 2026 | Strategien skal gjennomgås | –",
            "1. nov. 2026 | Tiltaket «Svar på søndager» begynner | lederen av kundesenteret",
            "1. des. 2026 | Vedtatt, skal være gjort: Ansett to")
        .doesNotContain("styret");
  }

  @Test
  void withNothingPlannedThereIsNoPage() {
    assertThat(new InitiativesPage(words("nb")).blocks()).isEmpty();
    assertThat(new ReviewPage(words("nb")).blocks()).isEmpty();
    assertThat(new NextQuarterPage(words("nb")).blocks()).isEmpty();
  }
}
