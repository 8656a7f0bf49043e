package no.forankring.reports.content.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import no.forankring.core.fact.Computation;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.core.fact.Scenario;
import no.forankring.core.fact.TargetFact;
import no.forankring.core.metric.Metric;
import no.forankring.core.metric.MetricCatalogue;
import no.forankring.core.metric.Unit;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.Scope;
import no.forankring.core.strategy.Span;
import no.forankring.reports.content.SampleFacts;
import no.forankring.reports.content.ShownNumbers;
import no.forankring.reports.content.language.Sentences;
import no.forankring.reports.content.language.Texts;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.report.Inline;
import no.forankring.reports.content.report.Report;
import no.forankring.reports.content.statement.ReportContext;
import no.forankring.reports.content.vocabulary.Vocabulary;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("locale")
class BoardReportTest {

  private final SampleFacts sample = new SampleFacts();

  @Test
  void theFrontPageSaysTheWorstFirstThenTheBest() {
    sample.modelOfTone();
    assertThat(front("nb"))
        .contains("Vi når ikke 100 000 følgere på Facebook, men flere mulige kunder tar kontakt")
        .contains("Tredje kvartal 2026 · Fjordtog AS")
        .contains("96 forespørsler fra mulige kunder, 18 flere enn i samme kvartal i fjor")
        .contains("82 % av henvendelsene besvart")
        .contains(
            "Forventningen er 100 000 følgere på Facebook innen 31. mars 2027. Vi har 5 000 og"
                + " mangler 95 000. Det krever 15 800 nye i måneden; i snitt får vi 130. Det"
                + " har vi ikke klart i noen av de 19 like lange periodene vi har tall for. Ved"
                + " fristen har vi trolig 5 780.")
        .contains(
            "Sett et mål vi kan nå: 5 680 følgere på Facebook innen 31. mars 2027. Fortsetter"
                + " utviklingen som nå, er sjansen for å nå det 76 %. I praksis er det ingen sjanse"
                + " for 100 000 følgere på Facebook.");
    assertThat(front("en"))
        .contains(
            "We will not reach 100,000 followers on Facebook, but more possible customers are"
                + " getting in touch")
        .contains("Third quarter of 2026 · Fjordtog AS")
        .contains("96 enquiries from possible customers, 18 more than the same quarter last year")
        .contains("82% of messages answered")
        .contains("We have 5,000, so we are 95,000 short.");
  }

  @Test
  void whatMayBeChanceIsNoNews() {
    sample.modelOfTone();
    sample.sure(new Scope.All(), "leads", "78", "18", "-4", "40");
    assertThat(front("nb"))
        .contains("18 flere enn i samme kvartal i fjor (kan være tilfeldig)")
        .doesNotContain("men flere mulige kunder");
    assertThat(front("en"))
        .contains("18 more than the same quarter last year (may be chance)")
        .doesNotContain("but more possible customers");
  }

  @Test
  void whatIsClearIsNews() {
    sample.modelOfTone();
    sample.sure(new Scope.All(), "leads", "78", "18", "4", "32");
    assertThat(front("en"))
        .contains("18 more than the same quarter last year")
        .contains("but more possible customers")
        .doesNotContain("chance)");
  }

  @Test
  void aChanceOfOneInSixIsNoCertainty() {
    sample.modelOfTone();
    sample.put(
        "target/f100k#probability",
        "followers",
        SampleFacts.FACEBOOK,
        Scenario.FC,
        "0.18",
        Computation.OUTLOOK,
        "1");
    assertThat(front("en")).contains("We will probably not reach 100,000 followers on Facebook");
    assertThat(front("nb")).contains("Vi når trolig ikke 100 000 følgere på Facebook");
  }

  @Test
  void aFigureThatFallsShortOfItsTargetStandsBeforeOneThatDoesNot() {
    sample.modelOfTone();
    sample.put(
        "2026-Q3/facebook:fjordtog/messages_in_time/AC",
        "messages_in_time",
        SampleFacts.FACEBOOK,
        Scenario.AC,
        "690",
        Computation.SUM,
        "1");
    assertThat(front("en")).contains("82% of messages answered").doesNotContain("690");
    sample.target("in-time", "messages_in_time", TargetFact.Status.AT_RISK, "690");
    assertThat(front("en")).contains("690 messages answered in time");
  }

  @Test
  void noFailingTargetIsKeptFromTheFrontPage() {
    sample.modelOfTone();
    sample.target("second", "link_clicks", TargetFact.Status.MISSED, "70000");
    assertThat(front("en"))
        .contains(
            "Also missed or off course: 100,000 clicks on our links on Facebook from 10 January"
                + " 2025 to 31 March 2027.");
  }

  @Test
  void whatRepeatsHasANextTimeAndATargetForItWhereItIsUnlikely() {
    Span each = new Span.Each(Span.Step.QUARTER);
    sample.target("clicks", "link_clicks", each, TargetFact.Status.MISSED, "70000", "0.12");
    assertThat(front("en"))
        .contains("The chance of managing it in the fourth quarter of 2026 is 12%.")
        .contains(
            "Set a target we can reach: 5,680 clicks on our links on Facebook in the fourth quarter"
                + " of 2026.");
    assertThat(front("nb"))
        .contains("Sjansen for at vi klarer det i fjerde kvartal 2026, er 12 %.")
        .contains("Sett et mål vi kan nå: 5 680 klikk videre på Facebook i fjerde kvartal 2026.");
    sample.targets.clear();
    sample.target("clicks", "link_clicks", each, TargetFact.Status.MISSED, "70000", "0.6");
    assertThat(front("en")).contains("Keep the target of 100,000 clicks on our links on Facebook");
  }

  @Test
  void aSumOverSomeOfTheChannelsNamesThem() {
    sample.actual("leads", "96");
    for (String channel : List.of("linkedin:a", "facebook:a")) {
      Scope scope = Scope.parse(channel).orElseThrow();
      sample.put(
          QuarterFacts.id(SampleFacts.QUARTER, scope, "leads", Scenario.AC),
          "leads",
          scope,
          Scenario.AC,
          "48",
          Computation.SUM,
          "1");
    }
    ReportContext three =
        new ReportContext(
            "Fjordtog AS",
            "nb",
            Vocabulary.COMPANY,
            Stream.of("linkedin:a", "facebook:a", "instagram:a")
                .map(id -> ChannelId.parse(id).orElseThrow())
                .map(id -> new ReportContext.Channel(id, id.name(), Set.of()))
                .toList(),
            List.of(),
            "x");
    assertThat(text(BoardReport.compose(sample.known(), three)))
        .contains("forespørsler fra mulige kunder på LinkedIn og Facebook");
  }

  @Test
  void aMetricsNameIsSharedByNoOther() {
    for (String language : Texts.languages()) {
      assertThat(MetricCatalogue.standard().all())
          .extracting(metric -> Texts.in(language).say("metrics." + metric.id() + ".name"))
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void withNothingImportedEverySentenceStillStands() {
    assertThat(front("nb")).contains("Vi har ingen tall for tredje kvartal 2026");
    assertThat(front("en")).contains("We have no figures for the third quarter of 2026");
  }

  @Test
  void withoutATargetTheBoardIsAskedToSetOne() {
    sample.actual("leads", "96");
    assertThat(front("en")).contains("Set at least one target, with a number and a deadline.");
  }

  @Test
  void aMissingFactLeavesItsSentenceOutAndIsNeverZero() {
    sample.modelOfTone();
    sample.facts.remove("target/f100k#pace-now");
    sample.facts.remove("target/f100k#p50");
    assertThat(front("en"))
        .doesNotContain("a month")
        .doesNotContain("we will probably have")
        .doesNotContain(" 0 ");
  }

  @Test
  void aDeltaOnTooFewDaysIsNoNews() {
    sample.actual("leads", "96");
    sample.delta("leads", "18", "0.5");
    assertThat(front("en"))
        .doesNotContain("getting in touch")
        .contains("18 more than the same quarter last year (some days are missing)");
  }

  @Test
  void everyShownFigureIsAFactAtItsShownPrecision() {
    Random random = new Random(20260930);
    for (int round = 0; round < 60; round++) {
      sample.facts.clear();
      sample.targets.clear();
      for (Metric metric : MetricCatalogue.standard().all()) {
        if (random.nextInt(3) > 0) {
          sample.actual(metric.id(), any(random, metric));
          sample.delta(metric.id(), any(random, metric), random.nextBoolean() ? "1" : "0.4");
        }
      }
      TargetFact.Status[] all = TargetFact.Status.values();
      sample.target(
          "a", "followers", all[random.nextInt(all.length)], Integer.toString(random.nextInt(9)));
      for (String language : Texts.languages()) {
        QuarterFacts known = sample.known();
        ShownNumbers numbers = new ShownNumbers(known, language);
        assertThat(BoardReport.compose(known, SampleFacts.context(language)).figures())
            .isNotEmpty()
            .allSatisfy(
                figure ->
                    assertThat(numbers.disagreement(figure.factId(), figure.text())).isEmpty());
      }
    }
  }

  @Test
  void noPlatformWordStandsOnTheBoardsPages() {
    for (Metric metric : MetricCatalogue.standard().all()) {
      sample.facts.clear();
      sample.actual(metric.id(), "12");
      sample.delta(metric.id(), "3", "1");
      assertThat((front("nb") + front("en")).toLowerCase(java.util.Locale.ROOT))
          .doesNotContainPattern(
              "impressions|engagement|interaksjon|interactions|rekkevidde|eksponering|engasjement"
                  + "|konvertering|conversions|unique|\\bleads\\b|our reach|_");
    }
  }

  @Test
  void hostileNamesStayTextOnOneLine() {
    sample.actual("leads", "96");
    Report report =
        BoardReport.compose(
            sample.known(),
            new ReportContext(
                "{0} <b>'\u202E\nAS", "en", Vocabulary.COMPANY, List.of(), List.of(), "x"));
    assertThat(report.organisation()).isEqualTo("{0} <b>' AS");
    assertThat(report.runningHead()).contains("{0} <b>' AS").doesNotContain("\n");
  }

  private static String any(Random random, Metric metric) {
    double value = Math.pow(10, random.nextInt(7)) * (random.nextDouble() - 0.3);
    return BigDecimal.valueOf(metric.unit() == Unit.SHARE ? value / 1e6 : value).toPlainString();
  }

  /** The first page as a reader sees it, with ordinary spaces. */
  private String front(String language) {
    return text(BoardReport.compose(sample.known(), SampleFacts.context(language)));
  }

  static String text(Report report) {
    StringBuilder out = new StringBuilder();
    for (Block block : report.blocks()) {
      if (block instanceof Block.PageBreak) {
        break;
      }
      pieces(block).forEach(line -> out.append(Sentences.text(line)).append('\n'));
    }
    return out.toString().replace('\u00A0', ' ');
  }

  private static List<List<Inline>> pieces(Block block) {
    return switch (block) {
      case Block.Heading(var level, var inlines) -> List.of(inlines);
      case Block.Paragraph(var inlines, var tone) -> List.of(inlines);
      case Block.Bullets(var items) -> items;
      case Block.Callout callout -> callout.lines();
      case Block.KeyFigures(var figures) ->
          figures.stream()
              .map(each -> Sentences.join(List.of(List.of(each.figure()), each.meaning())))
              .toList();
      case Block.Table table ->
          table.rows().stream().flatMap(List::stream).map(Block.Cell::inlines).toList();
      case Block.Figure figure -> List.of(figure.title());
      case Block.PageBreak end -> List.of();
    };
  }
}
