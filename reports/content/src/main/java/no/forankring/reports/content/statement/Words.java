package no.forankring.reports.content.statement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.forankring.core.analysis.change.Change;
import no.forankring.core.fact.Bounds;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.Notice;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.core.fact.Scenario;
import no.forankring.core.fact.TargetFact;
import no.forankring.core.metric.Direction;
import no.forankring.core.metric.MetricCatalogue;
import no.forankring.core.metric.Theme;
import no.forankring.core.metric.Unit;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.Platform;
import no.forankring.core.observation.Scope;
import no.forankring.core.period.Quarter;
import no.forankring.core.strategy.Plan;
import no.forankring.core.strategy.Wording;
import no.forankring.reports.content.language.Numbers;
import no.forankring.reports.content.language.Sentences;
import no.forankring.reports.content.language.Texts;
import no.forankring.reports.content.language.Untrusted;
import no.forankring.reports.content.report.Inline;
import no.forankring.reports.content.vocabulary.Lexicon;

/** Metrics, channels and targets in the leader's words. */
public final class Words {

  private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern ENDED = Pattern.compile("[.!?\u2026]$");
  private static final Pattern FIRST_DIGIT = Pattern.compile("[0-9]");
  private static final BigDecimal HALF_PER_CENT = new BigDecimal("0.005");

  private final QuarterFacts facts;
  private final ReportContext context;
  private final Lexicon lexicon;
  private final Texts texts;
  private final Sentences sentences;
  private final Numbers numbers;

  public Words(QuarterFacts facts, ReportContext context) {
    this.facts = facts;
    this.context = context;
    this.lexicon = Lexicon.of(context.language(), context.vocabulary());
    this.texts = lexicon.texts();
    this.sentences = new Sentences(texts);
    this.numbers = texts.numbers();
  }

  /** What is told of. */
  public QuarterFacts facts() {
    return facts;
  }

  /** Whom it is told to. */
  public ReportContext context() {
    return context;
  }

  /** What they call things. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** Sentences without facts in them. */
  public Texts texts() {
    return texts;
  }

  /** Sentences with facts in them. */
  public Sentences sentences() {
    return sentences;
  }

  public Inline.Figure figure(Fact fact) {
    return new Inline.Figure(fact.id(), numbers.shown(fact), false);
  }

  /** The least a {@code UNIQUE} metric can be; absent where the value is known. */
  public Optional<Inline.Figure> lowerBound(Fact fact) {
    return fact.bounds().map(bounds -> part(fact, "low", numbers.plain(bounds.low())));
  }

  /** The most it can be; absent where nothing bounds it from above. */
  public Optional<Inline.Figure> upperBound(Fact fact) {
    return fact.bounds().flatMap(Bounds::high).map(high -> part(fact, "high", numbers.plain(high)));
  }

  /** The share of days there are figures for; absent where that means nothing. */
  public Optional<Inline.Figure> coverage(Fact fact) {
    return fact.coverage().map(share -> part(fact, "coverage", numbers.coverage(share)));
  }

  private static Inline.Figure part(Fact fact, String part, String shown) {
    return new Inline.Figure(fact.id() + "#" + part, shown, false);
  }

  /** With a sign always: {@code +672}. */
  public Inline.Figure signed(Fact fact) {
    boolean grew = Numbers.atShownPrecision(fact).signum() > 0;
    String shown = numbers.shown(fact);
    String signed = grew ? FIRST_DIGIT.matcher(shown).replaceFirst("+$0") : shown;
    return new Inline.Figure(fact.id(), signed, false);
  }

  public Inline.Figure magnitude(Fact fact) {
    return new Inline.Figure(fact.id(), numbers.magnitude(fact), false);
  }

  public String name(String metric) {
    return lexicon.name(metric);
  }

  /** The organisation's own text, to end in a full stop of ours. */
  public String said(Wording text) {
    return Untrusted.clause(text.in(context.language()));
  }

  /** The organisation's own text as a sentence: with a full stop, unless it ends in another. */
  public String sentence(Wording text) {
    String said = said(text);
    return ENDED.matcher(said).find() ? said : said + ".";
  }

  /**
   * How many of how many, for a plural and in words: {@code n}, {@code all}, the name given, {@code
   * some}.
   */
  public Map<String, Object> outOf(String name, long some, long all) {
    return Map.of("n", all, "all", numbers.inWords(all), name, some, "some", numbers.inWords(some));
  }

  /** A plan by its name and chapter: {@code Markedsplanen, kapittel 3}. */
  public String plan(Plan plan) {
    String name = said(plan.name());
    return plan.chapter()
        .map(chapter -> texts.say("chapter.plan.chapter", name, said(chapter)))
        .orElse(name);
  }

  /** A notice as a sentence. */
  public String said(Notice notice) {
    String sentence =
        texts.message(notice.code(), notice.arguments().stream().map(this::readable).toList());
    return Sentences.text(Sentences.capital(List.of(new Inline.Text(sentence))));
  }

  /**
   * An argument of a notice as a leader reads it: a metric, a channel, a day, why figures broke
   * off; else as it is.
   */
  public String readable(String argument) {
    if (texts.has("metrics." + argument + ".name")) {
      return name(argument);
    }
    if (texts.has("breaks." + argument)) {
      return texts.say("breaks." + argument);
    }
    return ISO_DAY.matcher(argument).matches()
        ? numbers.date(LocalDate.parse(argument))
        : Scope.parse(argument).map(this::where).orElse(argument);
  }

  public String theme(Theme theme) {
    return lexicon.name(theme.id());
  }

  /**
   * The number goes the way wanted, or the other way: {@code flere mulige kunder tar kontakt}. Of a
   * word of the organisation's own no more is said than whether there is more of it.
   */
  public List<Inline> news(Fact fact, boolean good) {
    Optional<String> own = lexicon.ownName(fact.metric());
    if (own.isEmpty()) {
      return sentences.say("metrics." + fact.metric() + (good ? ".better" : ".worse"));
    }
    boolean up = MetricCatalogue.standard().get(fact.metric()).direction() == Direction.UP;
    return sentences.say(
        "report.own." + (good == up ? "more." : "less.") + countable(fact.unit()),
        Map.of("many", own.get()));
  }

  /** How more of a unit is told. */
  private static String countable(Unit unit) {
    return switch (unit) {
      case COUNT, PEOPLE -> "count";
      case HOURS -> "amount";
      case MONEY -> "money";
      case MINUTES -> "time";
      case SHARE -> "share";
    };
  }

  /** {@code 5 000 følgere}. */
  public List<Inline> phrase(Fact fact) {
    return phrase(fact, figure(fact));
  }

  /**
   * {@code none} or {@code certain} for a chance that rounds to 0 or 100 per cent, which nobody may
   * promise.
   */
  public static Optional<String> extreme(Fact chance) {
    BigDecimal share = chance.value().orElseThrow();
    if (share.compareTo(HALF_PER_CENT) < 0) {
      return Optional.of("none");
    }
    return share.compareTo(BigDecimal.ONE.subtract(HALF_PER_CENT)) >= 0
        ? Optional.of("certain")
        : Optional.empty();
  }

  /** Whether weeks differ so much that a change says nothing. */
  public boolean mayBeChance(Fact delta) {
    return facts.verdict(delta).filter(Change.Verdict.CANNOT_TELL::equals).isPresent();
  }

  /** What follows the number: {@code følgere}. */
  public String after(Fact fact) {
    return Sentences.text(phrase(fact, new Inline.Text(""))).strip();
  }

  private List<Inline> phrase(Fact fact, Inline number) {
    String key = "metrics." + fact.metric() + ".phrase";
    BigDecimal chosen = Numbers.atShownPrecision(fact).stripTrailingZeros();
    Optional<String> own = lexicon.ownName(fact.metric());
    if (own.isPresent()) {
      return sentences.say(
          "report.own.phrase." + countable(fact.unit()),
          Map.of(
              "v",
              number,
              "n",
              chosen,
              "one",
              lexicon.ownOne(fact.metric()).orElseThrow(),
              "many",
              own.get()));
    }
    return texts.has(key)
        ? sentences.say(key, Map.of("v", number, "n", chosen))
        : List.of(number, new Inline.Text(" " + Untrusted.visible(fact.metric())));
  }

  /**
   * {@code på Facebook}, with a space before; nothing for all channels. Where not every channel has
   * such a figure, those that have are named: nobody may take a part for the whole. A figure of our
   * own that only one sheet has is known by its name alone; the appendix says where it is from.
   */
  public String on(Fact fact) {
    List<ChannelId> with = channelsWith(fact);
    if (with.size() == 1 && !isOnPlatform(with.getFirst())) {
      return "";
    }
    boolean part = fact.scope() instanceof Scope.All && !with.isEmpty();
    return part && with.size() < context.channels().size()
        ? " " + texts.say("report.on", texts.list(with.stream().map(this::channel).toList()))
        : on(fact.scope());
  }

  /** False for a sheet of the organisation's own. */
  public boolean isOnPlatform(ChannelId channel) {
    return texts.has("report.platforms." + channel.platform().id());
  }

  /** The channels with a figure of their own behind one of several channels, as they are listed. */
  public List<ChannelId> channelsWith(Fact fact) {
    return context.channels().stream()
        .map(ReportContext.Channel::id)
        .filter(
            channel ->
                facts.find(new Scope.OneChannel(channel), fact.metric(), Scenario.AC).isPresent())
        .toList();
  }

  /** The same for a scope alone. */
  public String on(Scope scope) {
    return switch (scope) {
      case Scope.All all -> "";
      case Scope.Group group -> " " + texts.say("report.on", where(group));
      case Scope.OnPlatform(var platform) -> " " + texts.say("report.on", platform(platform));
      case Scope.OneChannel(var channel) -> " " + texts.say("report.on", channel(channel));
      case Scope.OneSegment(var channel, var segment) ->
          " " + texts.say("report.on", channel(channel) + " [" + segment + "]");
      case Scope.Benchmark(var id) -> " (" + company(id) + ")";
    };
  }

  /** Whose it is, as a table says it; of a part of the channels, which. */
  public String where(Fact fact) {
    List<ChannelId> with = channelsWith(fact);
    boolean part = fact.scope() instanceof Scope.All && !with.isEmpty();
    return part && with.size() < context.channels().size()
        ? texts.list(with.stream().map(this::channel).toList())
        : where(fact.scope());
  }

  /** Whose it is, for a scope alone. */
  public String where(Scope scope) {
    return switch (scope) {
      case Scope.All all -> texts.say("report.all-channels");
      case Scope.Group(var id) -> texts.say("report.group", id);
      case Scope.OnPlatform(var platform) -> platform(platform);
      case Scope.OneChannel(var channel) -> channel(channel);
      case Scope.OneSegment(var channel, var segment) -> channel(channel) + " [" + segment + "]";
      case Scope.Benchmark(var id) -> company(id);
    };
  }

  /** What the strategy calls a company we compare ourselves with; else its name in exports. */
  private String company(String id) {
    return Untrusted.visible(
        facts.strategy().benchmarks().stream()
            .filter(benchmark -> benchmark.id().equals(id))
            .map(benchmark -> benchmark.name().in(context.language()))
            .findFirst()
            .orElse(id));
  }

  /** The platform's name; with the channel's own where there are several on it. */
  public String channel(ChannelId id) {
    if (context.channelsOn(id.platform()).size() <= 1) {
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

  /** One that only this organisation knows is called what its one channel there is called. */
  private String platform(Platform platform) {
    String key = "report.platforms." + platform.id();
    if (texts.has(key)) {
      return texts.say(key);
    }
    List<ReportContext.Channel> there =
        context.channels().stream().filter(each -> each.id().platform().equals(platform)).toList();
    return there.size() == 1 ? Untrusted.visible(there.getFirst().name()) : platform.id();
  }

  /** {@code 100 000 følgere på Facebook}. */
  public List<Inline> aim(TargetFact target) {
    return facts
        .find(target.factId("target"))
        .map(fact -> sentences.say("report.aim", Map.of("aim", phrase(fact), "on", on(fact))))
        .orElseGet(() -> List.of(new Inline.Text(Untrusted.visible(target.target().id()))));
  }

  /** {@code fjerde kvartal 2026}. */
  public String quarter(Quarter quarter) {
    return texts.say("report.quarter." + quarter.number(), Integer.toString(quarter.year()));
  }

  /** {@code tredje kvartal 2026}. */
  public String quarter() {
    return quarter(facts.quarter());
  }
}
