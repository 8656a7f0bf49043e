package no.forankring.reports.content.board;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.forankring.core.analysis.unusual.Direction;
import no.forankring.core.analysis.unusual.Recurrence;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.UnusualFact;
import no.forankring.core.metric.Unit;
import no.forankring.core.observation.Post;
import no.forankring.core.period.Period;
import no.forankring.reports.content.language.Sentences;
import no.forankring.reports.content.language.Untrusted;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.report.Inline;
import no.forankring.reports.content.statement.Choice;
import no.forankring.reports.content.statement.FactWords;
import no.forankring.reports.content.statement.Words;

/**
 * Days and posts of the quarter that stand out: each thing that happened once, the rarest first.
 */
final class StandingOut {

  private static final int MOST = 6;
  private static final int LONGEST_TEXT = 60;

  /** Of what is counted, so few more or less are no matter for a board. */
  private static final BigDecimal FEW = BigDecimal.TEN;

  private final Words words;

  StandingOut(Words words) {
    this.words = words;
  }

  /** One that stands out, and the figure it is seen in. */
  private record Told(UnusualFact unusual, Fact fact) {}

  List<Block> blocks() {
    List<Told> all =
        words.facts().unusual().stream()
            .flatMap(
                each -> words.facts().find(each.id()).stream().map(fact -> new Told(each, fact)))
            .filter(this::matters)
            .sorted(
                Comparator.comparing((Told told) -> told.unusual().rarity())
                    .reversed()
                    // What a post got says why.
                    .thenComparing(told -> !told.unusual().ofPost())
                    .thenComparingInt(told -> Choice.place(told.fact().metric())))
            .toList();
    List<List<Inline>> items =
        onceEach(all).stream()
            .limit(MOST)
            .sorted(Comparator.comparing(told -> told.unusual().days().first()))
            .map(this::said)
            .toList();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(3, words.texts().say("report.unusual.heading")));
    blocks.add(
        items.isEmpty()
            ? new Block.Paragraph(words.sentences().say("report.unusual.none"), Block.Tone.NORMAL)
            : new Block.Bullets(items));
    blocks.add(new Block.Paragraph(words.sentences().say("report.unusual.note"), Block.Tone.SMALL));
    return List.copyOf(blocks);
  }

  /** What comes in most quarters is no news, nor is a handful. */
  private boolean matters(Told told) {
    if (told.unusual().rarity() == Recurrence.Grade.ONCE_A_QUARTER) {
      return false;
    }
    String usual = told.unusual().direction() == Direction.MORE ? "-high" : "-low";
    BigDecimal beyond =
        value(told.fact())
            .subtract(value(words.facts().find(told.fact().id() + usual).orElseThrow()));
    return told.fact().unit() != Unit.COUNT || beyond.abs().compareTo(FEW) >= 0;
  }

  private static BigDecimal value(Fact fact) {
    return fact.value().orElseThrow();
  }

  /** What happened in one channel at one time is seen in many figures, and told by one. */
  private static List<Told> onceEach(List<Told> all) {
    List<Told> once = new ArrayList<>();
    for (Told each : all) {
      if (once.stream().noneMatch(told -> isTheSame(told, each))) {
        once.add(each);
      }
    }
    return once;
  }

  private static boolean isTheSame(Told one, Told other) {
    boolean otherPost =
        one.unusual().post().isPresent()
            && other.unusual().post().isPresent()
            && !one.unusual().post().equals(other.unusual().post());
    return one.fact().scope().equals(other.fact().scope())
        && !otherPost
        && overlap(one.unusual().days(), other.unusual().days());
  }

  private static boolean overlap(Period one, Period other) {
    return !one.first().isAfter(other.last()) && !other.first().isAfter(one.last());
  }

  private List<Inline> said(Told told) {
    UnusualFact unusual = told.unusual();
    Fact fact = told.fact();
    Map<String, Object> arguments = new HashMap<>();
    arguments.put("where", words.where(fact.scope()));
    arguments.put("day", fact.period().first());
    arguments.put("first", unusual.days().first());
    arguments.put("last", unusual.days().last());
    arguments.put("what", words.phrase(fact));
    arguments.put("low", figure(unusual, "low"));
    arguments.put("high", figure(unusual, "high"));
    arguments.put(
        "post", new Inline.Quote(unusual.post().flatMap(Post::text).map(this::title).orElse("")));
    String side = FactWords.id(unusual.direction());
    String kind =
        unusual.ofPost()
            ? unusual.post().flatMap(Post::text).isPresent() ? "titled-post" : "post"
            : (unusual.days().isDay() ? "day." : unusual.shift() ? "shift." : "days.") + side;
    List<List<Inline>> sentences = new ArrayList<>();
    sentences.add(words.sentences().say("report.unusual." + kind, arguments));
    if (unusual.rarity() == Recurrence.Grade.WITHOUT_PRECEDENT) {
      String key = "report.unusual.without-precedent." + (unusual.ofPost() ? "post" : side);
      sentences.add(words.sentences().say(key, arguments));
    } else {
      String key = "report.unusual." + FactWords.id(unusual.rarity());
      sentences.add(words.sentences().say(key, arguments));
    }
    return Sentences.capital(Sentences.join(sentences));
  }

  private Inline figure(UnusualFact unusual, String what) {
    return words.figure(words.facts().find(unusual.id() + "-" + what).orElseThrow());
  }

  /** The beginning of a post's text, on one line. */
  private String title(String text) {
    String line = Untrusted.visible(text).replaceAll("\\s+", " ").strip();
    int[] points = line.codePoints().toArray();
    return points.length <= LONGEST_TEXT
        ? line
        : new String(points, 0, LONGEST_TEXT).strip() + "\u2026";
  }
}
