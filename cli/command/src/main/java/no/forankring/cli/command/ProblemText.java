package no.forankring.cli.command;

import java.util.Map;
import no.forankring.importers.strategy.document.Problem;
import no.forankring.reports.content.Texts;

/** What is wrong in a document, and where. */
final class ProblemText {
  private static final String NONE = "none";

  private ProblemText() {}

  /** {@code strategy.yaml:4:7: unknown key …}. */
  static String of(Problem problem, Texts texts) {
    String key = "commands.problem." + problem.code();
    if (!texts.has(key)) {
      return problem.message();
    }
    var arguments = problem.arguments();
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
                    problem.key().orElse(NONE),
                    "value",
                    problem.value().orElse(NONE),
                    "first",
                    arguments.isEmpty() ? NONE : arguments.getFirst(),
                    "meant",
                    arguments.size() > 1 ? arguments.get(1) : NONE))
            .strip();
  }
}
