package no.forankring.cli.workspace.strategy;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where something stands in the strategy file.
 *
 * @param file its name
 * @param sheet in a workbook
 * @param number of the line, or of the sheet's row; 0 where it is not known
 */
public record StrategyLine(String file, Optional<String> sheet, int number) {

  /** How an importer names a sheet with its file, as formulas do. */
  private static final Pattern IN_SHEET = Pattern.compile("\\[([^\\]]+)\\](.*)", Pattern.DOTALL);

  /** Takes apart what a reading or a target says of itself. */
  public static StrategyLine of(String file, int number) {
    Matcher parts = IN_SHEET.matcher(file);
    return parts.matches()
        ? new StrategyLine(parts.group(1), Optional.of(parts.group(2)), number)
        : new StrategyLine(file, Optional.empty(), number);
  }
}
