package no.forankring.reports.content.board;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.forankring.core.fact.Notice;
import no.forankring.core.fact.Restatement;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.Scope;
import no.forankring.reports.content.language.Sentences;
import no.forankring.reports.content.language.Untrusted;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.report.Block.Cell;
import no.forankring.reports.content.report.Inline;
import no.forankring.reports.content.statement.DecisionList;
import no.forankring.reports.content.statement.TextTable;
import no.forankring.reports.content.statement.TextTable.Head;
import no.forankring.reports.content.statement.Words;

/** What earlier reports said otherwise: figures restated since, and meanings that changed. */
final class ChangesPage {

  private static final int MOST = 12;
  private static final String BREAK = "not-compared-across-break";

  private final Words words;
  private final AppendixSources sources;

  /** How often the figures of one metric of one channel were changed, and which way. */
  private record Change(String where, String metric, int up, int down) {
    Change and(Restatement each) {
      int way = each.after().value().compareTo(each.before().value());
      return new Change(where, metric, up + (way > 0 ? 1 : 0), down + (way < 0 ? 1 : 0));
    }
  }

  /** Where figures broke off, on which day, and why: a code or the workspace's own words. */
  private record Broken(ChannelId channel, String day, String why) {}

  ChangesPage(Words words) {
    this.words = words;
    this.sources = new AppendixSources(words);
  }

  List<Block> blocks() {
    List<Change> changes = changes();
    List<List<Inline>> breaks = breaks();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(2, words.texts().say("report.changes.heading")));
    List<Block> decided = new DecisionList(words).blocks();
    if (!decided.isEmpty()) {
      blocks.addAll(decided);
      blocks.add(new Block.Heading(3, words.texts().say("report.changes.figures")));
    }
    if (changes.isEmpty() && breaks.isEmpty()) {
      blocks.add(paragraph("none", Map.of()));
      return blocks;
    }
    if (!changes.isEmpty()) {
      int all = changes.stream().mapToInt(change -> change.up() + change.down()).sum();
      blocks.add(paragraph("restated", Map.of("n", all)));
      blocks.add(table(changes.subList(0, Math.min(MOST, changes.size()))));
      blocks.add(
          new Block.Paragraph(words.sentences().say("report.changes.more"), Block.Tone.SMALL));
    }
    if (!breaks.isEmpty()) {
      blocks.add(paragraph("breaks", Map.of()));
      blocks.add(new Block.Bullets(breaks));
    }
    return blocks;
  }

  /**
   * One for each channel and day, with the figures it concerns. Sums over channels that broke off
   * with one of them need no line of their own.
   */
  private List<List<Inline>> breaks() {
    Map<Broken, Set<String>> metrics = new LinkedHashMap<>();
    for (Notice notice : words.facts().notices()) {
      if (notice.code().equals(BREAK)
          && Scope.parse(notice.arguments().getFirst()).orElse(null)
              instanceof Scope.OneChannel(var channel)) {
        Broken broken = new Broken(channel, notice.arguments().get(2), notice.arguments().get(3));
        metrics
            .computeIfAbsent(broken, any -> new LinkedHashSet<>())
            .add(words.name(notice.arguments().get(1)));
      }
    }
    return metrics.entrySet().stream()
        .map(each -> said(each.getKey(), List.copyOf(each.getValue())))
        .toList();
  }

  private List<Inline> said(Broken broken, List<String> metrics) {
    return Sentences.capital(
        words
            .sentences()
            .say(
                "report.changes.break",
                Map.of(
                    "what", words.texts().list(metrics),
                    "where", words.channel(broken.channel()),
                    "day", words.readable(broken.day()),
                    "why", Untrusted.visible(words.readable(broken.why())))));
  }

  /** Of days before this quarter: what an earlier report showed. Most changes first. */
  private List<Change> changes() {
    Map<String, Change> byMetric = new LinkedHashMap<>();
    for (Restatement each : words.facts().restatements()) {
      if (each.after().period().last().isBefore(words.facts().period().first())) {
        String where = sources.where(each.after().subject());
        String metric = each.after().metric();
        Change before =
            byMetric.getOrDefault(where + " " + metric, new Change(where, metric, 0, 0));
        byMetric.put(where + " " + metric, before.and(each));
      }
    }
    List<Change> changes = new ArrayList<>(byMetric.values());
    changes.sort((a, b) -> Integer.compare(b.up() + b.down(), a.up() + a.down()));
    return changes;
  }

  private Block table(List<Change> changes) {
    return TextTable.of(
        words,
        "changes",
        List.of(
            new Head("where", 2.2),
            new Head("what", 3),
            new Head("days", 1.5, true),
            new Head("up", 1.2, true),
            new Head("down", 1.2, true)),
        changes,
        this::row);
  }

  private List<Cell> row(Change change) {
    return List.of(
        TextTable.text(change.where()),
        TextTable.text(words.name(change.metric())),
        TextTable.count(words, change.up() + change.down()),
        TextTable.count(words, change.up()),
        TextTable.count(words, change.down()));
  }

  private Block paragraph(String key, Map<String, Object> arguments) {
    return new Block.Paragraph(
        words.sentences().say("report.changes." + key, arguments), Block.Tone.NORMAL);
  }
}
