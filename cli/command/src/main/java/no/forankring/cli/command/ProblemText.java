package no.forankring.cli.command;

import java.util.List;
import java.util.Map;
import no.forankring.importers.strategy.document.Problem;
import no.forankring.reports.content.Texts;

/** What is wrong in a document, and where. */
final class ProblemText {
  private ProblemText() {}

  /** {@code strategy.yaml:4:7: unknown key …}. */
  static String of(Problem problem, Texts texts) {
    String key = "commands.problem." + problem.code();
    if (!texts.has(key)) {
      return problem.message();
    }
    List<String> arguments = problem.arguments();
    return problem.file()
        + ":"
        + problem.line()
        + ":"
        + problem.column()
        + ": "
        + texts
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
