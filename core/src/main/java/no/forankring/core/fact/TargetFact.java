package no.forankring.core.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.forankring.core.period.Period;
import no.forankring.core.strategy.Span;
import no.forankring.core.strategy.Target;

/**
 * How a target, or what somebody expects, stands at a quarter's last day. Each number is also a
 * {@link Fact}, named {@code target/<id>#gap} and so on.
 *
 * @param key {@code target/<id>} or {@code expectation/<id>}
 * @param target as it stood on the as-of day
 * @param deadline the last day of the span, or of the quarter for a repeating span
 * @param value aimed for
 * @param actual absent where there is none
 * @param gap actual minus value: negative where something is missing of an at-least target
 * @param ahead the days the chance, the forecast and the proposals speak of: of a repeating target
 *     the next ones
 * @param probability of meeting it, 0 to 1
 * @param realistic a round value met about three times out of four
 * @param stretching a round value met about once out of four
 * @param reachedBy at the present pace; absent where never, already, or not known
 * @param notWithinFiveYears whether the present pace does not reach it within five years
 * @param paceNow per {@code paceUnit}
 * @param paceNeeded per {@code paceUnit}, from the quarter's last day on
 * @param tooEarlyUntil the last day on which too little is known; only where it is too early
 * @param silence why no chance is given though the target stands open and has a value
 * @param peers absent where no company we compare with can be held against it
 * @param precedent absent where the history is too short to say, or nothing is wanted any more
 * @param history quarter-end or quarterly values, oldest first, this quarter last
 * @param wanted what has been aimed for so far, oldest first; the last stands
 * @param path what should be there now, on the way to the deadline; absent where that cannot be
 *     said
 * @param brokenOn the last day the metric changed its meaning since the value was set
 */
public record TargetFact(
    String key,
    Target target,
    Span span,
    LocalDate deadline,
    BigDecimal value,
    Optional<BigDecimal> actual,
    Optional<BigDecimal> gap,
    Period ahead,
    Optional<BigDecimal> probability,
    Optional<Range> forecast,
    Optional<Proposal> realistic,
    Optional<Proposal> stretching,
    Optional<LocalDate> reachedBy,
    boolean notWithinFiveYears,
    Optional<BigDecimal> paceNow,
    Optional<BigDecimal> paceNeeded,
    Span.Step paceUnit,
    Status status,
    Optional<LocalDate> tooEarlyUntil,
    Optional<Silence> silence,
    Optional<TargetPrecedent> precedent,
    Optional<TargetPeers> peers,
    List<Fact> history,
    List<Target.Wanted> wanted,
    Optional<BigDecimal> path,
    Optional<LocalDate> brokenOn) {

  public TargetFact {
    history = List.copyOf(history);
    wanted = List.copyOf(wanted);
  }

  /** Forecast at the deadline: one in ten below, the middle, one in ten above. */
  public record Range(BigDecimal p10, BigDecimal p50, BigDecimal p90) {}

  /**
   * What could be aimed for instead.
   *
   * @param value round as far as the futures lie apart
   * @param chance of meeting it, 0 to 1
   */
  public record Proposal(BigDecimal value, BigDecimal chance) {}

  /** Where it stands. */
  public enum Status {
    REACHED,
    MISSED,
    ON_COURSE,
    AT_RISK,
    OFF_COURSE,
    TOO_EARLY,
    CANNOT_TELL;

    private static final BigDecimal LIKELY = new BigDecimal("0.7");
    private static final BigDecimal POSSIBLE = new BigDecimal("0.3");

    /** What a chance of meeting it says, 0 to 1. */
    public static Status ofChance(BigDecimal chance) {
      if (chance.compareTo(LIKELY) >= 0) {
        return ON_COURSE;
      }
      return chance.compareTo(POSSIBLE) >= 0 ? AT_RISK : OFF_COURSE;
    }

    /** {@code on-course}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Why nothing is said of what lies ahead. */
  public enum Silence {
    /** The deadline lies more than five years ahead. */
    TOO_FAR,
    /** Days are missing, or the metric changed its meaning. */
    INCOMPLETE,
    /** Forecasts of this workspace have missed by more than "same as last year". */
    NO_BETTER_THAN_LAST_YEAR;

    /** {@code too-far}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** How it compares with what has been achieved before. */
  public enum Believable {
    EASY,
    REALISTIC,
    STRETCHING,
    WITHOUT_PRECEDENT,
    CANNOT_TELL;

    /** {@code without-precedent}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** How it compares with what has been achieved before. */
  public Believable believable() {
    return precedent.map(TargetPrecedent::believable).orElse(Believable.CANNOT_TELL);
  }

  /** How the days ahead look, of a target that repeats; absent where nothing can be said. */
  public Optional<Status> next() {
    return probability.filter(any -> span instanceof Span.Each).map(Status::ofChance);
  }

  /** What is expected minus value, on the days ahead: negative where something will be missing. */
  public Optional<BigDecimal> expectedGap() {
    return forecast.map(range -> range.p50().subtract(value));
  }

  /** {@code target/<id>}. */
  public static String key(Target target) {
    return "target/" + target.id();
  }

  /** {@code target} or {@code expectation}. */
  public String kind() {
    return key.substring(0, key.indexOf('/'));
  }

  /** {@code target/<id>#<what>}: the id of the fact that carries one of these numbers. */
  public String factId(String what) {
    return key + "#" + what;
  }
}
