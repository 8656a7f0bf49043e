package no.forankring.cli.command.writing;

import java.util.List;
import no.forankring.importers.strategy.document.ByHand;
import no.forankring.reports.content.language.Texts;

/**
 * What a person writes where the program is not sure of a place.
 *
 * @param id of what is changed
 * @param file the strategy's, as the caller would name it
 */
record ByHandText(Texts texts, String id, String file) {

  /** Where it goes. */
  String sentence(ByHand byHand) {
    return switch (byHand) {
      case ByHand.Lines lines -> texts.say("commands.writing.by-hand", id, file);
      case ByHand.Cells cells ->
          texts.say(
              "commands.writing.by-hand-in-sheet",
              id,
              file,
              cells.sheet(),
              cells.row().map(String::valueOf).orElse("none"));
    };
  }

  /** What goes there, to be copied. */
  List<String> lines(ByHand byHand) {
    return switch (byHand) {
      case ByHand.Lines(List<String> lines) -> lines;
      case ByHand.Cells cells -> cells.cells().stream().map(this::line).toList();
    };
  }

  private String line(ByHand.Cell cell) {
    return texts.say(
        "commands.writing.by-hand-cell",
        cell.column().orElse("none"),
        cell.heading(),
        cell.value());
  }
}
