package no.forankring.reports.content.board;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.Scenario;
import no.forankring.core.observation.Scope;
import no.forankring.reports.content.language.Sentences;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.report.Inline;
import no.forankring.reports.content.statement.Choice;
import no.forankring.reports.content.statement.Words;

/** What we put in, what came out, and whether the two go together. */
final class EffortPage {

  private static final List<String> PUT_IN = List.of("hours", "spend");

  /** The first that is known is what the heading tells came out. */
  private static final List<String> CAME_OUT =
      List.of("leads", "conversions", "messages_answered", "link_clicks");

  /** What the heading judges, the one nearest to a decision first. */
  private static final List<String> JUDGED =
      List.of(
          "cost_per_lead",
          "leads",
          "in_time_rate",
          "answer_rate",
          "response_minutes",
          "conversions");

  /** What stands in spreadsheets of the organisation's own, if anywhere. */
  private static final List<String> OWN_SHEETS =
      List.of("hours", "spend", "leads", "messages_received");

  private final Words words;
  private final EffortTable table;

  EffortPage(Words words) {
    this.words = words;
    this.table = new EffortTable(words);
  }

  /** Nothing where nothing is known of either. */
  List<Block> blocks() {
    if (table.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.PageBreak());
    blocks.add(new Block.Heading(2, heading()));
    blocks.add(table.block());
    blocks.add(new Block.Paragraph(words.sentences().say("report.effort.note"), Block.Tone.SMALL));
    missing().ifPresent(blocks::add);
    blocks.addAll(new RelationTable(words).blocks());
    return List.copyOf(blocks);
  }

  /** What went in and came out; before it what got worse, or else what got better. */
  private List<Inline> heading() {
    List<Inline> sums = sums();
    Choice choice = new Choice(words.facts());
    Optional<List<Inline>> news =
        choice
            .news(false, JUDGED)
            .map(fact -> words.news(fact, false))
            .or(() -> choice.news(true, JUDGED).map(fact -> words.news(fact, true)));
    return Sentences.capital(
        news.map(
                found ->
                    words
                        .sentences()
                        .say(
                            "report.effort.heading.news",
                            Map.of("news", found, "sums", Sentences.capital(sums))))
            .orElse(sums));
  }

  private List<Inline> sums() {
    List<Fact> in = PUT_IN.stream().flatMap(this::known).toList();
    Optional<Fact> out = CAME_OUT.stream().flatMap(this::known).findFirst();
    Map<String, Object> arguments = new HashMap<>();
    arguments.put("first", in.isEmpty() ? "" : words.figure(in.getFirst()));
    arguments.put("second", in.isEmpty() ? "" : words.figure(in.getLast()));
    arguments.put("out", out.map(words::phrase).orElseGet(List::of));
    String key =
        in.isEmpty()
            ? "nothing-in"
            : (in.size() == 1 ? "one-in" : "two-in") + (out.isEmpty() ? "-nothing-out" : "");
    return words
        .sentences()
        .say("report.effort.heading." + (in.isEmpty() && out.isEmpty() ? "plain" : key), arguments);
  }

  private Stream<Fact> known(String metric) {
    return words.facts().find(new Scope.All(), metric, Scenario.AC).stream()
        .filter(fact -> fact.value().isPresent());
  }

  /** What nobody has written down, and how that is done. */
  private Optional<Block> missing() {
    List<String> missing =
        OWN_SHEETS.stream()
            .filter(metric -> known(metric).findAny().isEmpty())
            .map(words::name)
            .toList();
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Block.Paragraph(
                words
                    .sentences()
                    .say("report.effort.missing", Map.of("what", words.texts().list(missing))),
                Block.Tone.NORMAL));
  }
}
