package no.forankring.cli.command.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.forankring.core.fact.engine.FactEngine;
import org.junit.jupiter.api.Test;

/** Which module sees which: data moves left to right and never back. */
class ModulesTest {

  @Test
  void everyModuleIsLookedAtAndNoTestIs() {
    assertThat(House.folders())
        .isNotEmpty()
        .allSatisfy(
            folder ->
                assertThat(House.CLASSES)
                    .as(folder)
                    .anyMatch(item -> item.getPackageName().startsWith(House.packageOf(folder))));
    assertThat(House.CLASSES).noneMatch(item -> item.isEquivalentTo(ModulesTest.class));
  }

  @Test
  void coreIsMadeOfValues() {
    Rule.holds(
            classes()
                .that()
                .resideInAPackage("no.forankring.core..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                    "no.forankring.core..",
                    "java.lang",
                    "java.math",
                    "java.time..",
                    "java.util",
                    "java.util.function",
                    "java.util.regex",
                    "java.util.stream",
                    "org.apache.commons.math3..",
                    "org.jspecify.annotations")
                .because("everything stands on it, so that it stands on nothing: no file, no log"))
        .butNotForAnyOf(
            "no.forankring.core.fact",
            "no.forankring.importers.ledger.Ledger.class",
            "no.forankring.reports.content.language.Texts.class",
            "no.forankring.cli.workspace.Workspace.class",
            "new java.io.StringReader(\"\")",
            "java.nio.file.Path.of(\"\")",
            "java.net.URI.create(\"\")",
            "java.util.logging.Logger.getGlobal()",
            "java.util.concurrent.ThreadLocalRandom.current()");
  }

  @Test
  void importersSeeNoReportsAndNoCommandLine() {
    Rule.holds(
            noClasses()
                .that()
                .resideInAPackage("no.forankring.importers..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("no.forankring.reports..", "no.forankring.cli..")
                .because(
                    "an importer gives a code with arguments; what it says is not its to know"))
        .butNotForAnyOf(
            "no.forankring.importers.formats",
            "no.forankring.reports.content.language.Texts.class",
            "no.forankring.cli.workspace.Workspace.class");
  }

  @Test
  void importersDoNotSeeEachOther() {
    Rule.holds(
            slices()
                .matching("no.forankring.importers.(*)..")
                .should()
                .notDependOnEachOther()
                .because("each has one way into the core model and needs nothing but that"))
        .butNotFor(
            """
            package no.forankring.importers.ledger;
            class Leaning { no.forankring.importers.strategy.Leant on; }
            """,
            """
            package no.forankring.importers.strategy;
            public class Leant {}
            """);
  }

  @Test
  void reportsSeeNoImportersAndNoCommandLine() {
    Rule.holds(
            noClasses()
                .that()
                .resideInAPackage("no.forankring.reports..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("no.forankring.importers..", "no.forankring.cli..")
                .because("a report shows facts, wherever they came from and whoever asked"))
        .butNotForAnyOf(
            "no.forankring.reports.content",
            "no.forankring.importers.formats.ExportFormats.class",
            "no.forankring.cli.workspace.Workspace.class");
  }

  @Test
  void reportsShowAndNeverCompute() {
    Rule.holds(
            noClasses()
                .that()
                .resideInAPackage("no.forankring.reports..")
                .should()
                .dependOnClassesThat(
                    resideInAPackage("no.forankring.core.analysis..")
                        .and(not(JavaClass.Predicates.assignableTo(Enum.class)))
                        .or(JavaClass.Predicates.equivalentTo(FactEngine.class)))
                .because(
                    "a number that is made twice is some day two numbers; a verdict is a word"))
        .butNotForAnyOf(
            "no.forankring.reports.pdf.layout",
            "no.forankring.core.analysis.outlook.Outlook.class",
            "no.forankring.core.fact.engine.FactEngine.class");
  }

  @Test
  void renderersSeeContentAndNotEachOther() {
    Rule.holds(
            slices()
                .matching("no.forankring.reports.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(alwaysTrue(), resideInAPackage("no.forankring.reports.content.."))
                .because("what a report says is said once, for every form it is shown in"))
        .butNotFor(
            """
            package no.forankring.reports.content;
            class Painting { no.forankring.reports.pdf.Paint paint; }
            """,
            """
            package no.forankring.reports.pdf;
            public class Paint {}
            """);
  }

  @Test
  void theWorkspaceDoesNotSeeTheCommands() {
    Rule.holds(
            noClasses()
                .that()
                .resideInAPackage("no.forankring.cli.workspace..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("no.forankring.cli.command..")
                .because("it is the door for any application, and the command line is one of them"))
        .butNotForAnyOf(
            "no.forankring.cli.workspace.intake", "no.forankring.cli.command.Main.class");
  }

  @Test
  void packagesDoNotGoInCircles() {
    Rule.holds(
            slices()
                .matching("no.forankring.(**)")
                .should()
                .beFreeOfCycles()
                .because("what goes in a circle can only be read and changed as one"))
        .butNotFor(
            """
            package no.forankring.core.period;
            public class There { no.forankring.core.metric.Back back; }
            """,
            """
            package no.forankring.core.metric;
            public class Back { no.forankring.core.period.There there; }
            """);
  }

  @Test
  void noPackageIsInTwoJars() {
    assertThat(inTwoJars(House.CLASSES.stream())).isEmpty();

    Stream<JavaClass> second =
        CompiledSources.of(List.of("package no.forankring.core.period; class Second {}")).stream();
    assertThat(inTwoJars(Stream.concat(House.CLASSES.stream(), second)))
        .containsOnlyKeys("no.forankring.core.period");
  }

  /** The packages whose classes lie in more than one folder or jar. */
  private static Map<String, Set<String>> inTwoJars(Stream<JavaClass> classes) {
    Map<String, Set<String>> places = new TreeMap<>();
    classes.forEach(
        item ->
            places
                .computeIfAbsent(item.getPackageName(), name -> new HashSet<>())
                .add(House.placeOf(item)));
    places.values().removeIf(several -> several.size() == 1);
    return places;
  }
}
