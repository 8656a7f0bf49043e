package no.forankring.cli.command.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is odd is said to whoever can mend it. */
class ErrorsTest {

  @Test
  void nothingLogs() {
    Rule.holds(
            noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                    "(java.util.logging|org.slf4j|org.apache.logging|org.apache.commons.logging)..*"
                        + "|java.lang.System.Logger.*")
                .as("nothing logs")
                .because("a row that is left out belongs in the report, where a reader sees it"))
        .butNotForAnyOf(
            "no.forankring.importers.formats",
            "java.util.logging.Logger.getGlobal()",
            "System.getLogger(\"rows\").getName()",
            "org.apache.logging.log4j.LogManager.getRootLogger()");
  }

  // In the sources, for the compiler writes such a catch into each try with resources.
  @Test
  void nothingCatchesEverything() throws IOException {
    Pattern everything =
        Pattern.compile("catch\\s*\\([^)]*\\b(Exception|Throwable)\\s+\\w+\\s*\\)");
    assertThat(List.of("Exception e", "final Throwable e", "IOException | Exception e"))
        .allMatch(caught -> everything.matcher("} catch (" + caught + ") {").find());
    assertThat("} catch (IOException e) {").doesNotContainPattern(everything);

    List<Path> catching = new ArrayList<>();
    for (String folder : House.folders()) {
      try (Stream<Path> files = Files.walk(House.root().resolve(folder).resolve("src/main/java"))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          if (everything.matcher(Files.readString(file)).find()) {
            catching.add(file);
          }
        }
      }
    }
    assertThat(catching).as("an error that nobody thought of is not met, but hidden").isEmpty();
  }
}
