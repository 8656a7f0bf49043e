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
 * Each case of {@code bad-workbooks.txt} is a title, the sheets as {@link Book} reads them, and
 * every problem expected of them: sheet and cell, code, heading and the last argument.
 */
@Tag("locale")
class BadWorkbooksTest {

  @TestFactory
  Stream<DynamicTest> everyProblemIsToldWithItsCell() throws IOException {
    return BadCase.in("bad-workbooks.txt").stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.title(),
                    () -> assertThat(problems(each.document())).isEqualTo(each.problems())));
  }

  private static List<String> problems(String sheets) {
    try {
      StrategyFile.read("strategy.xlsx", Book.of(sheets), Fjordtog.KNOWN);
      return List.of();
    } catch (DocumentException e) {
      return e.problems().stream().map(BadWorkbooksTest::shown).toList();
    }
  }

  private static String shown(Problem problem) {
    return problem.sheet().orElse("?") + "!" + problem.cell() + " " + BadCase.what(problem);
  }
}
