package no.forankring.importers.strategy.document;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** The parser's complaint, told as the slip that usually causes it. */
record SyntaxError(String text, MarkedYamlEngineException cause) {

  void report(Problems problems) {
    Place here = Place.of(cause.getProblemMark());
    String problem = cause.getProblem() == null ? "" : cause.getProblem();
    String context = cause.getContext() == null ? "" : cause.getContext();
    Optional<Place> tab =
        tabBefore(cause.getProblemMark()).or(() -> tabBefore(cause.getContextMark()));
    if (tab.isPresent()) {
      problems.add("tab", tab.get());
    } else if (problem.startsWith("mapping values are not allowed")) {
      problems.add("colon-in-value", here);
    } else if (context.startsWith("while scanning a quoted scalar")
        || context.startsWith("while scanning a double-quoted scalar")) {
      // Where the quote opens; the parser notices at the end of the file.
      problems.add(
          problem.contains("end of stream") || problem.contains("document separator")
              ? "unclosed-quote"
              : "escape",
          Place.of(cause.getContextMark()));
    } else if (context.startsWith("while parsing a flow")) {
      problems.add("unclosed-bracket", Place.of(cause.getContextMark()));
    } else if (problem.startsWith("expected <block end>")
        || context.startsWith("while scanning a simple key")) {
      problems.add("indentation", here);
    } else {
      problems.add("syntax", here, problem);
    }
  }

  /** A tab among the blanks a line begins with, where the mark lies on that line or is the tab. */
  private Optional<Place> tabBefore(Optional<Mark> mark) {
    if (mark.isEmpty()) {
      return Optional.empty();
    }
    int line = mark.get().getLine() + 1;
    String[] lines = text.split("\r\n|\n|\r", line + 1);
    if (line > lines.length) {
      return Optional.empty();
    }
    String blank = lines[line - 1].replaceFirst("[^ \t].*", "");
    int tab = blank.indexOf('\t');
    return tab < 0 ? Optional.empty() : Optional.of(new Place(line, tab + 1));
  }
}
