package no.forankring.reports.content.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import no.forankring.core.fact.Computation;
import no.forankring.core.fact.Contribution;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.core.fact.Scenario;
import no.forankring.core.metric.Metric;
import no.forankring.core.metric.MetricCatalogue;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.Exported;
import no.forankring.core.observation.Observation;
import no.forankring.core.observation.Origin;
import no.forankring.core.observation.Platform;
import no.forankring.core.observation.Scope;
import no.forankring.core.observation.Source;
import no.forankring.core.observation.Subject;
import no.forankring.reports.content.SampleFacts;
import no.forankring.reports.content.language.Sentences;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.statement.ReportContext;
import no.forankring.reports.content.statement.Words;
import no.forankring.reports.content.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** Others stand beside our own channel on their platform, ranked, each number with its fact. */
class BenchmarkTableTest {

  private static final ChannelId OURS = ChannelId.parse("linkedin:fjordtog").orElseThrow();
  private final SampleFacts sample = new SampleFacts();

  private void company(String name, String metric, String value) {
    Metric known = MetricCatalogue.standard().get(metric);
    Scope scope = new Scope.Benchmark(name);
    String id = QuarterFacts.id(SampleFacts.QUARTER, scope, metric, Scenario.BM);
    Observation read =
        new Observation(
            new Subject.OfBenchmark(Platform.LINKEDIN, name),
            metric,
            new Source("linkedin/competitors", metric, 1, false),
            SampleFacts.DAYS,
            new BigDecimal(value),
            Optional.empty(),
            new Exported(Instant.EPOCH, Exported.Basis.FILE),
            new Origin("c.xlsx", "0".repeat(64), "-", 4, metric, "linkedin/competitors", 1));
    sample.facts.put(
        id,
        new Fact(
            id,
            metric,
            known.kind(),
            known.unit(),
            Optional.empty(),
            scope,
            SampleFacts.DAYS,
            Scenario.BM,
            Optional.of(new BigDecimal(value)),
            Optional.empty(),
            Optional.of(BigDecimal.ONE),
            false,
            List.of(),
            Computation.EXACT_PERIOD,
            List.of(new Contribution.OfObservation(read))));
  }

  private void ours(String metric, String value, String coverage) {
    sample.put(
        "2026-Q3/linkedin:fjordtog/" + metric + "/AC",
        metric,
        new Scope.OneChannel(OURS),
        Scenario.AC,
        value,
        Computation.SUM,
        coverage);
  }

  private List<Block> page(String language) {
    return new BenchmarkTable(
            new Words(
                sample.known(),
                new ReportContext(
                    "Fjordtog AS",
                    language,
                    Vocabulary.COMPANY,
                    List.of(new ReportContext.Channel(OURS, "Fjordtog", Set.of())),
                    List.of(),
                    "x")))
        .blocks();
  }

  private static String heading(List<Block> page) {
    return Sentences.text(((Block.Heading) page.getFirst()).inlines());
  }

  private static List<List<String>> rows(List<Block> page) {
    return ((Block.Table) page.get(1))
        .rows().stream()
            .map(row -> row.stream().map(cell -> Sentences.text(cell.inlines())).toList())
            .toList();
  }

  @Test
  void weStandAmongThemByGrowth() {
    company("Kystferja", "followers_net", "264");
    company("Kystferja", "followers", "15101");
    company("Nordbanen", "followers_net", "299");
    ours("followers_net", "280", "1");

    assertThat(heading(page("nb"))).isEqualTo("Følgervekst på LinkedIn: vi er nummer 2 av 3");
    assertThat(heading(page("en"))).isEqualTo("Follower growth on LinkedIn: we are number 2 of 3");
    assertThat(rows(page("en")))
        .containsExactly(
            List.of("Nordbanen", "299", "–"),
            List.of("Fjordtog AS (us)", "280", "–"),
            List.of("Kystferja", "264", "15,101"));
  }

  @Test
  void withDaysMissingNobodyIsRanked() {
    company("Kystferja", "followers_net", "264");
    ours("followers_net", "280", "0.6");

    assertThat(heading(page("en"))).isEqualTo("Follower growth on LinkedIn: we and others");
  }

  @Test
  void aLongListKeepsTheBestAndUs() {
    IntStream.rangeClosed(1, 14)
        .forEach(i -> company("Company " + i, "followers_net", Integer.toString(100 + i)));
    ours("followers_net", "3", "1");

    List<Block> page = page("en");

    assertThat(heading(page)).endsWith("we are number 15 of 15");
    assertThat(rows(page)).hasSize(11);
    assertThat(rows(page).getLast().getFirst()).isEqualTo("Fjordtog AS (us)");
    assertThat(page.getLast()).isInstanceOf(Block.Paragraph.class);
  }

  @Test
  void aNameOfSomebodyElseIsShownAsText() {
    company("a\u202Eb\u0000", "followers_net", "264");
    ours("followers_net", "280", "1");

    assertThat(rows(page("en")).getLast().getFirst())
        .doesNotContain("\u202E")
        .doesNotContain("\u0000");
  }

  @Test
  void withoutOthersThereIsNoTable() {
    ours("followers_net", "280", "1");

    assertThat(page("en")).isEmpty();
  }
}
