package no.forankring.reports.content.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.Scenario;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.Scope;
import no.forankring.reports.content.language.Sentences;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.report.Block.Cell;
import no.forankring.reports.content.report.Block.Column;
import no.forankring.reports.content.report.Inline;
import no.forankring.reports.content.statement.Words;

/**
 * What each channel gave: what it led to, how people responded, how far it reached. Of each the
 * first figure that the channel has, since no figure is had by all.
 */
final class ChannelTable {

  /** A column: the key of its head, and its figures, the one a leader asks for first. */
  private record Asked(String head, List<String> metrics) {}

  private static final List<Asked> COLUMNS =
      List.of(
          new Asked(
              "led-to", List.of("conversions", "leads", "link_clicks", "clicks", "profile_visits")),
          new Asked(
              "responded",
              List.of(
                  "interactions",
                  "engagements",
                  "watch_time",
                  "email_opens",
                  "page_views",
                  "video_views")),
          new Asked(
              "reached",
              List.of("followers", "sessions", "emails_delivered", "impressions", "views")));

  private static final String NOTHING = "\u2013";

  private final Words words;

  ChannelTable(Words words) {
    this.words = words;
  }

  /** Whether there is anything to say of a channel. */
  boolean tells(ChannelId channel) {
    return COLUMNS.stream().anyMatch(asked -> told(channel, asked).isPresent());
  }

  Block of(List<ChannelId> channels) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(words.texts().say("report.channels.channel"), 1.5, false));
    for (Asked asked : COLUMNS) {
      columns.add(new Column(words.texts().say("report.channels." + asked.head()), 2.6, false));
    }
    return new Block.Table(
        words.texts().say("report.channels.caption", words.quarter()),
        columns,
        channels.stream().map(this::row).toList());
  }

  private List<Cell> row(ChannelId channel) {
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell(Sentences.capital(List.of(new Inline.Text(words.channel(channel))))));
    for (Asked asked : COLUMNS) {
      cells.add(
          new Cell(
              told(channel, asked)
                  .map(this::said)
                  .orElseGet(() -> List.of(new Inline.Text(NOTHING)))));
    }
    return cells;
  }

  /** {@code 1 738 clicks on our links (+93)}. */
  private List<Inline> said(Fact fact) {
    return words
        .facts()
        .find(fact.id() + "#delta-py")
        .filter(delta -> delta.value().isPresent())
        .map(
            delta ->
                words
                    .sentences()
                    .say(
                        words.mayBeChance(delta)
                            ? "report.channels.changed-by-chance"
                            : "report.channels.changed",
                        Map.of("what", words.phrase(fact), "change", words.signed(delta))))
        .orElseGet(() -> words.phrase(fact));
  }

  /** The figures of these channels, in the order they are told. */
  List<Fact> figures(List<ChannelId> channels) {
    return channels.stream()
        .flatMap(channel -> COLUMNS.stream().flatMap(asked -> told(channel, asked).stream()))
        .toList();
  }

  private Optional<Fact> told(ChannelId channel, Asked asked) {
    return asked.metrics().stream()
        .flatMap(
            metric ->
                words.facts().find(new Scope.OneChannel(channel), metric, Scenario.AC).stream())
        .filter(fact -> fact.value().isPresent())
        .findFirst();
  }
}
