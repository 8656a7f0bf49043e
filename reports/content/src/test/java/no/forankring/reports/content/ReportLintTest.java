package no.forankring.reports.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import no.forankring.core.fact.TargetFact;
import no.forankring.core.metric.Metric;
import no.forankring.core.metric.MetricCatalogue;
import no.forankring.core.metric.Unit;
import no.forankring.core.observation.ChannelId;
import no.forankring.reports.content.board.BoardReport;
import no.forankring.reports.content.language.Texts;
import no.forankring.reports.content.language.WordSet;
import no.forankring.reports.content.lint.Finding;
import no.forankring.reports.content.lint.PlatformWords;
import no.forankring.reports.content.lint.ReportLint;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.report.Inline;
import no.forankring.reports.content.report.Report;
import no.forankring.reports.content.sheet.BoardWorkbook;
import no.forankring.reports.content.statement.ReportContext;
import no.forankring.reports.content.vocabulary.OwnWord;
import no.forankring.reports.content.vocabulary.Vocabulary;
import no.forankring.reports.content.workbook.Cell;
import no.forankring.reports.content.workbook.Workbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A word of the platforms on the board's pages makes the report a marked draft. */
@Tag("locale")
class ReportLintTest {
  private static final PlatformWords WORDS =
      PlatformWords.with(
          Map.of(
              "Content interactions",
              "engagements",
              "Total revenue",
              "revenue",
              "Top cities",
              "audience_share",
              "Total page views (total)",
              "page_views"));

  private final SampleFacts sample = new SampleFacts();

  private static Vocabulary own(String language, String id, String word) {
    return new Vocabulary(
        WordSet.COMPANY, Map.of(language, Map.of(id, OwnWord.of(word))), Set.of());
  }

  private static ReportContext context(String language, Vocabulary vocabulary) {
    return new ReportContext("Fjordtog AS", language, vocabulary, List.of(), List.of(), "x");
  }

  private Report report(ReportContext context) {
    return BoardReport.compose(sample.known(), context);
  }

  private List<Finding> findings(ReportContext context) {
    return new ReportLint(WORDS, context.language(), context.vocabulary())
        .findings(report(context));
  }

  private static List<String> words(List<Finding> findings) {
    return findings.stream().map(finding -> finding.arguments().getFirst()).toList();
  }

  @Test
  void whatWeWriteOurselvesIsNeverFound() {
    Random random = new Random(20261127);
    TargetFact.Status[] statuses = TargetFact.Status.values();
    for (int round = 0; round < 20; round++) {
      sample.facts.clear();
      sample.targets.clear();
      for (Metric metric : MetricCatalogue.standard().all()) {
        String value =
            metric.unit() == Unit.SHARE ? "0.5" : Integer.toString(1 + random.nextInt(90));
        sample.actual(metric.id(), value);
        sample.delta(metric.id(), random.nextBoolean() ? "3" : "-3", "1");
      }
      sample.target("a", "clicks", statuses[random.nextInt(statuses.length)], "9");
      for (String language : Texts.languages()) {
        for (Vocabulary vocabulary : List.of(Vocabulary.COMPANY, Vocabulary.PUBLIC)) {
          assertThat(findings(context(language, vocabulary))).isEmpty();
        }
      }
    }
  }

  @Test
  void aWordOfOurWordsIsToldWithTheLineThatTakesItAway() {
    sample.modelOfTone();
    sample.actual("impressions", "5");
    Vocabulary vocabulary = own("nb", "leads", "Leads");
    List<Finding> found = findings(context("nb", vocabulary));
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().code()).isEqualTo("platform-word");
    assertThat(found.getFirst().arguments())
        .containsExactly(
            "Leads",
            "forespørsler fra mulige kunder",
            "nb",
            "leads: forespørsler fra mulige kunder",
            "ours: [Leads]");
    assertThat(found.getFirst().place().text()).contains("vi har flere Leads");
    assertThat(Texts.in("nb").message("platform-word", found.getFirst().arguments()))
        .isEqualTo(
            "«Leads» er plattformenes ord; lederen sier «forespørsler fra mulige kunder»."
                + " Skriv «leads: forespørsler fra mulige kunder» under nb i words.yaml."
                + " Sier lederne deres det selv, skriv «ours: [Leads]» i words.yaml.");
    assertThat(findings(context("en", vocabulary))).as("the other language").isEmpty();
  }

  @Test
  void whatIsCalledByTheWordOfAnotherMetricIsNotToldThatOnesWord() {
    sample.modelOfTone();
    assertThat(findings(context("nb", own("nb", "followers", "rekkevidde"))).getFirst().arguments())
        .containsExactly("rekkevidde", "", "nb", "followers: følgere", "ours: [rekkevidde]");
  }

  @Test
  void aWordThatIsOursIsNotFound() {
    sample.modelOfTone();
    Vocabulary leads = own("nb", "leads", "Leads");
    Vocabulary ours = new Vocabulary(leads.set(), leads.own(), Set.of("leads", "CTR"));
    assertThat(findings(context("nb", ours))).isEmpty();
    Vocabulary rate = own("en", "engagement_rate", "engagement rate");
    assertThat(
            findings(
                context("en", new Vocabulary(rate.set(), rate.own(), Set.of("Engagement rate")))))
        .isEmpty();
    Vocabulary other = new Vocabulary(leads.set(), leads.own(), Set.of("CTR"));
    assertThat(findings(context("nb", other)).getFirst().arguments())
        .endsWith("ours: [CTR, Leads]");
  }

  @Test
  void aChannelsNameIsFoundAndTheOrganisationsIsNot() {
    sample.modelOfTone();
    ChannelId one = ChannelId.parse("facebook:fjordtog").orElseThrow();
    ChannelId two = ChannelId.parse("facebook:two").orElseThrow();
    sample.target("t", "leads", TargetFact.Status.MISSED, "9");
    ReportContext context =
        new ReportContext(
            "Engasjement AS",
            "nb",
            Vocabulary.COMPANY,
            List.of(
                new ReportContext.Channel(one, "Impressions", Set.of()),
                new ReportContext.Channel(two, "to", Set.of())),
            List.of(),
            "x");
    List<Finding> found = findings(context);
    assertThat(words(found)).containsExactly("Impressions");
    assertThat(Texts.in("nb").message("platform-word", found.getFirst().arguments()))
        .contains("der det kommer fra");
  }

  @Test
  void headersOfSeveralWordsAreFoundAndEverydayOnesAreNot() {
    assertThat(words(page("The Content\u00A0Interactions of last week", "en")))
        .containsExactly("Content Interactions");
    assertThat(words(page("Total page views", "en"))).containsExactly("Total page views");
    assertThat(page("Total revenue in the top cities", "en")).isEmpty();
  }

  @Test
  void aWordIsFoundWholeInAnyCaseAndOnce() {
    assertThat(words(page("REKKEVIDDEN, rekkevidden og ctr-en. Leadership", "nb")))
        .containsExactly("REKKEVIDDEN", "ctr");
    assertThat(page("Preaching, overreach and reached people", "en")).isEmpty();
    assertThat(page("We will not reach it, though this leads there", "en")).isEmpty();
    assertThat(words(page("Our reach of 12 leads", "en"))).containsExactly("reach", "leads");
  }

  @Test
  void whatOthersWroteIsTheirs() {
    Report quoting =
        new Report(
            "nb",
            "",
            "Fjordtog AS",
            "",
            "",
            "",
            List.of(
                new Block.Heading(1, "x"),
                new Block.Bullets(
                    List.of(
                        List.of(
                            new Inline.Text("innlegget «"),
                            new Inline.Quote("Toget med lengst rekkevidde"),
                            new Inline.Text("»"))))));
    assertThat(new ReportLint(WORDS, "nb", Vocabulary.COMPANY).findings(quoting)).isEmpty();
  }

  private static List<Finding> page(String text, String language) {
    Report report =
        new Report(language, "", "Fjordtog AS", "", "", "", List.of(new Block.Heading(1, text)));
    return new ReportLint(WORDS, language, Vocabulary.COMPANY).findings(report);
  }

  @Test
  void theAppendixIsNotLookedThrough() {
    sample.modelOfTone();
    Report report = report(context("nb", Vocabulary.COMPANY));
    assertThat(report.blocks().get(report.appendix())).isInstanceOf(Block.PageBreak.class);
    assertThat(report.blocks().get(report.appendix() + 1).toString()).contains("Vedlegg");
    assertThat(report.board().toString()).doesNotContain("text=cost_per_lead");
  }

  @Test
  void whatIsReadyStaysAsItIs() {
    sample.modelOfTone();
    Report report = report(context("nb", Vocabulary.COMPANY));
    ReportLint lint = new ReportLint(WORDS, "nb", Vocabulary.COMPANY);
    assertThat(lint.checked(report)).isSameAs(report);
    Workbook workbook = BoardWorkbook.compose(sample.known(), context("nb", Vocabulary.COMPANY));
    assertThat(lint.checked(workbook, report)).isSameAs(workbook);
  }

  @Test
  void aDraftSaysSoAndWhatToDo() {
    sample.modelOfTone();
    Vocabulary vocabulary =
        new Vocabulary(
            WordSet.COMPANY,
            Map.of(
                "nb", Map.of("leads", OwnWord.of("Leads"), "followers", OwnWord.of("rekkevidde"))),
            Set.of());
    ReportContext context = context("nb", vocabulary);
    ReportLint lint = new ReportLint(WORDS, "nb", vocabulary);
    Report draft = lint.checked(report(context));
    assertThat(draft.mark()).contains("UTKAST");
    assertThat(draft.blocks().get(2))
        .isEqualTo(
            Block.Callout.of(
                List.of(new Inline.Strong("UTKAST")),
                List.of(
                    new Inline.Text(
                        "Rapporten er ikke klar for styret. 2 ting må rettes først, se siden"
                            + " «Dette gjenstår»."))));
    List<Block> board = draft.board();
    assertThat(board.get(board.size() - 3)).isEqualTo(new Block.Heading(2, "Dette gjenstår"));
    assertThat(((Block.Table) board.get(board.size() - 2)).rows()).hasSize(2);
    assertThat(board.getLast().toString()).contains("ours: [Leads, rekkevidde]");
    assertThat(draft.blocks().get(draft.appendix() + 1).toString()).contains("Vedlegg");
    assertThat(draft.figures()).isEqualTo(report(context).figures());

    Workbook workbook =
        lint.checked(BoardWorkbook.compose(sample.known(), context), report(context));
    assertThat(workbook.runningHead()).startsWith("UTKAST · ");
    assertThat(workbook.sheets().getFirst().rows().getFirst().cells().getFirst())
        .isEqualTo(new Cell.Text("UTKAST"));
  }

  /** Every check has its sentence in every language. */
  @Test
  void everyFindingHasItsSentence() {
    assertThat(Texts.languages())
        .allMatch(
            language ->
                Texts.in(language).missingMessages(Stream.of("platform-word").toList()).isEmpty());
  }
}
