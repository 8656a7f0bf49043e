package no.forankring.reports.content.board;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.forankring.core.analysis.change.Change;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.core.fact.Scenario;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.Scope;
import no.forankring.reports.content.language.Sentences;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.report.Inline;
import no.forankring.reports.content.statement.Words;

/**
 * Which channels to go on with, by what people did there against the same days last year: whether
 * they respond, go on to us, visit, stay, ask and buy. Numbers of followers do not count: they
 * rarely fall, whatever becomes of a channel.
 */
final class ContinueOrStop {

  /** What a leader asks of a channel; of each question the first figure that can be compared. */
  private static final List<List<String>> QUESTIONS =
      List.of(
          List.of("interactions", "engagements", "watch_time", "email_opens"),
          List.of("link_clicks", "clicks"),
          List.of("profile_visits", "page_views", "sessions"),
          List.of("followers_net"),
          List.of("leads"),
          List.of("conversions"));

  /** On fewer answers than this nobody should close a channel. */
  private static final int ENOUGH = 2;

  /** Bad news first. */
  private enum Verdict {
    BEHIND,
    SLIPPING,
    MIXED,
    STEADY,
    AHEAD,
    MAY_BE_CHANCE,
    CANNOT_TELL
  }

  private final Words words;

  ContinueOrStop(Words words) {
    this.words = words;
  }

  List<Block> blocks(List<ChannelId> channels) {
    Map<Verdict, List<String>> named = new EnumMap<>(Verdict.class);
    for (ChannelId channel : channels) {
      named.computeIfAbsent(verdict(channel), any -> new ArrayList<>()).add(words.channel(channel));
    }
    List<List<Inline>> items = new ArrayList<>();
    named.forEach((verdict, names) -> items.add(said(verdict, names)));
    return List.of(
        new Block.Heading(3, words.texts().say("report.continue.heading")),
        new Block.Bullets(items),
        new Block.Paragraph(words.sentences().say("report.continue.note"), Block.Tone.SMALL));
  }

  private List<Inline> said(Verdict verdict, List<String> names) {
    String key = verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return Sentences.capital(
        words
            .sentences()
            .say("report.continue." + key, Map.of("channels", words.texts().list(names))));
  }

  private Verdict verdict(ChannelId channel) {
    List<Integer> ways =
        QUESTIONS.stream().flatMap(question -> way(channel, question).stream()).toList();
    if (ways.size() < ENOUGH) {
      long doubtful = QUESTIONS.stream().filter(question -> mayBeChance(channel, question)).count();
      return ways.size() + doubtful < ENOUGH ? Verdict.CANNOT_TELL : Verdict.MAY_BE_CHANCE;
    }
    boolean up = ways.contains(1);
    boolean down = ways.contains(-1);
    if (up && down) {
      return Verdict.MIXED;
    }
    if (down) {
      return ways.contains(0) ? Verdict.SLIPPING : Verdict.BEHIND;
    }
    return up ? Verdict.AHEAD : Verdict.STEADY;
  }

  /**
   * 1 where it rose, -1 where it fell, 0 where it did neither; nothing where nobody may judge, or
   * it may have been chance.
   */
  private Optional<Integer> way(ChannelId channel, List<String> metrics) {
    return compared(channel, metrics)
        .flatMap(
            delta ->
                words
                    .facts()
                    .verdict(delta)
                    .map(ContinueOrStop::way)
                    .orElseGet(() -> Optional.of(wayOfAWhole(delta))));
  }

  private boolean mayBeChance(ChannelId channel, List<String> metrics) {
    return compared(channel, metrics).filter(words::mayBeChance).isPresent();
  }

  private Optional<Fact> compared(ChannelId channel, List<String> metrics) {
    return metrics.stream()
        .flatMap(metric -> words.facts().find(id(channel, metric) + "#delta-py").stream())
        .filter(Fact::allowsVerdict)
        .filter(delta -> delta.value().isPresent())
        .findFirst();
  }

  private static Optional<Integer> way(Change.Verdict verdict) {
    return switch (verdict) {
      case MORE -> Optional.of(1);
      case LESS -> Optional.of(-1);
      case AS_BEFORE -> Optional.of(0);
      case CANNOT_TELL -> Optional.empty();
    };
  }

  /** What is known for the whole quarter only has no days to see chance in. */
  private int wayOfAWhole(Fact delta) {
    Optional<BigDecimal> share = words.facts().find(delta.id() + "-share").flatMap(Fact::value);
    boolean small = share.filter(known -> known.abs().doubleValue() < Change.MATTERS).isPresent();
    return small ? 0 : delta.value().orElseThrow().signum();
  }

  private String id(ChannelId channel, String metric) {
    return QuarterFacts.id(
        words.facts().quarter(), new Scope.OneChannel(channel), metric, Scenario.AC);
  }
}
