package no.forankring.importers.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
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

  @TestFactory
  Stream<DynamicTest> everyProblemIsToldWithItsPlace() throws IOException {
    return BadCase.in("bad-strategies.txt").stream()
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
    return problem.line() + ":" + problem.column() + " " + BadCase.what(problem);
  }
}
