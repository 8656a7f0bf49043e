package no.forankring.cli.command.invocation;

import java.util.List;
import java.util.Map;
import no.forankring.importers.strategy.document.Problem;
import no.forankring.reports.content.language.Texts;

/** What is wrong in a document, and where. */
public final class ProblemText {
  private ProblemText() {}

  /** {@code strategy.yaml:4:7: unknown key …}. */
  public static String of(Problem problem, Texts texts) {
    return texts.has(key(problem, texts))
        ? place(problem, texts) + ": " + sentence(problem, texts)
        : problem.message();
  }

  private static String place(Problem problem, Texts texts) {
    if (problem.sheet().isPresent()) {
      return texts.say(
          "commands.problem-place." + (problem.column() > 0 ? "cell" : "row"),
          problem.file(),
          problem.sheet().get(),
          problem.cell());
    }
    return problem.line() > 0
        ? problem.file() + ":" + problem.line() + ":" + problem.column()
        : problem.file();
  }

  /** In a sheet a remedy is another one where it speaks of lines, keys or signs of YAML. */
  private static String key(Problem problem, Texts texts) {
    return problem
        .sheet()
        .map(sheet -> "commands.problem-in-sheet." + problem.code())
        .filter(texts::has)
        .orElse("commands.problem." + problem.code());
  }

  /** The sentence without its place. */
  public static String sentence(Problem problem, Texts texts) {
    String key = key(problem, texts);
    List<String> arguments = problem.arguments();
    return texts
        .say(
            key,
            Map.of(
                "key",
                problem.key().orElse(""),
                "value",
                problem.value().orElse(""),
                "first",
                argument(arguments, 0),
                "meant",
                argument(arguments, 1),
                "third",
                argument(arguments, 2),
                "fourth",
                argument(arguments, 3)))
        .strip();
  }

  private static String argument(List<String> arguments, int index) {
    return arguments.size() <= index ? "" : arguments.get(index);
  }
}
