package no.forankring.importers.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.forankring.core.observation.Scope;
import no.forankring.core.period.Quarter;
import no.forankring.core.strategy.Decision;
import no.forankring.core.strategy.Expectation;
import no.forankring.core.strategy.Span;
import no.forankring.core.strategy.Target;
import no.forankring.core.strategy.Wording;
import no.forankring.importers.strategy.StrategyDocument.Outcome;
import no.forankring.importers.strategy.document.ByHand;
import no.forankring.importers.strategy.document.DocumentException;
import no.forankring.importers.strategy.document.Problem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Single changes, written into a strategy that a person keeps. */
@Tag("locale")
class StrategyDocumentTest {

  private static final String A =
      "id: a, metric: followers, scope: all, span: {at: 2027-03-31}, at-least: 100, set:"
          + " 2025-01-10";

  @TempDir Path folder;

  @Test
  void aRevisionComesAfterTheLastOneAndLooksLikeIt() throws Exception {
    assertThat(
            edited(
                """
                # Våre mål 🎯
                targets:
                  # Ønsket fra strategidagen.
                  - id: 'a'   # den store
                    metric: followers
                    scope: all
                    span: {at: 2027-03-31}

                    at-least: 100
                    set: 2025-01-10
                    revisions:
                      - date: 2026-01-15
                        at-least: 110
                        reason: mer   # vi vokste

                  # Neste.
                  - {id: b, metric: followers, scope: all, span: {at: 2027-06-30}, at-least: 1, set: 2025-01-10}
                """,
                revise("a", "120")))
        .isEqualTo(
            """
            # Våre mål 🎯
            targets:
              # Ønsket fra strategidagen.
              - id: 'a'   # den store
                metric: followers
                scope: all
                span: {at: 2027-03-31}

                at-least: 100
                set: 2025-01-10
                revisions:
                  - date: 2026-01-15
                    at-least: 110
                    reason: mer   # vi vokste
                  - date: 2026-10-05
                    by: styret
                    at-least: 120
                    reason: "Vi vokste: raskere, igjen"

              # Neste.
              - {id: b, metric: followers, scope: all, span: {at: 2027-06-30}, at-least: 1, set: 2025-01-10}
            """);
  }

  /** Each way a list of revisions may stand there, with its line ends. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "targets:\n  - {%s}\n",
        "targets: [{%s}]",
        "targets:\n  - {%s,\n     revisions: [] }  # none\n",
        """
        targets:
        - {%s, revisions: [{date: 2026-01-15, at-least: 110, reason: x}]}
        review: 2027-01-15
        """,
        "\uFEFFtargets:\n  - %s\n    revisions: []  # none\n\nreview: 2027-01-15\n",
        "targets:\n  - %s\n    revisions:\n    rationale: |\n      Derfor.\n\n",
        "targets:\n  - %s\n    revisions: ~\n",
        "targets:\n  - %s\n    rationale: >-\n      Derfor\n      det.\n\n\n# slutt",
        "targets:\n  - %s\n    revisions:\n    - {date: 2026-01-15, at-least: 110, reason: x}\n",
        "targets:\n  - %s\n    revisions: [{date: 2026-01-15, at-least: 110, reason: x}]\n"
      })
  void aRevisionFindsItsPlace(String layout) throws Exception {
    boolean block = layout.contains("- %s");
    String before = layout.replace("%s", block ? A.replaceAll(", (?=[a-z-]+: )", "\n    ") : A);
    for (String text : new String[] {before, before.replace("\n", "\r\n")}) {
      String after = edited(text, revise("a", "120"));
      assertThat(List.of(lines(after))).as("no line is gone").containsAll(kept(text));
      assertThat(after.contains("\r\n")).isEqualTo(text.contains("\r\n"));
      assertThat(text.contains("\r\n") && after.replace("\r\n", "").contains("\n")).isFalse();
      assertThat(after.startsWith("\uFEFF")).isEqualTo(text.startsWith("\uFEFF"));
    }
  }

  private static String[] lines(String text) {
    return text.split("\r\n|\n");
  }

  /** The lines in which nothing can be put. */
  private static List<String> kept(String text) {
    return Arrays.stream(lines(text))
        .filter(
            line -> !line.contains("revisions") && !line.contains("{id") && !line.contains(", set"))
        .toList();
  }

  @Test
  void aNewSpanLeavesTheValue() throws Exception {
    Target.Revision later =
        new Target.Revision(
            LocalDate.of(2026, 10, 5),
            Optional.empty(),
            new Wording("et halvt år til"),
            new BigDecimal("100"),
            Optional.of(new Span.At(LocalDate.of(2027, 9, 30))));
    assertThat(edited("targets: [{" + A + "}]\n", new StrategyChange.Revise("a", later)))
        .isEqualTo(
            "targets: [{"
                + A
                + ", revisions: [{date: 2026-10-05, span: {at: 2027-09-30}, reason: et halvt år"
                + " til}]}]\n");
  }

  @Test
  void aTargetIsRetiredOnce() throws Exception {
    StrategyChange retire =
        new StrategyChange.Retire(
            "a",
            new Target.Retirement(
                LocalDate.of(2026, 10, 5),
                Optional.of("daglig leder"),
                new Wording("Siden legges ned.")));
    String once = edited("targets:\n  - " + A.replace(", ", "\n    ") + "\n", retire);
    assertThat(once)
        .endsWith(
            """
                set: 2025-01-10
                retired: {date: 2026-10-05, by: daglig leder, reason: Siden legges ned.}
            """);
    assertThat(outcome(once, retire)).isInstanceOf(Outcome.Manual.class);
  }

  @Test
  void decisionsAndExpectationsAreAddedAndAnswered() throws Exception {
    Decision asked =
        Decision.asked(
            "én-til", new Quarter(2026, 3), new Wording("Ansett én til"), Optional.empty());
    String text = edited("# nytt\ndecisions:\n#  - id: eksempel\n", new StrategyChange.Ask(asked));
    assertThat(text)
        .isEqualTo(
            """
            # nytt
            decisions:
              - {id: én-til, asked: 2026-Q3, text: Ansett én til}
            #  - id: eksempel
            """);
    Decision answered =
        asked.answered(
            LocalDate.of(2026, 10, 20),
            Decision.Answer.YES,
            Optional.of("styret"),
            Optional.empty());
    String decided = edited(text, new StrategyChange.Answer(answered));
    assertThat(decided)
        .contains("text: Ansett én til, decided: 2026-10-20, answer: yes, by: styret}\n");
    StrategyChange followed = new StrategyChange.Follow("én-til", new Wording("Én: begynt"));
    String whole = edited(decided, followed);
    assertThat(whole).contains("by: styret, followed: \"Én: begynt\"}\n");
    assertThat(outcome(whole, followed))
        .as("nothing is overwritten")
        .isInstanceOf(Outcome.Manual.class);
    Expectation wish =
        new Expectation(
            "ønske",
            "followers",
            new Scope.All(),
            Target.Sense.AT_LEAST,
            new BigDecimal("5000"),
            Optional.empty(),
            LocalDate.of(2027, 3, 31),
            new Wording("daglig leder"),
            LocalDate.of(2026, 9, 1),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "",
            0);
    assertThat(edited("", new StrategyChange.Expect(wish)))
        .startsWith("expectations:\n  - id: ønske\n    metric: followers\n    scope: all\n");
    assertThat(edited("review: 2027-01-15", new StrategyChange.Expect(wish)))
        .startsWith("review: 2027-01-15\n\nexpectations:\n  - id: ønske\n");
  }

  @Test
  void whatCannotStandIsRefused() throws Exception {
    Outcome back = outcome("targets: [{" + A + "}]\n", revise("a", "120", "2024-12-31"));
    assertThat(back)
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::code)
                    .contains("revision-out-of-order"));
    assertThat(outcome("targets: [{" + A + "}]\n", revise("a", "0.5")))
        .isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void whereThereIsNoPlaceALineIsGivenToAddByHand() throws Exception {
    Outcome outcome = outcome("{targets: [{" + A + ", revisions: }]}\n", revise("a", "120"));
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Manual.class,
            manual ->
                assertThat(lines(manual))
                    .containsExactly(
                        "- date: 2026-10-05",
                        "  by: styret",
                        "  at-least: 120",
                        "  reason: \"Vi vokste: raskere, igjen\""));
  }

  @Test
  void whereOneOfSeveralHasNoPlaceAllAreToldToAddByHand() throws Exception {
    Path file = folder.resolve("strategy.yaml");
    Files.writeString(
        file,
        "decisions: [{id: en, asked: 2026-Q2, text: Ansett en, decided: 2026-07-20, answer: yes,"
            + " followed: Utlyst}]\n");
    StrategyChange again = new StrategyChange.Follow("en", new Wording("Ansatt"));

    assertThat(
            StrategyDocument.open(file, Fjordtog.KNOWN)
                .with(List.of(new StrategyChange.Ask(asked("to")), again)))
        .isInstanceOfSatisfying(
            Outcome.Manual.class,
            manual -> {
              assertThat(manual.byHand())
                  .extracting(each -> each.edit().id())
                  .containsExactly("to", "en");
              assertThat(lines(manual))
                  .containsExactly(
                      "- id: to", "  asked: 2026-Q3", "  text: Ansett to", "followed: Ansatt");
            });
    assertThat(
            StrategyDocument.open(file, Fjordtog.KNOWN)
                .with(List.of(again, new StrategyChange.Ask(asked("en")))))
        .as("what cannot stand is told though what comes before it has no place")
        .isInstanceOf(Outcome.Refused.class);
  }

  private static List<String> lines(Outcome.Manual manual) {
    return manual.byHand().stream()
        .flatMap(each -> ((ByHand.Lines) each).lines().stream())
        .toList();
  }

  private static StrategyChange revise(String target, String value) {
    return revise(target, value, "2026-10-05");
  }

  private static StrategyChange revise(String target, String value, String date) {
    return new StrategyChange.Revise(
        target,
        new Target.Revision(
            LocalDate.parse(date),
            Optional.of("styret"),
            new Wording("Vi vokste: raskere, igjen"),
            new BigDecimal(value),
            Optional.empty()));
  }

  @Test
  void severalChangesAreWrittenTogetherOrNotAtAll() throws Exception {
    StrategyChange one = new StrategyChange.Ask(asked("en"));
    StrategyChange two = new StrategyChange.Ask(asked("to"));
    Path file = folder.resolve("strategy.yaml");
    Files.writeString(file, "# mine\n");
    StrategyDocument document = StrategyDocument.open(file, Fjordtog.KNOWN);

    assertThat(document.with(List.of(one, two)))
        .isInstanceOfSatisfying(
            Outcome.Ready.class,
            ready -> {
              assertThat(new String(ready.content(), StandardCharsets.UTF_8))
                  .containsSubsequence("# mine\n", "decisions:\n", "id: en", "id: to");
              assertThat(ready.strategy().decisions()).hasSize(2);
            });
    assertThat(document.with(List.of(one, two, one)))
        .as("an id stands once")
        .isInstanceOf(Outcome.Refused.class);
    assertThat(file).hasContent("# mine\n");
  }

  private static Decision asked(String id) {
    return Decision.asked(id, new Quarter(2026, 3), new Wording("Ansett " + id), Optional.empty());
  }

  private String edited(String text, StrategyChange change) throws IOException, DocumentException {
    Outcome outcome = outcome(text, change);
    assertThat(outcome).as(text).isInstanceOf(Outcome.Ready.class);
    return new String(((Outcome.Ready) outcome).content(), StandardCharsets.UTF_8);
  }

  private Outcome outcome(String text, StrategyChange change)
      throws IOException, DocumentException {
    Path file = folder.resolve("strategy.yaml");
    Files.writeString(file, text);
    return StrategyDocument.open(file, Fjordtog.KNOWN).with(change);
  }
}
