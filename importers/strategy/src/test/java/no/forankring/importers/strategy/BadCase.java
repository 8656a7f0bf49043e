package no.forankring.importers.strategy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.forankring.importers.strategy.document.Problem;

/** A title, a document and every problem expected of it. An arrow stands for a tab. */
record BadCase(String title, String document, List<String> problems) {

  static List<BadCase> in(String file) throws IOException {
    List<BadCase> cases = new ArrayList<>();
    for (String part : resource(file).split("(?m)^=== ", -1)) {
      if (part.startsWith("#")) {
        continue;
      }
      int title = part.indexOf('\n');
      StringBuilder document = new StringBuilder();
      List<String> problems = new ArrayList<>();
      for (String line : part.substring(title + 1).split("\n", -1)) {
        if (line.startsWith(">>> ")) {
          problems.add(line.substring(4));
        } else {
          document.append(line.replace('⇥', '\t')).append('\n');
        }
      }
      cases.add(new BadCase(part.substring(0, title), document.toString(), List.copyOf(problems)));
    }
    return cases;
  }

  /** The problem without its place. */
  static String what(Problem problem) {
    String remedy = problem.arguments().isEmpty() ? "" : " » " + problem.arguments().getLast();
    return problem.code() + problem.key().map(name -> " " + name).orElse("") + remedy;
  }

  private static String resource(String file) throws IOException {
    try (InputStream in = BadCase.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
