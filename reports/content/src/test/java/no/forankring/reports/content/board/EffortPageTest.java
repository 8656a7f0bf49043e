package no.forankring.reports.content.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.forankring.core.analysis.effect.Grade;
import no.forankring.core.analysis.relation.Relation.Reason;
import no.forankring.core.analysis.relation.Relation.Way;
import no.forankring.core.fact.Computation;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.core.fact.RelationFact;
import no.forankring.core.fact.Scenario;
import no.forankring.core.observation.Scope;
import no.forankring.reports.content.SampleFacts;
import no.forankring.reports.content.ShownNumbers;
import no.forankring.reports.content.language.Sentences;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.statement.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was put in, what came out, and whether the two go together. */
class EffortPageTest {

  private final SampleFacts sample = new SampleFacts();

  private List<Block> blocks(String language) {
    return new EffortPage(new Words(sample.known(), SampleFacts.context(language))).blocks();
  }

  private String appendix(String language) {
    return new RelationTable(new Words(sample.known(), SampleFacts.context(language)))
        .appendix().stream().map(EffortPageTest::text).collect(Collectors.joining("\n"));
  }

  private String page(String language) {
    return blocks(language).stream().map(EffortPageTest::text).collect(Collectors.joining("\n"));
  }

  private static String text(Block block) {
    return switch (block) {
      case Block.Heading(var level, var inlines) -> Sentences.text(inlines);
      case Block.Paragraph(var inlines, var tone) -> Sentences.text(inlines);
      case Block.Table table ->
          table.rows().stream()
              .map(
                  row ->
                      row.stream()
                          .map(cell -> Sentences.text(cell.inlines()))
                          .collect(Collectors.joining(" | ")))
              .collect(Collectors.joining("\n"));
      default -> "";
    };
  }

  private void before(String metric, String value) {
    Scope all = new Scope.All();
    String id = QuarterFacts.id(SampleFacts.QUARTER, all, metric, Scenario.PY);
    sample.put(id, metric, all, Scenario.PY, value, Computation.SUM, "1");
  }

  private void together(String first, int lag, Way way) {
    add(first, Grade.MOVES_TOGETHER, Optional.of(way), Optional.empty());
    number(SampleFacts.id("leads") + "#after-" + first + "-lag", "leads", lag);
  }

  private void cannotTell(String first, Reason reason) {
    add(first, Grade.CANNOT_TELL, Optional.empty(), Optional.of(reason));
  }

  private void add(String first, Grade grade, Optional<Way> way, Optional<Reason> reason) {
    String id = SampleFacts.id("leads") + "#after-" + first;
    sample.relations.add(new RelationFact(id, new Scope.All(), first, "leads", grade, way, reason));
    number(id + "-weeks", "leads", 120);
  }

  private void number(String id, String metric, int value) {
    sample.put(id, metric, new Scope.All(), Scenario.AC, value + "", Computation.RELATION, "1");
  }

  @Test
  void aChangeOverFewerDaysThanTheColumnsHaveSaysSo() {
    sample.actual("leads", "96");
    before("leads", "70");
    sample.delta("leads", "18", "1");
    assertThat(page("nb")).contains("+18 (på de samme dagene)");

    before("leads", "78");
    assertThat(page("nb")).contains("| +18\n").doesNotContain("på de samme dagene)");
  }

  @Test
  void whatWasPutInStandsBesideWhatCameOut() {
    sample.actual("hours", "412");
    before("hours", "318");
    sample.delta("hours", "94", "1");
    sample.actual("spend", "238000");
    sample.actual("leads", "231");

    assertThat(page("nb"))
        .contains("Vi brukte 412\u00A0timer og 238\u00A0000\u00A0kr, og fikk 231 forespørsler")
        .contains(
            "Egne arbeidstimer | aktivitet | 412\u00A0timer | 318\u00A0timer | +94\u00A0timer")
        .contains("Forespørsler fra mulige kunder | resultat | 231 | \u2013 | \u2013");
    assertThat(page("en")).contains("We spent 412\u00A0hours and NOK\u00A0238,000, and got 231");
  }

  @Test
  void whatGotWorseIsToldFirst() {
    sample.actual("hours", "412");
    sample.actual("leads", "231");
    sample.sure(new Scope.All(), "leads", "200", "31", "12", "50");
    assertThat(page("en")).startsWith("\nMore possible customers are getting in touch. We spent");

    sample.actual("in_time_rate", "0.6");
    sample.sure(new Scope.All(), "in_time_rate", "0.8", "-0.2", "-0.25", "-0.15");
    assertThat(page("en"))
        .startsWith("\nA smaller share of messages is answered in time. We spent 412\u00A0hours");
  }

  @Test
  void whatMayBeChanceIsNoNews() {
    sample.actual("leads", "231");
    sample.sure(new Scope.All(), "leads", "200", "-3", "-30", "24");

    assertThat(page("en")).startsWith("\nWe got 231").contains("\u22123 (may be chance)");
  }

  @Test
  void whatNobodyWroteDownIsNamedWithWhereItGoes() {
    sample.actual("link_clicks", "3610");

    assertThat(page("nb"))
        .contains("Mangler i oversikten: egne arbeidstimer, brukt på annonser, forespørsler")
        .contains("formats/");
  }

  @Test
  void whereNothingIsKnownThereIsNoPage() {
    sample.actual("followers", "5000");

    assertThat(blocks("nb")).isEmpty();
  }

  @Test
  void whatGoesTogetherIsToldWithItsWeeksAndNoCause() {
    sample.actual("leads", "231");
    together("hours", 3, Way.ALIKE);
    together("spend", 0, Way.OPPOSITE);
    cannotTell("link_clicks", Reason.NOTHING_FOUND);

    assertThat(page("nb"))
        .contains(
            "Noen av tallene følger hverandre. Det betyr ikke at det ene kommer av det andre.")
        .contains(
            "Egne arbeidstimer | Forespørsler fra mulige kunder | går opp og ned sammen, 3 uker"
                + " senere | 120")
        .contains("når det ene går opp, går det andre ned, i samme uke")
        .doesNotContain("kan ikke si: ");
    assertThat(appendix("nb"))
        .contains("går opp og ned sammen, 3 uker senere", "kan ikke si: ingen tydelig sammenheng");
    assertThat(page("en")).contains("go up and down together, 3 weeks later");
  }

  @ParameterizedTest
  @EnumSource(value = Reason.class, mode = EnumSource.Mode.EXCLUDE, names = "TOO_FEW_WEEKS")
  void whereNothingCanBeConcludedItSaysSo(Reason reason) {
    sample.actual("leads", "231");
    cannotTell("hours", reason);

    assertThat(page("nb")).contains("Vi kan ikke konkludere").doesNotContain("kan ikke si: ");
    assertThat(page("en")).contains("We cannot conclude").doesNotContain("cannot tell: ");
    assertThat(appendix("nb")).contains("kan ikke si: ");
    assertThat(appendix("en")).contains("cannot tell: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nb", "en"})
  void aNewWorkspaceReadsOneSentence(String language) {
    sample.actual("leads", "231");
    cannotTell("hours", Reason.TOO_FEW_WEEKS);

    assertThat(blocks(language).getLast())
        .isInstanceOfSatisfying(
            Block.Paragraph.class,
            it -> assertThat(Sentences.text(it.inlines())).containsAnyOf("to år", "two years"));
  }

  @Test
  void everyNumberOfThePageIsAFact() {
    sample.actual("hours", "412");
    sample.actual("leads", "231");
    sample.delta("leads", "18", "1");
    together("hours", 3, Way.ALIKE);

    QuarterFacts facts = sample.known();
    assertThat(
            BoardReport.compose(facts, SampleFacts.context("nb")).figures().stream()
                .map(
                    figure ->
                        new ShownNumbers(facts, "nb").disagreement(figure.factId(), figure.text()))
                .flatMap(Optional::stream))
        .isEmpty();
  }
}
