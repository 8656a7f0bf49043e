package no.forankring.importers.strategy.workbook;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a workbook tells whoever fills it: texts and names, from somebody who has them.
 *
 * @param language of headings, words to choose and explanations; one that the layout has
 * @param title of the file
 * @param created written into the file
 * @param sheet what the sheet of explanations is called
 * @param intro its first lines
 * @param heads of its columns: sheet, column, explanation, example
 * @param hints by column, as {@link #columns} names them
 * @param lists what the sheet of names to choose among is called
 * @param choices by what is chosen: {@code metrics}, {@code scopes}, {@code channels}
 */
public record WorkbookGuide(
    String language,
    String title,
    Instant created,
    String sheet,
    List<String> intro,
    List<String> heads,
    Map<String, Hint> hints,
    String lists,
    Map<String, Choices> choices) {

  public WorkbookGuide {
    intro = List.copyOf(intro);
    heads = List.copyOf(heads);
    hints = Map.copyOf(hints);
    choices = Map.copyOf(choices);
  }

  /**
   * What a column is for.
   *
   * @param example of what may stand in it
   */
  public record Hint(String explanation, String example) {}

  /**
   * Names to choose among.
   *
   * @param heads over the names, and over what they mean
   */
  public record Choices(List<String> heads, List<Choice> choices) {
    public Choices {
      heads = List.copyOf(heads);
      choices = List.copyOf(choices);
    }
  }

  /**
   * A name.
   *
   * @param meaning in the leader's words
   * @param share whether what it names is a share, shown in percent
   */
  public record Choice(String name, String meaning, boolean share) {}

  /** Every column there is, as {@code targets.span.at}, in the order of the workbook. */
  public static List<String> columns() {
    return Layout.of().sheets().stream()
        .flatMap(sheet -> sheet.columns().stream().map(column -> sheet.key() + "." + column.key()))
        .toList();
  }

  boolean isShare(String metric) {
    Choices metrics = choices.get("metrics");
    return metrics != null
        && metrics.choices().stream()
            .anyMatch(choice -> choice.share() && choice.name().equals(metric));
  }
}
