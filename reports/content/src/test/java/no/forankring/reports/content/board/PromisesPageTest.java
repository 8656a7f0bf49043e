package no.forankring.reports.content.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.forankring.core.fact.Computation;
import no.forankring.core.fact.ForecastRecord;
import no.forankring.core.fact.ForecastRecord.Trial;
import no.forankring.core.fact.Scenario;
import no.forankring.core.period.Quarter;
import no.forankring.reports.content.SampleFacts;
import no.forankring.reports.content.language.Sentences;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.statement.Words;
import org.junit.jupiter.api.Test;

/** What can be promised, and how far earlier forecasts have held. */
class PromisesPageTest {

  private final SampleFacts sample = new SampleFacts();

  private void record(int made, double middle) {
    ForecastRecord record =
        new ForecastRecord(
            SampleFacts.FACEBOOK,
            "followers",
            IntStream.range(0, made)
                .mapToObj(i -> new Trial(new Quarter(2026, 3), i > 2, 90, middle, 110, 100, 120))
                .toList());
    sample.records.add(record);
    put(record, "made", Integer.toString(made));
    put(record, "as-of-then", Integer.toString(record.asOfThen()));
    put(record, "hit", Integer.toString(record.hits()));
    put(record, "error", "0.25");
  }

  private void put(ForecastRecord record, String what, String value) {
    sample.put(
        record.factId(what),
        "followers",
        SampleFacts.FACEBOOK,
        Scenario.FC,
        value,
        Computation.TRIED,
        "1");
  }

  private String page(String language) {
    return new PromisesPage(new Words(sample.known(), SampleFacts.context(language)))
        .blocks().stream().map(PromisesPageTest::text).collect(Collectors.joining("\n"));
  }

  private static String text(Block block) {
    return switch (block) {
      case Block.Heading(var level, var inlines) -> Sentences.text(inlines);
      case Block.Paragraph(var inlines, var tone) -> Sentences.text(inlines);
      case Block.Table table ->
          table.rows().stream().map(PromisesPageTest::row).collect(Collectors.joining("\n"));
      default -> "";
    };
  }

  private static String row(List<Block.Cell> cells) {
    return cells.stream()
        .map(cell -> Sentences.text(cell.inlines()))
        .collect(Collectors.joining(" | "));
  }

  private String card(String language) {
    ReportCard card = new ReportCard(new Words(sample.known(), SampleFacts.context(language)));
    return Stream.concat(Stream.of(card.verdict()), card.blocks().stream())
        .map(PromisesPageTest::text)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void withNothingAheadThereIsNoPage() {
    record(8, 105);

    assertThat(page("nb")).isEmpty();
  }

  @Test
  void eachNumbersForecastsAreCounted() {
    record(8, 105);

    assertThat(card("en"))
        .contains("Taken together, our forecasts have been closer than “same as last year”")
        .contains("followers | Facebook | 8 | 5 | 8 | ");
    assertThat(card("nb")).contains("Samlet har anslagene våre truffet bedre enn «som i fjor»");
  }

  @Test
  void forecastsThatWereNoUseAreOwnedUpTo() {
    record(8, 130);

    assertThat(page("en")).contains("no closer than “same as last year”, so we show none");
  }

  @Test
  void fewForecastsAreTooFew() {
    record(3, 105);

    assertThat(card("nb")).contains("for få anslag å se tilbake på");
  }
}
