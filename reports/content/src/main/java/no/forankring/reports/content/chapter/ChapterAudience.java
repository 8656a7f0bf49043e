package no.forankring.reports.content.chapter;

import static no.forankring.reports.content.statement.TextTable.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.forankring.core.fact.Fact;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.Scope;
import no.forankring.core.strategy.Objective;
import no.forankring.reports.content.language.Sentences;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.report.Block.Cell;
import no.forankring.reports.content.report.Inline;
import no.forankring.reports.content.statement.ReportContext;
import no.forankring.reports.content.statement.SegmentWords;
import no.forankring.reports.content.statement.TextTable;
import no.forankring.reports.content.statement.TextTable.Head;
import no.forankring.reports.content.statement.Words;

/** Whom we talk to: who is meant, and who follows us by what the platforms say. */
final class ChapterAudience {

  /** What tells a leader who people are; the rest is a list of towns and job titles. */
  private static final List<String> DIMENSIONS =
      List.of("age", "gender", "country", "industry", "seniority", "company-size");

  /** People themselves, or their share; a view or a visit is no person. */
  private static final List<String> METRICS = List.of("followers", "audience_share");

  private static final int MOST_GROUPS = 3;

  private final Words words;
  private final SegmentWords segments;

  ChapterAudience(Words words) {
    this.words = words;
    this.segments = new SegmentWords(words.texts());
  }

  List<Block> blocks() {
    List<List<Inline>> meant = meant();
    List<Split> splits = splits();
    boolean asked = !words.facts().strategy().objectives().isEmpty();
    if (meant.isEmpty() && splits.isEmpty() && !asked) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(2, words.texts().say("chapter.audience.heading")));
    blocks.add(meant.isEmpty() ? sentence("chapter.audience.none") : new Block.Bullets(meant));
    if (splits.isEmpty()) {
      blocks.add(sentence("chapter.audience.unknown"));
    } else {
      blocks.add(new Block.Heading(3, words.texts().say("chapter.audience.known")));
      blocks.add(table(splits));
      blocks.add(
          new Block.Paragraph(words.sentences().say("chapter.audience.note"), Block.Tone.SMALL));
    }
    return List.copyOf(blocks);
  }

  private Block sentence(String key) {
    return new Block.Paragraph(words.sentences().say(key), Block.Tone.NORMAL);
  }

  /** Each audience once, with the objectives it is meant by. */
  private List<List<Inline>> meant() {
    Map<String, List<String>> objectives = new LinkedHashMap<>();
    for (Objective each : words.facts().strategy().objectives()) {
      if (each.isLiveOn(words.facts().asOf())) {
        each.audience()
            .map(words::said)
            .ifPresent(
                who ->
                    objectives
                        .computeIfAbsent(who, key -> new ArrayList<>())
                        .add(words.said(each.text())));
      }
    }
    return objectives.entrySet().stream()
        .map(
            entry ->
                words
                    .sentences()
                    .say(
                        "chapter.audience.meant",
                        Map.of(
                            "who",
                            new Inline.Strong(capital(entry.getKey())),
                            "what",
                            String.join("; ", entry.getValue()))))
        .toList();
  }

  private static String capital(String text) {
    return Sentences.text(Sentences.capital(List.of(new Inline.Text(text))));
  }

  /**
   * One channel's people by one thing.
   *
   * @param groups the largest first
   */
  private record Split(ChannelId channel, String dimension, List<Fact> groups) {}

  private List<Split> splits() {
    List<Split> splits = new ArrayList<>();
    for (ReportContext.Channel channel : words.context().channels()) {
      for (String dimension : DIMENSIONS) {
        for (String metric : METRICS) {
          List<Fact> groups = groups(channel.id(), dimension, metric);
          if (!groups.isEmpty()) {
            splits.add(new Split(channel.id(), dimension, groups));
          }
        }
      }
    }
    return splits;
  }

  private List<Fact> groups(ChannelId channel, String dimension, String metric) {
    return words.facts().all().stream()
        .filter(fact -> fact.metric().equals(metric) && fact.value().isPresent())
        .filter(fact -> group(fact, channel, dimension).isPresent())
        .sorted(
            Comparator.<Fact, BigDecimal>comparing(fact -> fact.value().orElseThrow())
                .reversed()
                .thenComparing(Fact::id))
        .limit(MOST_GROUPS)
        .toList();
  }

  /** The group a fact is about; empty for another channel's, or where people are split twice. */
  private static Optional<String> group(Fact fact, ChannelId channel, String dimension) {
    return fact.scope() instanceof Scope.OneSegment(var of, var segment)
            && of.equals(channel)
            && segment.dimensions().size() == 1
        ? Optional.ofNullable(segment.dimensions().get(dimension))
        : Optional.empty();
  }

  private Block table(List<Split> splits) {
    return TextTable.under(
        words,
        "chapter.audience.",
        List.of(new Head("channel", 2), new Head("by", 2), new Head("groups", 6)),
        splits,
        split ->
            List.of(
                text(words.channel(split.channel())),
                text(segments.dimension(split.dimension())),
                new Cell(list(split))));
  }

  private List<Inline> list(Split split) {
    List<Inline> list = new ArrayList<>();
    for (Fact fact : split.groups()) {
      if (!list.isEmpty()) {
        list.add(new Inline.Text("; "));
      }
      String name = group(fact, split.channel(), split.dimension()).orElseThrow();
      list.addAll(
          words
              .sentences()
              .say(
                  "chapter.audience.group",
                  Map.of(
                      "name",
                      segments.value(split.dimension(), name),
                      "value",
                      words.figure(fact))));
    }
    return list.isEmpty() ? list : Sentences.capital(list);
  }
}
