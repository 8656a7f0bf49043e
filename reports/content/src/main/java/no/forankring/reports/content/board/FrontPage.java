package no.forankring.reports.content.board;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.TargetFact;
import no.forankring.core.fact.TargetFact.Status;
import no.forankring.core.metric.Unit;
import no.forankring.core.strategy.Target.Sense;
import no.forankring.reports.content.language.Numbers;
import no.forankring.reports.content.language.Sentences;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.report.Block.KeyFigure;
import no.forankring.reports.content.report.Inline;
import no.forankring.reports.content.statement.Choice;
import no.forankring.reports.content.statement.DecisionList;
import no.forankring.reports.content.statement.GapText;
import no.forankring.reports.content.statement.Standing;
import no.forankring.reports.content.statement.Words;

/** The page the board reads: finding, three figures, the largest gap, the decision asked for. */
public final class FrontPage {

  private static final int KEY_FIGURES = 3;

  private final Words words;
  private final Choice choice;
  private final Optional<TargetFact> worst;
  private final GapText gap;

  public FrontPage(Words words) {
    this.words = words;
    this.choice = new Choice(words.facts());
    this.worst = Standing.largestGap(words.facts());
    this.gap = new GapText(words);
  }

  public List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, title()));
    blocks.add(
        new Block.Paragraph(
            Sentences.capital(
                words
                    .sentences()
                    .say(
                        "report.subtitle",
                        Map.of(
                            "quarter",
                            words.quarter(),
                            "organisation",
                            words.context().organisation()))),
            Block.Tone.SUBTITLE));
    answered().ifPresent(blocks::add);
    List<Fact> chosen = keyFigures();
    if (chosen.isEmpty()) {
      blocks.add(
          new Block.Paragraph(
              words.sentences().say("report.no-figures", Map.of("quarter", words.quarter())),
              Block.Tone.NORMAL));
    } else {
      blocks.add(new Block.KeyFigures(chosen.stream().map(this::keyFigure).toList()));
    }
    blocks.add(Block.Callout.of(strong("report.gap." + gap.lead(worst)), gap.gap(worst)));
    blocks.add(new Requests(words).callout());
    return List.copyOf(blocks);
  }

  /** The most important; what the title boasts of is among them. */
  private List<Fact> keyFigures() {
    List<Fact> chosen = new ArrayList<>(choice.keyFigures(KEY_FIGURES, told()));
    choice
        .news(true, told())
        .filter(news -> !chosen.contains(news))
        .ifPresent(
            news -> {
              if (chosen.size() < KEY_FIGURES) {
                chosen.add(news);
              } else {
                chosen.set(lastResult(chosen), news);
              }
            });
    return List.copyOf(chosen);
  }

  /** What something costs is not given up for it, nor what is most important. */
  private static int lastResult(List<Fact> chosen) {
    int last = chosen.size() - 1;
    while (last > 1 && Choice.isPrice(chosen.get(last))) {
      last--;
    }
    return last;
  }

  /** What the report before asked for, and what came of it. */
  private Optional<Block> answered() {
    List<List<Inline>> items = new DecisionList(words).ofTheLastReport();
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Callout(strong("report.decided.lead"), items));
  }

  private List<Inline> strong(String key) {
    return List.of(new Inline.Strong(words.texts().say(key)));
  }

  private Optional<String> told() {
    return worst
        .filter(target -> target.status() != Status.REACHED)
        .map(target -> target.target().metric());
  }

  /** Bad news first, then the best. */
  public List<Inline> title() {
    Optional<List<Inline>> bad = worst.isEmpty() ? noTargets() : worst.flatMap(this::verdict);
    Optional<List<Inline>> better = news(true);
    Optional<List<Inline>> worse = news(false);
    List<Inline> title;
    if (bad.isPresent() && better.isPresent()) {
      title = joined("report.title.but", bad.get(), better.get());
    } else if (bad.isPresent() && worse.isPresent()) {
      title = joined("report.title.and", bad.get(), worse.get());
    } else if (bad.isPresent()) {
      title = bad.get();
    } else if (worst.isPresent() && better.isPresent() && settled()) {
      title = joined("report.title.and", words.sentences().say(standingKey()), better.get());
    } else if (worst.isPresent() && settled()) {
      title = words.sentences().say(standingKey());
    } else if (worse.isPresent() && better.isPresent()) {
      title = joined("report.title.but", worse.get(), better.get());
    } else {
      title = worse.or(() -> better).orElseGet(this::nothingToSay);
    }
    return Sentences.capital(title);
  }

  /** Bad news too, where there is anything to measure at all. */
  private Optional<List<Inline>> noTargets() {
    return choice.keyFigures(1, Optional.empty()).isEmpty()
        ? Optional.empty()
        : Optional.of(words.sentences().say("report.title.no-targets"));
  }

  private boolean settled() {
    return worst
        .map(target -> target.status() == Status.REACHED || target.status() == Status.ON_COURSE)
        .orElse(false);
  }

  private String standingKey() {
    boolean reached = worst.map(each -> each.status() == Status.REACHED).orElse(false);
    boolean one = words.facts().targets().size() == 1;
    return "report.standing." + (reached ? "reached" : "on-course") + (one ? "-one" : "-all");
  }

  private List<Inline> nothingToSay() {
    boolean figures = !choice.keyFigures(1, Optional.empty()).isEmpty();
    String key = figures ? "report.title.cannot-tell" : "report.title.nothing";
    return words.sentences().say(key, Map.of("quarter", words.quarter()));
  }

  private List<Inline> joined(String key, List<Inline> first, List<Inline> second) {
    return words.sentences().say(key, Map.of("first", first, "second", second));
  }

  private Optional<List<Inline>> news(boolean good) {
    return choice.news(good, told()).map(fact -> words.news(fact, good));
  }

  private Optional<List<Inline>> verdict(TargetFact target) {
    String status =
        switch (target.status()) {
          case MISSED -> "missed";
          case OFF_COURSE -> hopeless(target) ? "hopeless" : "off-course";
          case AT_RISK -> "at-risk";
          case REACHED, ON_COURSE, TOO_EARLY, CANNOT_TELL -> "";
        };
    if (status.isEmpty()) {
      return Optional.empty();
    }
    String sense = target.target().sense() == Sense.AT_LEAST ? "at-least" : "at-most";
    return Optional.of(
        words
            .sentences()
            .say("report.title." + status + "." + sense, Map.of("aim", words.aim(target))));
  }

  private boolean hopeless(TargetFact target) {
    return words
        .facts()
        .find(target.factId("probability"))
        .flatMap(Words::extreme)
        .filter("none"::equals)
        .isPresent();
  }

  private KeyFigure keyFigure(Fact fact) {
    List<Inline> meaning = new ArrayList<>();
    meaning.add(new Inline.Text(words.after(fact) + words.on(fact)));
    choice
        .change(fact)
        .ifPresentOrElse(
            delta -> {
              meaning.add(new Inline.Text(", "));
              meaning.addAll(comparison(delta));
            },
            () -> meaning.add(new Inline.Text(words.texts().say("report.change.nothing"))));
    words.facts().targets().stream()
        .filter(target -> target.target().metric().equals(fact.metric()))
        .filter(target -> target.target().scope().equals(fact.scope()))
        .findFirst()
        .flatMap(target -> words.facts().find(target.factId("target")))
        .ifPresent(
            aim ->
                meaning.addAll(
                    words.sentences().say("report.aim-is", Map.of("aim", words.figure(aim)))));
    return new KeyFigure(
        new Inline.Figure(fact.id(), words.figure(fact).text(), true), List.copyOf(meaning));
  }

  private List<Inline> comparison(Fact delta) {
    String reference = delta.id().endsWith("#delta-py") ? "py" : "pq";
    BigDecimal change = Numbers.atShownPrecision(delta);
    String kind =
        change.signum() == 0
            ? "same"
            : (change.signum() > 0 ? "more-" : "less-") + countable(delta.unit());
    Map<String, Object> arguments = new HashMap<>();
    arguments.put("v", words.magnitude(delta));
    arguments.put("than", words.texts().say("report.compared." + reference));
    List<Inline> out = new ArrayList<>(words.sentences().say("report.change." + kind, arguments));
    if (!delta.allowsVerdict()) {
      out.addAll(words.sentences().say("report.change.incomplete"));
    } else if (words.mayBeChance(delta)) {
      out.addAll(words.sentences().say("report.change.chance"));
    }
    return List.copyOf(out);
  }

  private static String countable(Unit unit) {
    return switch (unit) {
      case COUNT, PEOPLE -> "count";
      case HOURS, MONEY -> "amount";
      case MINUTES -> "time";
      case SHARE -> "share";
    };
  }
}
