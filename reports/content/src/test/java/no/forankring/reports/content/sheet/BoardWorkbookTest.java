package no.forankring.reports.content.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.forankring.core.fact.Computation;
import no.forankring.core.fact.Contribution;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.Operands;
import no.forankring.core.fact.Scenario;
import no.forankring.core.observation.Scope;
import no.forankring.reports.content.SampleFacts;
import no.forankring.reports.content.board.FrontPage;
import no.forankring.reports.content.language.Texts;
import no.forankring.reports.content.statement.Words;
import no.forankring.reports.content.workbook.Cell;
import no.forankring.reports.content.workbook.Cell.Amount;
import no.forankring.reports.content.workbook.FactPart;
import no.forankring.reports.content.workbook.Formula;
import no.forankring.reports.content.workbook.Sheet;
import no.forankring.reports.content.workbook.Workbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What stands where in the workbook, and which formulas it may hold. */
@Tag("locale")
class BoardWorkbookTest {

  private static final String LEADS = SampleFacts.id("leads");
  private static final String PY = LEADS.replace("/AC", "/PY");
  private static final String DELTA = LEADS + "#delta-py";

  private final SampleFacts sample = new SampleFacts();

  @Test
  void everySheetIsThereInBothLanguages() {
    sample.modelOfTone();
    assertThat(workbook("nb").sheets().stream().map(Sheet::name))
        .containsExactly(
            "Sammendrag", "Mål", "Alle tall", "Kilder", "Dekning og datakvalitet", "Ordliste");
    assertThat(workbook("en").sheets().stream().map(Sheet::name))
        .containsExactly(
            "Summary", "Targets", "Facts", "Sources", "Coverage and data quality", "Dictionary");
  }

  @Test
  void everyNumberOfTheFrontPageStandsInTheSummaryWithItsId() {
    sample.modelOfTone();
    List<String> ids =
        workbook("nb").sheets().getFirst().rows().stream()
            .map(row -> row.cells().getLast())
            .filter(Cell.Text.class::isInstance)
            .map(cell -> ((Cell.Text) cell).text())
            .toList();
    Words words = new Words(sample.known(), SampleFacts.context("nb"));
    assertThat(new FrontPage(words).blocks())
        .allSatisfy(
            block ->
                assertThat(ids)
                    .containsAll(
                        new no.forankring.reports.content.report.Report(
                                "nb", "", "", "", "", "", List.of(block))
                            .figures().stream().map(figure -> figure.factId()).toList()));
  }

  @Test
  void aChangeIsComputedFromTheTwoFactsItCompares() {
    sample.actual("leads", "96");
    sample.put(PY, "leads", new Scope.All(), Scenario.PY, "78", Computation.SUM, "1");
    compared("18", "96", "78");
    assertThat(cell(DELTA, "value").formula()).contains(new Formula.Difference(9, 10));
    assertThat(cell(DELTA, "first").formula()).contains(new Formula.OfFact(LEADS, FactPart.VALUE));
    assertThat(cell(DELTA, "second").formula()).contains(new Formula.OfFact(PY, FactPart.VALUE));
  }

  @Test
  void onTheSameDaysItsTwoSumsStandBesideItAndAreNobodyElsesNumbers() {
    sample.actual("leads", "96");
    sample.put(PY, "leads", new Scope.All(), Scenario.PY, "78", Computation.SUM, "1");
    compared("15", "90", "75");
    assertThat(cell(DELTA, "value").formula()).contains(new Formula.Difference(9, 10));
    assertThat(cell(DELTA, "first").value()).isEqualByComparingTo("90");
    assertThat(cell(DELTA, "first").formula()).isEmpty();
    assertThat(cell(DELTA, "second").value()).isEqualByComparingTo("75");
    assertThat(cell(DELTA, "second").formula()).isEmpty();
  }

  @Test
  void aFormulaThatWouldGiveAnotherNumberIsNotWritten() {
    sample.actual("leads", "96");
    compared("17", "96", "78");
    assertThat(cell(DELTA, "value").formula()).isEmpty();
    assertThat(text(DELTA, "how")).isEqualTo("A − B, de samme dagene; uten formel");
  }

  @Test
  void anIdThatASpreadsheetWouldNotFindIsNotLookedUp() {
    FactFormulas plain = formulas("2026-Q3/group:a/leads/AC", "2026-Q3/group:b/leads/AC");
    assertThat(plain.lookup("2026-Q3/group:a/leads/AC", FactPart.VALUE)).isPresent();
    assertThat(plain.lookup("2026-Q3/group:c/leads/AC", FactPart.VALUE)).isEmpty();
    FactFormulas alike = formulas("2026-Q3/group:a/leads/AC", "2026-Q3/group:A/leads/AC");
    assertThat(alike.lookup("2026-Q3/group:a/leads/AC", FactPart.VALUE)).isEmpty();
    for (String id : List.of("target/a*#gap", "target/a?#gap", "target/a~#gap", "x".repeat(256))) {
      assertThat(formulas(id).lookup(id, FactPart.VALUE)).as(id).isEmpty();
    }
  }

  @Test
  void aLevelIsComparedAtItsEndAndASumOnTheSameDays() {
    for (String metric : List.of("leads", "followers")) {
      sample.put(
          SampleFacts.id(metric) + "#delta-py-share",
          metric,
          new Scope.All(),
          Scenario.AC,
          "0.5",
          Computation.RELATIVE_DIFFERENCE,
          "1");
      sample.facts.computeIfPresent(
          SampleFacts.id(metric) + "#delta-py-share",
          (id, fact) -> withOperands(fact, Computation.RELATIVE_DIFFERENCE, "3", "2"));
    }
    assertThat(text(SampleFacts.id("leads") + "#delta-py-share", "how"))
        .isEqualTo("(A − B) ÷ B, de samme dagene");
    assertThat(text(SampleFacts.id("followers") + "#delta-py-share", "how"))
        .isEqualTo("(A − B) ÷ B");
  }

  @Test
  void twentyThousandFactsAreARowEach() {
    for (int i = 0; i < 20_000; i++) {
      sample.put(
          "2026-Q3/group:g" + i + "/leads/AC",
          "leads",
          new Scope.Group("g" + i),
          Scenario.AC,
          "1",
          Computation.SUM,
          "1");
    }
    Workbook workbook = workbook("en");
    assertThat(workbook.sheets().get(workbook.facts().sheet()).rows()).hasSize(20_000);
  }

  private FactFormulas formulas(String... ids) {
    sample.facts.clear();
    for (String id : ids) {
      sample.put(id, "leads", new Scope.All(), Scenario.AC, "1", Computation.SUM, "1");
    }
    return new FactFormulas(sample.known());
  }

  private void compared(String value, String first, String second) {
    sample.delta("leads", value, "1");
    Fact delta = sample.known().find(DELTA).orElseThrow();
    sample.facts.put(DELTA, withOperands(delta, Computation.DIFFERENCE, first, second));
  }

  private static Fact withOperands(
      Fact fact, Computation computation, String first, String second) {
    return new Fact(
        fact.id(),
        fact.metric(),
        fact.kind(),
        fact.unit(),
        fact.currency(),
        fact.scope(),
        fact.period(),
        fact.scenario(),
        fact.value(),
        fact.bounds(),
        fact.coverage(),
        true,
        List.of(),
        computation,
        List.of(new Contribution.OfFact(LEADS), new Contribution.OfFact(PY)),
        Optional.of(new Operands(new BigDecimal(first), new BigDecimal(second))));
  }

  private Amount cell(String id, String head) {
    return (Amount) found(id, head);
  }

  private String text(String id, String head) {
    return ((Cell.Text) found(id, head)).text();
  }

  private Cell found(String id, String head) {
    Workbook workbook = workbook("nb");
    Sheet facts = workbook.sheets().get(workbook.facts().sheet());
    int column =
        facts.columns().stream()
            .map(Sheet.Column::head)
            .toList()
            .indexOf(Texts.in("nb").say("workbook.facts." + head));
    return facts.rows().stream()
        .map(Sheet.Row::cells)
        .filter(cells -> cells.getFirst().equals(new Cell.Text(id)))
        .map(cells -> cells.get(column))
        .findFirst()
        .orElseThrow();
  }

  private Workbook workbook(String language) {
    return BoardWorkbook.compose(sample.known(), SampleFacts.context(language));
  }
}
