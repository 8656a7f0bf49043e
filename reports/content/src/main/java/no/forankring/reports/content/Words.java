package no.forankring.reports.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.core.fact.TargetFact;
import no.forankring.core.metric.Theme;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.Platform;
import no.forankring.core.observation.Scope;
import no.forankring.reports.content.report.Inline;

/** Metrics, channels and targets in the leader's words. */
final class Words {

  final QuarterFacts facts;
  final ReportContext context;
  final Texts texts;
  final Sentences sentences;
  private final Numbers numbers;

  Words(QuarterFacts facts, ReportContext context) {
    this.facts = facts;
    this.context = context;
    this.texts = Texts.in(context.language());
    this.sentences = new Sentences(texts);
    this.numbers = texts.numbers();
  }

  Inline.Figure figure(Fact fact) {
    return new Inline.Figure(fact.id(), numbers.shown(fact), false);
  }

  Inline.Figure magnitude(Fact fact) {
    return new Inline.Figure(fact.id(), numbers.magnitude(fact), false);
  }

  String name(String metric) {
    String key = "metrics." + metric + ".name";
    return texts.has(key) ? texts.say(key) : metric;
  }

  String theme(Theme theme) {
    String set = context.vocabulary().name().toLowerCase(Locale.ROOT);
    return texts.say("metrics.themes." + set + "." + theme.id());
  }

  /** {@code 5 000 følgere}. */
  List<Inline> phrase(Fact fact) {
    return phrase(fact, figure(fact));
  }

  /** What follows the number: {@code følgere}. */
  String after(Fact fact) {
    return Sentences.text(phrase(fact, new Inline.Text(""))).strip();
  }

  private List<Inline> phrase(Fact fact, Inline number) {
    String key = "metrics." + fact.metric() + ".phrase";
    BigDecimal chosen = Numbers.atShownPrecision(fact).stripTrailingZeros();
    return texts.has(key)
        ? sentences.say(key, Map.of("v", number, "n", chosen))
        : List.of(number, new Inline.Text(" " + Untrusted.visible(fact.metric())));
  }

  /** {@code på Facebook}, with a space before; nothing for all channels. */
  String on(Scope scope) {
    return switch (scope) {
      case Scope.All all -> "";
      case Scope.Group(var id) -> " (" + Untrusted.visible(id) + ")";
      case Scope.OnPlatform(var platform) -> " " + texts.say("report.on", platform(platform));
      case Scope.OneChannel(var channel) -> " " + texts.say("report.on", channel(channel));
      case Scope.OneSegment(var channel, var segment) ->
          " " + texts.say("report.on", channel(channel) + " [" + segment + "]");
      case Scope.Benchmark(var id) -> " (" + Untrusted.visible(id) + ")";
    };
  }

  /** Whose it is, as a table says it. */
  String where(Scope scope) {
    return switch (scope) {
      case Scope.All all -> texts.say("report.all-channels");
      case Scope.Group(var id) -> Untrusted.visible(id);
      case Scope.OnPlatform(var platform) -> platform(platform);
      case Scope.OneChannel(var channel) -> channel(channel);
      case Scope.OneSegment(var channel, var segment) -> channel(channel) + " [" + segment + "]";
      case Scope.Benchmark(var id) -> Untrusted.visible(id);
    };
  }

  /** The platform's name; with the channel's own where there are several on it. */
  String channel(ChannelId id) {
    long same =
        context.channels().stream()
            .filter(each -> each.id().platform().equals(id.platform()))
            .count();
    if (same <= 1) {
      return platform(id.platform());
    }
    String name =
        context.channels().stream()
            .filter(each -> each.id().equals(id))
            .map(ReportContext.Channel::name)
            .findFirst()
            .orElse(id.name());
    return platform(id.platform()) + " (" + Untrusted.visible(name) + ")";
  }

  private String platform(Platform platform) {
    String key = "report.platforms." + platform.id();
    return texts.has(key) ? texts.say(key) : platform.id();
  }

  /** {@code 100 000 følgere på Facebook}. */
  List<Inline> aim(TargetFact target) {
    return facts
        .find(target.factId("target"))
        .map(
            fact ->
                sentences.say("report.aim", Map.of("aim", phrase(fact), "on", on(fact.scope()))))
        .orElseGet(() -> List.of(new Inline.Text(Untrusted.visible(target.target().id()))));
  }

  /** {@code tredje kvartal 2026}. */
  String quarter() {
    return texts.say(
        "report.quarter." + facts.quarter().number(), Integer.toString(facts.quarter().year()));
  }
}
