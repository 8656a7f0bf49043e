package no.forankring.importers.strategy.document;

import java.util.List;

/** A problem in plain English, for an exception's message. */
final class DeveloperText {

  private DeveloperText() {}

  static String of(Problem problem) {
    String key = problem.key().map(DeveloperText::quoted).orElse("");
    String value = problem.value().map(DeveloperText::quoted).orElse("");
    List<String> arguments = problem.arguments();
    return switch (problem.code()) {
      case "unknown-key" ->
          "unknown key "
              + key
              + (arguments.size() > 1
                  ? "; did you mean " + quoted(arguments.get(1)) + "?"
                  : "; known here: " + arguments.getFirst());
      case "missing-key" -> key + " is missing";
      case "empty-value" -> key + " has no value";
      case "duplicate-key" -> key + " stands here twice, first on line " + arguments.getFirst();
      default -> general(problem, key, value);
    };
  }

  private static String general(Problem problem, String key, String value) {
    StringBuilder text = new StringBuilder(problem.code().replace('-', ' '));
    if (!value.isEmpty()) {
      text.append(": ").append(key.isEmpty() ? "" : key + " is ").append(value);
    } else if (!key.isEmpty()) {
      text.append(": ").append(key);
    }
    if (!problem.arguments().isEmpty()) {
      text.append(" (").append(String.join("; ", problem.arguments())).append(')');
    }
    return text.toString();
  }

  private static String quoted(String text) {
    return "'" + text + "'";
  }
}
