package no.forankring.reports.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.forankring.core.fact.Bounds;
import no.forankring.core.fact.Computation;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.QuarterFacts;

/**
 * Reads numbers as a person does, in either language, and holds them against the facts they claim
 * to show. Knows nothing of how they were written.
 */
public final class ShownNumbers {

  private static final Pattern NUMBER = Pattern.compile("[-\u2212]?[0-9][0-9\u00A0\u202F .,]*");
  private static final Pattern REPEATED = Pattern.compile("~[0-9]+$");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final QuarterFacts facts;
  private final char decimal;

  public ShownNumbers(QuarterFacts facts, String language) {
    this.facts = facts;
    this.decimal = language.equals("en") ? '.' : ',';
  }

  /** Each shown number that is no fact or not its value, with both; none where all agree. */
  public List<String> disagreements(Map<String, String> shownById) {
    List<String> wrong = new ArrayList<>();
    shownById.forEach((id, shown) -> disagreement(id, shown).ifPresent(wrong::add));
    return wrong;
  }

  /** What is wrong with one shown number. */
  public Optional<String> disagreement(String id, String shown) {
    String name = REPEATED.matcher(id).replaceFirst("");
    Optional<BigDecimal> known = value(name);
    if (known.isEmpty()) {
      return Optional.of(id + " is no fact, and " + shown + " is shown");
    }
    Optional<BigDecimal> read = read(shown);
    if (read.isEmpty()) {
      return Optional.of(id + " shows no number: " + shown);
    }
    BigDecimal value = known.get();
    BigDecimal tolerance = tolerance(name, shown);
    boolean near = near(read.get(), value, tolerance);
    // A sentence may say more, less or missing instead of a sign.
    boolean worded = signInWords(name) && near(read.get().abs(), value.abs(), tolerance);
    return near || worded
        ? Optional.empty()
        : Optional.of(id + " is " + value.toPlainString() + ", and " + shown + " is shown");
  }

  private boolean signInWords(String name) {
    return facts
        .find(name)
        .map(fact -> fact.computation() == Computation.DIFFERENCE || name.endsWith("#pace-now"))
        .orElse(false);
  }

  private static boolean near(BigDecimal read, BigDecimal value, BigDecimal tolerance) {
    return read.subtract(value).abs().compareTo(tolerance) <= 0;
  }

  private Optional<BigDecimal> value(String name) {
    Optional<Fact> fact = facts.find(name);
    if (fact.isPresent()) {
      return fact.get().value();
    }
    int hash = name.lastIndexOf('#');
    Optional<Fact> of = hash < 0 ? Optional.empty() : facts.find(name.substring(0, hash));
    return switch (hash < 0 ? "" : name.substring(hash)) {
      case "#low" -> of.flatMap(Fact::bounds).map(Bounds::low);
      case "#high" -> of.flatMap(Fact::bounds).flatMap(Bounds::high);
      case "#coverage" -> of.flatMap(Fact::coverage);
      default -> Optional.empty();
    };
  }

  private Optional<BigDecimal> read(String shown) {
    Matcher number = NUMBER.matcher(shown);
    if (!number.find()) {
      return Optional.empty();
    }
    StringBuilder plain = new StringBuilder();
    for (char each : number.group().strip().toCharArray()) {
      if (each >= '0' && each <= '9') {
        plain.append(each);
      } else if (each == decimal) {
        plain.append('.');
      } else if (each == '-' || each == '\u2212') {
        plain.append('-');
      }
    }
    String digits = plain.toString();
    BigDecimal value =
        new BigDecimal(digits.endsWith(".") ? digits.substring(0, digits.length() - 1) : digits);
    return Optional.of(hundredths(shown) ? value.movePointLeft(2) : value);
  }

  private static boolean hundredths(String shown) {
    return shown.contains("%") || shown.contains("percentage") || shown.contains("prosentpoeng");
  }

  /** Half a unit of the last digit shown; a share of days is rounded down by less than one. */
  private BigDecimal tolerance(String name, String shown) {
    BigDecimal read = read(shown).orElseThrow();
    BigDecimal unit = BigDecimal.ONE.movePointLeft(Math.max(0, read.scale()));
    boolean estimate =
        facts
            .find(name)
            .map(
                fact ->
                    fact.computation() == Computation.OUTLOOK
                        || fact.computation() == Computation.EXPECTED_DIFFERENCE
                        || fact.computation() == Computation.EFFECT)
            .orElse(false);
    if (estimate && read.abs().compareTo(new BigDecimal(1000)) >= 0) {
      BigDecimal whole = read.setScale(0, RoundingMode.DOWN);
      unit = BigDecimal.ONE.movePointRight(whole.precision() - 3);
    }
    return name.endsWith("#coverage") ? unit : unit.multiply(HALF);
  }
}
