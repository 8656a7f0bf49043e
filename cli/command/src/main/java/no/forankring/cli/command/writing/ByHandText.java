package no.forankring.cli.command.writing;

import java.util.List;
import no.forankring.importers.strategy.document.ByHand;
import no.forankring.importers.strategy.document.Edit;
import no.forankring.reports.content.language.Texts;

/**
 * What a person writes where the program is not sure of a place.
 *
 * @param file the strategy's, as the caller would name it
 */
record ByHandText(Texts texts, String file) {

  /** Where it goes. */
  String sentence(ByHand byHand) {
    String id = byHand.edit().id();
    return switch (byHand) {
      case ByHand.Lines lines ->
          switch (lines.edit()) {
            case Edit.Item item -> texts.say("commands.writing.new-by-hand", id, file, item.list());
            case Edit.Part part ->
                texts.say("commands.writing.part-by-hand", id, file, part.part());
            case Edit.Values values -> texts.say("commands.writing.by-hand", id, file);
          };
      case ByHand.Cells cells ->
          texts.say(
              cells.edit() instanceof Edit.Item
                  ? "commands.writing.new-by-hand-in-sheet"
                  : "commands.writing.by-hand-in-sheet",
              id,
              file,
              cells.sheet(),
              cells.row().map(String::valueOf).orElse("none"));
    };
  }

  /** What goes there, to be copied. */
  List<String> lines(ByHand byHand) {
    return switch (byHand) {
      case ByHand.Lines lines -> lines.lines();
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
