package no.forankring.importers.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.forankring.importers.strategy.document.DocumentException;
import no.forankring.importers.strategy.document.Problem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Each case of {@code bad-strategies.txt} is a title, a document and every problem expected of it:
 * line, column, code, key and the last argument. An arrow stands for a tab.
 */
@Tag("locale")
class BadStrategiesTest {

  private record Case(String title, String document, List<String> problems) {}

  @TestFactory
  Stream<DynamicTest> everyProblemIsToldWithItsPlace() throws IOException {
    return cases().stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.title(),
                    () -> assertThat(problems(each.document())).isEqualTo(each.problems())));
  }

  private static List<String> problems(String document) {
    try {
      StrategyFile.read("strategy.yaml", document, Fjordtog.KNOWN);
      return List.of();
    } catch (DocumentException e) {
      return e.problems().stream().map(BadStrategiesTest::shown).toList();
    }
  }

  private static String shown(Problem problem) {
    String remedy = problem.arguments().isEmpty() ? "" : " » " + problem.arguments().getLast();
    String key = problem.key().map(name -> " " + name).orElse("");
    return problem.line() + ":" + problem.column() + " " + problem.code() + key + remedy;
  }

  private static List<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    for (String part : resource().split("(?m)^=== ", -1)) {
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
      cases.add(new Case(part.substring(0, title), document.toString(), List.copyOf(problems)));
    }
    return cases;
  }

  private static String resource() throws IOException {
    try (InputStream in = BadStrategiesTest.class.getResourceAsStream("bad-strategies.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
