package no.forankring.reports.content.board;

import static no.forankring.reports.content.statement.TextTable.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.forankring.core.analysis.change.Change;
import no.forankring.core.analysis.trend.Verdict;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.TrendFact;
import no.forankring.core.metric.Direction;
import no.forankring.core.metric.MetricCatalogue;
import no.forankring.core.observation.Scope;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.report.Block.Cell;
import no.forankring.reports.content.report.Inline;
import no.forankring.reports.content.statement.FactWords;
import no.forankring.reports.content.statement.TextTable;
import no.forankring.reports.content.statement.TextTable.Head;
import no.forankring.reports.content.statement.Words;

/** Of each channel's figures: what changed from last year, which way it goes, how sure that is. */
final class AppendixChanges {

  private static final String NOTHING = "\u2013";

  /** After all that is clear, which is ranked from -2 to 2. */
  private static final int UNCLEAR = 3;

  private final Words words;

  AppendixChanges(Words words) {
    this.words = words;
  }

  /** What fell that should rise stands first; what may be chance last. */
  Block table() {
    ChannelTable channels = new ChannelTable(words);
    List<Fact> figures =
        Stream.concat(
                channels.figures(ChannelsPage.toldOf(words, channels)).stream(),
                ofOurOwn().stream())
            .filter(fact -> change(fact).isPresent() || trend(fact).isPresent())
            .sorted(Comparator.comparingInt(this::rank))
            .toList();
    return TextTable.of(
        words,
        "sure",
        List.of(
            new Head("what", 2.1),
            new Head("where", 2.1),
            new Head("change", 2.5),
            new Head("verdict", 1.5),
            new Head("way", 2.7)),
        figures,
        this::row);
  }

  /** What the organisation counts itself: enquiries, answers, hours. */
  private List<Fact> ofOurOwn() {
    return new AppendixFigures(words)
        .shown().stream()
            .filter(
                fact ->
                    fact.scope() instanceof Scope.OneChannel(var channel)
                        && !words.isOnPlatform(channel))
            .toList();
  }

  private List<Cell> row(Fact fact) {
    Optional<Fact> change = change(fact);
    return List.of(
        text(words.name(fact.metric())),
        text(words.where(fact)),
        change.map(delta -> new Cell(between(delta))).orElseGet(() -> text(NOTHING)),
        text(change.map(this::verdict).orElse(NOTHING)),
        trend(fact).map(trend -> new Cell(said(fact, trend))).orElseGet(() -> text(NOTHING)));
  }

  /** What a change says: of a level, only that it was counted. */
  private String verdict(Fact delta) {
    boolean counted = words.facts().find(delta.id() + "-low").isEmpty();
    return counted && delta.allowsVerdict()
        ? words.texts().say("report.sure.verdicts.counted")
        : words
            .facts()
            .verdict(delta)
            .map(verdict -> words.texts().say("report.sure.verdicts." + FactWords.id(verdict)))
            .orElse(NOTHING);
  }

  /** {@code +93 (between −12 and +198)}. */
  private List<Inline> between(Fact distance) {
    Optional<Fact> low = words.facts().find(distance.id() + "-low");
    Optional<Fact> high = words.facts().find(distance.id() + "-high");
    return low.isEmpty() || high.isEmpty()
        ? List.of(words.signed(distance))
        : words
            .sentences()
            .say(
                "report.sure.between",
                Map.of(
                    "v", words.signed(distance),
                    "low", words.signed(low.get()),
                    "high", words.signed(high.get())));
  }

  private List<Inline> said(Fact fact, TrendFact trend) {
    List<Inline> said = new ArrayList<>();
    String way = trend.doubt().map(FactWords::id).orElseGet(() -> FactWords.id(trend.verdict()));
    said.add(new Inline.Text(words.texts().say("report.sure.ways." + way)));
    Optional<Fact> slope = words.facts().find(fact.id() + "#trend");
    if (slope.isPresent() && trend.verdict() != Verdict.CANNOT_TELL) {
      said.addAll(
          words
              .sentences()
              .say("report.sure.a-" + trend.step().id(), Map.of("v", between(slope.get()))));
    }
    return List.copyOf(said);
  }

  private Optional<Fact> change(Fact fact) {
    return words.facts().find(fact.id() + "#delta-py").filter(delta -> delta.value().isPresent());
  }

  private Optional<TrendFact> trend(Fact fact) {
    return Optional.ofNullable(words.facts().trends().get(fact.id()));
  }

  private int rank(Fact fact) {
    int wanted =
        MetricCatalogue.standard().get(fact.metric()).direction() == Direction.DOWN ? -1 : 1;
    Optional<Change.Verdict> change = change(fact).flatMap(words.facts()::verdict);
    Optional<Verdict> way = trend(fact).map(TrendFact::verdict);
    int changed =
        change.filter(Change.Verdict.MORE::equals).isPresent()
            ? wanted
            : change.filter(Change.Verdict.LESS::equals).isPresent() ? -wanted : 0;
    int going =
        way.filter(Verdict.RISING::equals).isPresent()
            ? wanted
            : way.filter(Verdict.FALLING::equals).isPresent() ? -wanted : 0;
    boolean clear = changed != 0 || going != 0;
    return clear ? changed + going : UNCLEAR;
  }
}
