package no.forankring.reports.content.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import no.forankring.core.fact.Bounds;
import no.forankring.core.fact.Fact;
import no.forankring.core.metric.Unit;
import no.forankring.reports.content.language.Numbers;
import no.forankring.reports.content.language.Untrusted;
import no.forankring.reports.content.statement.Words;
import no.forankring.reports.content.workbook.Cell;
import no.forankring.reports.content.workbook.Cell.Amount;
import no.forankring.reports.content.workbook.Cell.Text;
import no.forankring.reports.content.workbook.FactPart;
import no.forankring.reports.content.workbook.Format;

/** A fact's numbers as cells, shown as precisely as the report shows them. */
final class FactCells {

  static final Cell NOTHING = new Cell.Empty();

  private static final int MOST_DECIMALS = 2;
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private final Words words;
  private final FactFormulas formulas;

  FactCells(Words words, FactFormulas formulas) {
    this.words = words;
    this.formulas = formulas;
  }

  /** A number of the fact, looked up where the facts stand; nothing where there is none. */
  Cell lookup(Fact fact, FactPart part) {
    return part(fact, part)
        .<Cell>map(
            value -> new Amount(value, format(fact, part, value), formulas.lookup(fact.id(), part)))
        .orElse(NOTHING);
  }

  /** The same as a number alone: where the facts stand themselves. */
  Cell number(Fact fact, FactPart part) {
    return part(fact, part)
        .<Cell>map(value -> new Amount(value, format(fact, part, value), Optional.empty()))
        .orElse(NOTHING);
  }

  private static Optional<BigDecimal> part(Fact fact, FactPart part) {
    return switch (part) {
      case VALUE -> fact.value();
      case COVERAGE -> fact.coverage();
      case LOW -> fact.bounds().map(Bounds::low);
      case HIGH -> fact.bounds().flatMap(Bounds::high);
    };
  }

  private Format format(Fact fact, FactPart part, BigDecimal value) {
    return switch (part) {
      case VALUE -> valueFormat(fact);
      case COVERAGE -> coverage(value);
      case LOW, HIGH -> Format.plain(decimals(value));
    };
  }

  Format valueFormat(Fact fact) {
    BigDecimal shown = Numbers.atShownPrecision(fact);
    Format format =
        fact.unit() == Unit.SHARE
            ? Format.percent(Math.max(0, shown.scale() - 2))
            : Format.plain(Math.max(0, shown.scale()));
    boolean chance = fact.id().endsWith("#probability");
    return switch (fact.computation()) {
      // How much is missing is said by the words beside it.
      case DIFFERENCE, EXPECTED_DIFFERENCE, RELATIVE_DIFFERENCE, DIFFERENCE_BOUND, TREND ->
          fact.id().endsWith("#missing") ? format : format.withSign();
      case OUTLOOK ->
          (chance ? Words.extreme(fact) : Optional.<String>empty())
              .map(which -> format.inWords(words.texts().say("report.targets.chance-" + which)))
              .orElse(format);
      default -> format;
    };
  }

  /** What is not complete is never shown as 100 %. */
  private static Format coverage(BigDecimal share) {
    BigDecimal hundredths = share.multiply(HUNDRED);
    int decimals = hundredths.stripTrailingZeros().scale() <= 0 ? 0 : 1;
    while (decimals > 0
        && decimals < 6
        && hundredths.setScale(decimals, RoundingMode.HALF_UP).compareTo(HUNDRED) == 0) {
      decimals++;
    }
    return Format.percent(decimals);
  }

  /** A number a fact was computed from, in the unit of the fact or of one of its parts. */
  Cell operand(Fact fact, BigDecimal operand, boolean first) {
    boolean share = fact.unit() == Unit.SHARE && fact.computation().isDistance();
    Format format =
        share
            ? Format.percent(Math.min(MOST_DECIMALS, decimals(operand.movePointRight(2))))
            : Format.plain(decimals(operand));
    return new Amount(operand, format, formulas.operand(fact, operand, first));
  }

  private static int decimals(BigDecimal value) {
    return Math.clamp(value.stripTrailingZeros().scale(), 0, MOST_DECIMALS);
  }

  /** A count of something that is no fact. */
  static Cell count(long number) {
    return new Amount(BigDecimal.valueOf(number), Format.plain(0), Optional.empty());
  }

  /** Text from wherever, on one line. */
  static Cell text(String text) {
    return text.isEmpty() ? NOTHING : new Text(Untrusted.visible(text));
  }

  static Cell day(LocalDate day) {
    return new Cell.Day(day);
  }
}
