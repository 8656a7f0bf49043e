package no.forankring.reports.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import no.forankring.core.fact.Computation;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.Notice;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.core.fact.Scenario;
import no.forankring.core.fact.TargetFact;
import no.forankring.core.metric.Metric;
import no.forankring.core.metric.MetricCatalogue;
import no.forankring.core.metric.Unit;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.Scope;
import no.forankring.core.period.FiscalCalendar;
import no.forankring.core.period.Period;
import no.forankring.core.period.Quarter;
import no.forankring.core.strategy.Span;
import no.forankring.core.strategy.Target;
import no.forankring.reports.content.ReportContext.Vocabulary;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.report.Inline;
import no.forankring.reports.content.report.Report;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("locale")
class BoardReportTest {

  private static final Quarter QUARTER = new Quarter(2026, 3);
  private static final Period DAYS = FiscalCalendar.calendarYear(ZoneOffset.UTC).period(QUARTER);
  private static final LocalDate DEADLINE = LocalDate.of(2027, 3, 31);
  private static final Scope FACEBOOK = Scope.parse("facebook:fjordtog").orElseThrow();

  private final Map<String, Fact> facts = new LinkedHashMap<>();
  private final List<TargetFact> targets = new ArrayList<>();

  @Test
  void theFrontPageSaysTheWorstFirstThenTheBest() {
    modelOfTone();
    assertThat(front("nb"))
        .contains("Vi når ikke 100 000 følgere på Facebook, men flere mulige kunder tar kontakt")
        .contains("Tredje kvartal 2026 · Fjordtog AS")
        .contains("96 forespørsler fra mulige kunder, 18 flere enn i samme kvartal i fjor")
        .contains("82 % av henvendelsene besvart")
        .contains(
            "Forventningen er 100 000 følgere på Facebook innen 31. mars 2027. Vi har 5 000 og"
                + " mangler 95 000. Det krever 15 800 nye i måneden; i snitt får vi 130. Ved"
                + " fristen har vi trolig 5 780.")
        .contains(
            "Sett et mål vi kan nå: 5 610 følgere på Facebook innen 31. mars 2027. Fortsetter"
                + " utviklingen som nå, når vi det ni av ti ganger. I praksis er det ingen sjanse"
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
  void aChanceOfOneInSixIsNoCertainty() {
    modelOfTone();
    put(
        "target/f100k#probability",
        "followers",
        FACEBOOK,
        Scenario.FC,
        "0.18",
        Computation.OUTLOOK,
        "1");
    assertThat(front("en")).contains("We will probably not reach 100,000 followers on Facebook");
    assertThat(front("nb")).contains("Vi når trolig ikke 100 000 følgere på Facebook");
  }

  @Test
  void noFailingTargetIsKeptFromTheFrontPage() {
    modelOfTone();
    target("second", "link_clicks", TargetFact.Status.MISSED, "70000");
    assertThat(front("en"))
        .contains("Also off course: 100,000 clicks on our links on Facebook by 31 March 2027.");
  }

  @Test
  void aSumOverSomeOfTheChannelsNamesThem() {
    actual("leads", "96");
    for (String channel : List.of("linkedin:a", "facebook:a")) {
      Scope scope = Scope.parse(channel).orElseThrow();
      put(
          QuarterFacts.id(QUARTER, scope, "leads", Scenario.AC),
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
    assertThat(text(BoardReport.compose(known(), three)))
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
    actual("leads", "96");
    assertThat(front("en")).contains("Set at least one target, with a number and a deadline.");
  }

  @Test
  void aMissingFactLeavesItsSentenceOutAndIsNeverZero() {
    modelOfTone();
    facts.remove("target/f100k#pace-now");
    facts.remove("target/f100k#p50");
    assertThat(front("en"))
        .doesNotContain("a month")
        .doesNotContain("we will probably have")
        .doesNotContain(" 0 ");
  }

  @Test
  void aDeltaOnTooFewDaysIsNoNews() {
    actual("leads", "96");
    delta("leads", "18", "0.5");
    assertThat(front("en"))
        .doesNotContain("getting in touch")
        .contains("18 more than the same quarter last year (some days are missing)");
  }

  @Test
  void everyShownFigureIsAFactAtItsShownPrecision() {
    Random random = new Random(20260930);
    for (int round = 0; round < 60; round++) {
      facts.clear();
      targets.clear();
      for (Metric metric : MetricCatalogue.standard().all()) {
        if (random.nextInt(3) > 0) {
          actual(metric.id(), any(random, metric));
          delta(metric.id(), any(random, metric), random.nextBoolean() ? "1" : "0.4");
        }
      }
      TargetFact.Status[] all = TargetFact.Status.values();
      target(
          "a", "followers", all[random.nextInt(all.length)], Integer.toString(random.nextInt(9)));
      for (String language : Texts.languages()) {
        QuarterFacts known = known();
        ShownNumbers numbers = new ShownNumbers(known, language);
        assertThat(BoardReport.compose(known, context(language)).figures())
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
      facts.clear();
      actual(metric.id(), "12");
      delta(metric.id(), "3", "1");
      assertThat((front("nb") + front("en")).toLowerCase(java.util.Locale.ROOT))
          .doesNotContainPattern(
              "impressions|engagement|interaksjon|interactions|rekkevidde|eksponering|engasjement"
                  + "|konvertering|conversions|unique|\\bleads\\b|our reach|_");
    }
  }

  @Test
  void hostileNamesStayTextOnOneLine() {
    actual("leads", "96");
    Report report =
        BoardReport.compose(
            known(),
            new ReportContext(
                "{0} <b>'\u202E\nAS", "en", Vocabulary.COMPANY, List.of(), List.of(), "x"));
    assertThat(report.organisation()).isEqualTo("{0} <b>' AS");
    assertThat(report.runningHead()).contains("{0} <b>' AS").doesNotContain("\n");
  }

  private void modelOfTone() {
    actual("leads", "96");
    delta("leads", "18", "1");
    actual("answer_rate", "0.82");
    actual("cost_per_lead", "410");
    target("f100k", "followers", TargetFact.Status.OFF_COURSE, "5000");
  }

  private void target(String id, String metric, TargetFact.Status status, String actual) {
    BigDecimal value = new BigDecimal(100000);
    BigDecimal now = new BigDecimal(actual);
    Scope scope = FACEBOOK;
    Target target =
        new Target(
            id,
            metric,
            scope,
            new Span.At(DEADLINE),
            Target.Sense.AT_LEAST,
            value,
            Optional.empty(),
            LocalDate.of(2025, 1, 10),
            Optional.empty(),
            Optional.empty(),
            List.of());
    put("target/" + id + "#target", metric, scope, Scenario.PL, "100000", Computation.TARGET, "1");
    put("target/" + id + "#actual", metric, scope, Scenario.AC, actual, Computation.LAST, "1");
    String gap = now.subtract(value).toPlainString();
    put("target/" + id + "#gap", metric, scope, Scenario.AC, gap, Computation.DIFFERENCE, "1");
    String missing = value.subtract(now).toPlainString();
    put(
        "target/" + id + "#missing",
        metric,
        scope,
        Scenario.AC,
        missing,
        Computation.DIFFERENCE,
        "1");
    put(
        "target/" + id + "#probability",
        metric,
        scope,
        Scenario.FC,
        "0.00001",
        Computation.OUTLOOK,
        "1");
    put("target/" + id + "#p10", metric, scope, Scenario.FC, "5612.4", Computation.OUTLOOK, "1");
    put("target/" + id + "#p50", metric, scope, Scenario.FC, "5781.3", Computation.OUTLOOK, "1");
    put("target/" + id + "#p90", metric, scope, Scenario.FC, "5950.9", Computation.OUTLOOK, "1");
    put(
        "target/" + id + "#pace-now",
        metric,
        scope,
        Scenario.AC,
        "130.2",
        Computation.OUTLOOK,
        "1");
    put(
        "target/" + id + "#pace-needed",
        metric,
        scope,
        Scenario.PL,
        "15833.333",
        Computation.OUTLOOK,
        "1");
    targets.add(
        new TargetFact(
            target,
            target.span(),
            DEADLINE,
            value,
            Optional.of(now),
            Optional.of(now.subtract(value)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            true,
            Optional.empty(),
            Optional.empty(),
            Span.Step.MONTH,
            status,
            TargetFact.Believable.CANNOT_TELL,
            List.of()));
  }

  private void actual(String metric, String value) {
    put(id(metric), metric, new Scope.All(), Scenario.AC, value, Computation.SUM, "1");
  }

  private void delta(String metric, String value, String coverage) {
    put(
        id(metric) + "#delta-py",
        metric,
        new Scope.All(),
        Scenario.AC,
        value,
        Computation.DIFFERENCE,
        coverage);
  }

  private static String id(String metric) {
    return QuarterFacts.id(QUARTER, new Scope.All(), metric, Scenario.AC);
  }

  private void put(
      String id,
      String metric,
      Scope scope,
      Scenario scenario,
      String value,
      Computation computation,
      String coverage) {
    Unit unit = MetricCatalogue.standard().get(metric).unit();
    facts.put(
        id,
        new Fact(
            id,
            metric,
            MetricCatalogue.standard().get(metric).kind(),
            unit,
            unit == Unit.MONEY ? Optional.of("NOK") : Optional.empty(),
            scope,
            DAYS,
            scenario,
            Optional.of(new BigDecimal(value)),
            Optional.empty(),
            Optional.of(new BigDecimal(coverage)),
            false,
            List.of(),
            computation,
            List.of()));
  }

  private static String any(Random random, Metric metric) {
    double value = Math.pow(10, random.nextInt(7)) * (random.nextDouble() - 0.3);
    return BigDecimal.valueOf(metric.unit() == Unit.SHARE ? value / 1e6 : value).toPlainString();
  }

  private QuarterFacts known() {
    return new QuarterFacts(
        QUARTER,
        DAYS,
        LocalDate.of(2026, 10, 5),
        facts,
        targets,
        List.of(),
        List.of(new Notice("no-such-code", List.of("a"))));
  }

  private static ReportContext context(String language) {
    return new ReportContext(
        "Fjordtog AS", language, Vocabulary.COMPANY, List.of(), List.of(), "Forankring 0");
  }

  /** The first page as a reader sees it, with ordinary spaces. */
  private String front(String language) {
    return text(BoardReport.compose(known(), context(language)));
  }

  private static String text(Report report) {
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
      case Block.Callout(var lead, var text) -> List.of(Sentences.join(List.of(lead, text)));
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
