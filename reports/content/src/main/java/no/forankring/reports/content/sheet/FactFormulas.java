package no.forankring.reports.content.sheet;

import com.ibm.icu.lang.UCharacter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.forankring.core.fact.Contribution;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.Operands;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.core.metric.Formula.Quotient;
import no.forankring.core.metric.MetricCatalogue;
import no.forankring.reports.content.language.Untrusted;
import no.forankring.reports.content.workbook.FactPart;
import no.forankring.reports.content.workbook.Formula;

/**
 * Which numbers a spreadsheet can compute again. A formula is given only where it is known to give
 * the fact's value.
 */
final class FactFormulas {

  /** What a spreadsheet can look up, and what it takes for a pattern. */
  private static final int LONGEST = 255;

  private static final String PATTERN_CHARACTERS = "*?~";

  /** Sixteen digits are what a share is computed to. */
  private static final BigDecimal AS_GOOD_AS_EQUAL = new BigDecimal("1E-14");

  private final QuarterFacts facts;
  private final Map<String, Integer> sameToALookup = new HashMap<>();

  FactFormulas(QuarterFacts facts) {
    this.facts = facts;
    facts.facts().keySet().forEach(id -> sameToALookup.merge(folded(id), 1, Integer::sum));
  }

  /** A spreadsheet takes a and A for the same. */
  private static String folded(String id) {
    return UCharacter.foldCase(Normalizer.normalize(id, Normalizer.Form.NFKC), true);
  }

  /** The lookup of a fact; absent where a spreadsheet would find another one, or none. */
  Optional<Formula> lookup(String id, FactPart part) {
    boolean found =
        id.length() <= LONGEST
            && id.equals(Untrusted.visible(id))
            && PATTERN_CHARACTERS.chars().noneMatch(each -> id.indexOf(each) >= 0)
            && Integer.valueOf(1).equals(sameToALookup.get(folded(id)));
    return found ? Optional.of(new Formula.OfFact(id, part)) : Optional.empty();
  }

  /** The fact's value from two cells of its row; absent where it is not computed from two. */
  Optional<Formula> computed(Fact fact, int first, int second) {
    return fact.operands()
        .filter(two -> gives(two, fact))
        .flatMap(
            two ->
                switch (fact.computation()) {
                  case DIFFERENCE -> Optional.of(new Formula.Difference(first, second));
                  case QUOTIENT -> Optional.of(new Formula.Quotient(first, second));
                  case RELATIVE_DIFFERENCE ->
                      Optional.of(new Formula.RelativeDifference(first, second));
                  default -> Optional.empty();
                });
  }

  private static boolean gives(Operands two, Fact fact) {
    BigDecimal difference = two.first().subtract(two.second());
    return switch (fact.computation()) {
      case DIFFERENCE -> isValue(difference, fact);
      case RELATIVE_DIFFERENCE -> isShare(difference, two.second(), fact);
      case QUOTIENT -> isShare(two.first(), two.second(), fact);
      default -> false;
    };
  }

  private static boolean isShare(BigDecimal part, BigDecimal whole, Fact fact) {
    return whole.signum() != 0 && isValue(part.divide(whole, MathContext.DECIMAL64), fact);
  }

  private static boolean isValue(BigDecimal computed, Fact fact) {
    return fact.value()
        .filter(
            value ->
                value.subtract(computed).abs().compareTo(value.abs().multiply(AS_GOOD_AS_EQUAL))
                    <= 0)
        .isPresent();
  }

  /** The lookup of an operand; absent where it is the value of no fact it was computed from. */
  Optional<Formula> operand(Fact fact, BigDecimal operand, boolean first) {
    List<String> parts = new ArrayList<>(parts(fact));
    // First with first; the other way round only where that does not fit.
    return (first ? parts : parts.reversed())
        .stream()
            .flatMap(id -> facts.find(id).stream())
            .filter(part -> part.value().filter(it -> it.compareTo(operand) == 0).isPresent())
            .findFirst()
            .flatMap(part -> lookup(part.id(), FactPart.VALUE));
  }

  private List<String> parts(Fact fact) {
    Optional<Quotient> quotient =
        MetricCatalogue.standard()
            .find(fact.metric())
            .flatMap(metric -> metric.formula())
            .filter(Quotient.class::isInstance)
            .map(Quotient.class::cast);
    String end = "/" + fact.metric() + "/" + fact.scenario();
    if (quotient.isPresent() && fact.id().endsWith(end)) {
      String stem = fact.id().substring(0, fact.id().length() - end.length());
      return Stream.concat(
              quotient.get().numerators().stream(), Stream.of(quotient.get().denominator()))
          .map(metric -> stem + "/" + metric + "/" + fact.scenario())
          .toList();
    }
    return fact.contributions().stream()
        .filter(Contribution.OfFact.class::isInstance)
        .map(part -> ((Contribution.OfFact) part).id())
        .toList();
  }
}
