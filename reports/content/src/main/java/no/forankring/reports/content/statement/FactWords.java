package no.forankring.reports.content.statement;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import no.forankring.core.fact.Computation;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.TargetFact;
import no.forankring.core.fact.TrendFact;
import no.forankring.core.metric.Unit;

/** What each fact is, in words: actual, change from last year, chance of reaching the target. */
public final class FactWords {

  /** {@code day-2026-08-14}, {@code post-2026-08-14-1}. */
  private static final Pattern DATED = Pattern.compile("^(day|post)-\\d{4}-\\d{2}-\\d{2}(-\\d+)?");

  /** {@code target-1}, {@code milestone-2}. */
  private static final Pattern NUMBERED = Pattern.compile("^(target|milestone)-\\d+$");

  private final Words words;
  private final Map<String, TargetFact> targets = new HashMap<>();

  public FactWords(Words words) {
    this.words = words;
    words.facts().aims().forEach(target -> targets.put(target.factId(""), target));
  }

  /** {@code change from last year}. */
  public String what(Fact fact) {
    String key = "workbook.what." + key(fact);
    return words.texts().has(key)
        ? words.texts().say(key, after(fact))
        : words.texts().say("workbook.what." + fact.scenario().name());
  }

  /** What it follows; nothing of what follows nothing. */
  private String after(Fact fact) {
    return words.facts().relations().stream()
        .filter(relation -> fact.id().startsWith(relation.id() + "-"))
        .map(relation -> words.name(relation.first()))
        .findFirst()
        .orElse("");
  }

  private String key(Fact fact) {
    int hash = fact.id().lastIndexOf('#') + 1;
    String dated = DATED.matcher(fact.id().substring(hash)).replaceFirst("$1");
    String what = NUMBERED.matcher(dated).replaceFirst("$1-of-several");
    if (fact.computation() == Computation.RELATION) {
      return what.endsWith("-lag") ? "after-lag" : "after-weeks";
    }
    TargetFact target = targets.get(fact.id().substring(0, hash));
    if (target == null) {
      TrendFact trend = words.facts().trends().get(fact.id().substring(0, Math.max(0, hash - 1)));
      return trend != null && fact.computation() == Computation.TREND
          ? what + "." + trend.step().id()
          : what;
    }
    return switch (what) {
      case "missing" -> what + "." + id(target.target().sense());
      case "pace-now", "pace-needed" -> what + "." + id(target.paceUnit());
      default -> what;
    };
  }

  /** {@code followers, Facebook: change from last year}. */
  public String named(Fact fact) {
    return words
        .texts()
        .say("workbook.named", words.name(fact.metric()), words.where(fact), what(fact));
  }

  public String unit(Fact fact) {
    boolean points = fact.unit() == Unit.SHARE && fact.computation().isDistance();
    return words.texts().say("workbook.unit." + (points ? "points" : id(fact.unit())));
  }

  /** The unit, or of money which. */
  public String unitOrCurrency(Fact fact) {
    return fact.currency().orElseGet(() -> unit(fact));
  }

  /** {@code at-least}. */
  public static String id(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
