package no.forankring.reports.content.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.forankring.core.metric.Direction;
import no.forankring.core.metric.Metric;
import no.forankring.core.metric.MetricCatalogue;
import no.forankring.reports.content.QuarterStatus;
import no.forankring.reports.content.SampleFacts;
import no.forankring.reports.content.language.Sentences;
import no.forankring.reports.content.language.Texts;
import no.forankring.reports.content.language.Untrusted;
import no.forankring.reports.content.language.WordSet;
import no.forankring.reports.content.report.Report;
import no.forankring.reports.content.sheet.BoardWorkbook;
import no.forankring.reports.content.statement.ReportContext;
import no.forankring.reports.content.statement.Words;
import no.forankring.reports.content.vocabulary.OwnWord;
import no.forankring.reports.content.vocabulary.Vocabulary;
import no.forankring.reports.content.workbook.Cell;
import no.forankring.reports.content.workbook.Workbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An organisation's own word comes through wherever a leader reads. */
@Tag("locale")
class OwnWordsTest {

  private final SampleFacts sample = new SampleFacts();

  private static ReportContext context(String language, String id, OwnWord word) {
    return context(
        language, new Vocabulary(WordSet.COMPANY, Map.of(language, Map.of(id, word)), Set.of()));
  }

  private static ReportContext context(String language, Vocabulary vocabulary) {
    return new ReportContext("Fjordtog AS", language, vocabulary, List.of(), List.of(), "x");
  }

  private static OwnWord word(String name, String one) {
    return new OwnWord(Optional.of(name), Optional.of(one), Optional.empty());
  }

  /** The front page. */
  private String report(ReportContext context) {
    return BoardReportTest.text(BoardReport.compose(sample.known(), context));
  }

  private static String plain(Object any) {
    return any.toString().replace('\u00A0', ' ');
  }

  @Test
  void aSentenceIsMadeOfTheWord() {
    sample.actual("messages_received", "96");
    sample.delta("messages_received", "-18", "1");
    assertThat(report(context("nb", "messages_received", word("saker", "sak"))))
        .contains("96 saker, 18 færre enn i samme kvartal i fjor")
        .doesNotContain("96 henvendelser");
    sample.facts.clear();
    sample.actual("messages_received", "1");
    assertThat(report(context("nb", "messages_received", word("saker", "sak")))).contains("1 sak,");
    assertThat(report(context("nb", "messages_received", OwnWord.of("saker"))))
        .contains("1 saker,");
    assertThat(report(context("en", "messages_received", word("cases", "case"))))
        .contains("1 case,");
  }

  @Test
  void aFindingSaysWhetherThereIsMoreOfIt() {
    sample.actual("leads", "96");
    sample.delta("leads", "18", "1");
    assertThat(report(context("nb", "leads", OwnWord.of("tips"))))
        .contains("men vi har flere tips");
    assertThat(report(context("en", "leads", OwnWord.of("tips"))))
        .contains("but we have more tips");
  }

  @Test
  void everyMetricHasAFindingForEitherWayInItsOwnWord() {
    for (String language : Texts.languages()) {
      for (Metric metric : MetricCatalogue.standard().all()) {
        if (metric.direction() == Direction.NEUTRAL) {
          continue;
        }
        for (String delta : List.of("3", "-3")) {
          sample.facts.clear();
          sample.actual(metric.id(), "12");
          sample.delta(metric.id(), delta, "1");
          Words words =
              new Words(sample.known(), context(language, metric.id(), OwnWord.of("snurr")));
          boolean good = (metric.direction() == Direction.UP) == delta.equals("3");
          sample.known().all().stream()
              .filter(fact -> !fact.id().contains("#"))
              .forEach(
                  fact -> {
                    assertThat(Sentences.text(words.news(fact, good)))
                        .as(metric.id() + " " + delta)
                        .containsPattern(
                            delta.equals("3")
                                ? "^(vi har (flere|mer|høyere|lengre)|we have (a"
                                    + " )?(more|higher|longer)) snurr$"
                                : "^(vi har (færre|mindre|lavere|kortere)|we have (a"
                                    + " )?(fewer|less|lower|shorter)) snurr$");
                    assertThat(words.after(fact)).as(metric.id()).contains("snurr");
                  });
        }
      }
    }
  }

  @Test
  void pagesWorkbookAndStatusSayIt() {
    sample.modelOfTone();
    ReportContext context = context("nb", "followers", word("venner", "venn"));
    Report report = BoardReport.compose(sample.known(), context);
    assertThat(plain(report.title())).contains("100 000 venner på Facebook");
    assertThat(report.toString()).doesNotContain("følgere,").doesNotContain("000 følgere");
    assertThat(texts(BoardWorkbook.compose(sample.known(), context)))
        .anyMatch(text -> plain(text).contains("100 000 venner på Facebook"))
        .anyMatch("venner"::equals);
    assertThat(plain(QuarterStatus.compose(sample.known(), context).targets().getFirst()))
        .contains("100 000 venner");
  }

  @Test
  void aMeaningOfItsOwnStandsInTheAppendixAndAThemeToo() {
    sample.actual("messages_received", "96");
    Vocabulary vocabulary =
        new Vocabulary(
            WordSet.COMPANY,
            Map.of(
                "nb",
                Map.of(
                    "messages_received",
                    new OwnWord(Optional.empty(), Optional.empty(), Optional.of("Alt vi får.")),
                    "customer-care",
                    OwnWord.of("hjelp"))),
            Set.of());
    assertThat(report(context("nb", vocabulary))).contains("96 henvendelser");
    assertThat(BoardReport.compose(sample.known(), context("nb", vocabulary)).toString())
        .contains("Alt vi får.")
        .contains("hjelp")
        .doesNotContain("kundeservice");
    assertThat(BoardReport.compose(sample.known(), context("en", vocabulary)).toString())
        .contains("customer service");
  }

  @Test
  void aHostileWordIsNoMoreThanAWord() {
    sample.modelOfTone();
    for (String hostile :
        List.of("=cmd|'/c calc'!A1", "<b>x</b>", "{0} {v} '{n}'", "a\u202Eb\nc", "\uE000\uE001x")) {
      ReportContext context = context("nb", "leads", OwnWord.of(hostile));
      assertThat(report(context)).contains("96 " + Untrusted.visible(hostile).strip());
      assertThat(texts(BoardWorkbook.compose(sample.known(), context))).isNotEmpty();
    }
  }

  private static List<String> texts(Workbook workbook) {
    List<String> texts = new ArrayList<>();
    workbook.sheets().stream()
        .flatMap(sheet -> sheet.rows().stream())
        .flatMap(row -> row.cells().stream())
        .flatMap(cell -> cell instanceof Cell.Text(var text) ? Stream.of(text) : Stream.of())
        .forEach(texts::add);
    return texts;
  }
}
