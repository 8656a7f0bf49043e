package no.forankring.importers.strategy.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.forankring.importers.strategy.document.Written;

/** What a value is in a cell: a day, a number a spreadsheet can hold, or a text. */
sealed interface CellValue {

  record OfDay(Written.Day day) implements CellValue {}

  record OfNumber(BigDecimal number) implements CellValue {}

  record OfText(String text) implements CellValue {}

  /** As a person types it. */
  default String typed() {
    return switch (this) {
      case OfDay(var day) -> day.day().toString();
      case OfNumber(var number) -> number.toPlainString();
      case OfText(var text) -> text;
    };
  }

  /**
   * The value of a column.
   *
   * @param language of the words to choose among
   */
  static CellValue of(ColumnLayout column, Written value, String language) {
    return switch (value) {
      case Written.Day day -> new OfDay(day);
      case Written.Amount(var number) ->
          isExact(number) ? new OfNumber(number) : new OfText(number.toPlainString());
      case Written.Word(String word) ->
          new OfText(
              Optional.ofNullable(column.choices().get(word))
                  .map(names -> names.in(language))
                  .orElse(word));
      case Written.Text(String text) -> new OfText(text);
      case Written.Items(List<Written> items) ->
          new OfText(
              items.stream()
                  .map(item -> of(column, item, language).typed())
                  .collect(
                      Collectors.joining(column.kind() == ColumnLayout.Kind.LINKS ? "\n" : ", ")));
      case Written.Keys keys -> throw new IllegalArgumentException("keys are no value of a cell");
    };
  }

  private static boolean isExact(BigDecimal number) {
    return new BigDecimal(Double.toString(number.doubleValue())).compareTo(number) == 0;
  }
}
