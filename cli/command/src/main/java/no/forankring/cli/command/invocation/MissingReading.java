package no.forankring.cli.command.invocation;

import java.io.PrintStream;
import java.nio.file.Path;
import no.forankring.cli.workspace.strategy.StrategyFiles;
import no.forankring.reports.content.ReadingLine;
import no.forankring.reports.content.language.Texts;

/**
 * Where a person adds a reading that is missing, and what: a line or a row.
 *
 * @param strategy the file
 */
public record MissingReading(Texts texts, Path strategy, PrintStream out) {

  /** One sentence, and below it what can be copied. */
  public void print(ReadingLine reading, String indent) {
    boolean sheet = StrategyFiles.isWorkbook(strategy);
    out.println(
        indent
            + texts.say(
                "commands.add-reading." + (sheet ? "row" : "line"),
                String.valueOf(strategy.getFileName())));
    // Not broken into lines: it is there to copy.
    out.println(indent + "  " + (sheet ? reading.ofSheet() : reading.ofYaml()));
  }
}
