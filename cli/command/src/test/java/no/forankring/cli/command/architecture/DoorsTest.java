package no.forankring.cli.command.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Small doors, and names that say what lives behind them. */
class DoorsTest {

  private static final String ANALYSIS = "for applications that reuse core; no report shows it yet";

  /** Public for somebody who is not in the house. Each with its reason; none longer than needed. */
  private static final Map<String, String> DOORS_TO_THE_STREET =
      Map.ofEntries(
          entry("no.forankring.cli.command.Main", "what Java starts"),
          entry(
              "no.forankring.cli.command.invocation.ExitCode",
              "constants, which the compiler copies to whoever uses them"),
          entry("no.forankring.core.analysis.forecast.Increments", ANALYSIS));

  @Test
  void publicIsWhatAnotherPackageNeeds() {
    Rule.holds(
            classes()
                .should(beOpenForAReason())
                .as("what is public is needed by another package")
                .because("what nobody else sees can be changed by one who has read one package"))
        .butNotFor("package no.forankring.core.period; public final class Unasked {}");
  }

  @Test
  void everyDoorToTheStreetIsNeeded() {
    assertThat(DOORS_TO_THE_STREET.keySet())
        .as("these are used from inside the house by now: take them off the list")
        .allMatch(
            door ->
                House.CLASSES.stream()
                    .filter(DoorsTest::isOpen)
                    .filter(item -> item.getName().equals(door))
                    .anyMatch(item -> !isNeededInTheHouse(item)));
  }

  @Test
  void internalPackagesAreForTheirOwnModule() {
    Rule.holds(
            classes()
                .should(useOnlyTheirOwnInternals())
                .as("packages called internal are used by their own module only")
                .because("they are public for the language's sake and promise nothing"))
        .butNotForAnyOf(
            "no.forankring.cli.workspace",
            "no.forankring.importers.formats.internal.document.HeaderKey.class",
            "no.forankring.core.fact.internal.measure.Shares.class");
  }

  @Test
  void packagesSayWhatTheyKnow() {
    Rule.holds(
            noClasses()
                .should()
                .resideInAnyPackage(
                    Stream.of("util", "utils", "impl", "helper", "helpers", "manager", "managers")
                        .map(name -> ".." + name + "..")
                        .toArray(String[]::new))
                .because("a stranger finds the room by its name, and these name no room"))
        .butNotFor("package no.forankring.core.util; class Odds {}")
        .butNotFor("package no.forankring.core.fact.impl; class Ends {}");
  }

  @Test
  void classesSayWhatTheyDo() {
    Rule.holds(
            noClasses()
                .should()
                .haveNameMatching(".*(Utils?|Helpers?|Managers?|Impl)")
                .because("such a name takes in whatever comes, until nobody knows what is there"))
        .butNotFor("package no.forankring.core.period; class QuarterUtils {}")
        .butNotFor("package no.forankring.core.period; class QuarterHelper {}")
        .butNotFor("package no.forankring.core.period; class QuarterManager {}")
        .butNotFor("package no.forankring.core.period; class QuarterImpl {}");
  }

  @Test
  void everyPackageIsNullMarked() {
    Rule.holds(
            classes()
                .should(resideInANullMarkedPackage())
                .because("NullAway looks only where it is asked to"))
        .butNotFor("package no.forankring.core.forgotten; class Unmarked {}");
  }

  private static ArchCondition<JavaClass> beOpenForAReason() {
    return new ArchCondition<>("be needed by another package") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        if (isOpen(item)) {
          boolean needed =
              DOORS_TO_THE_STREET.containsKey(item.getName()) || isNeededInTheHouse(item);
          events.add(
              new SimpleConditionEvent(
                  item, needed, item.getName() + " is public, and no other package needs it"));
        }
      }
    };
  }

  private static boolean isOpen(JavaClass item) {
    return item.isTopLevelClass() && item.getModifiers().contains(JavaModifier.PUBLIC);
  }

  private static boolean isNeededInTheHouse(JavaClass item) {
    return isUsedByAnotherPackage(item)
        || item.getPackage().getClasses().stream()
            .filter(other -> !other.equals(item) && isOpen(other) && isUsedByAnotherPackage(other))
            .anyMatch(other -> speaksOf(other, item));
  }

  private static boolean isUsedByAnotherPackage(JavaClass item) {
    return item.getPackage().getClasses().stream()
        .filter(part -> part.equals(item) || part.getName().startsWith(item.getName() + "$"))
        .flatMap(part -> part.getDirectDependenciesToSelf().stream())
        .map(Dependency::getOriginClass)
        .anyMatch(user -> !user.getPackageName().equals(item.getPackageName()));
  }

  /** Whether a public method takes or gives the type. */
  private static boolean speaksOf(JavaClass speaker, JavaClass item) {
    return speaker.getMethods().stream()
        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
        .flatMap(DoorsTest::signature)
        .anyMatch(type -> type.getAllInvolvedRawTypes().contains(item));
  }

  private static Stream<JavaType> signature(JavaMethod method) {
    return Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream());
  }

  private static ArchCondition<JavaClass> useOnlyTheirOwnInternals() {
    return new ArchCondition<>("use only their own module's internal packages") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
          String used = dependency.getTargetClass().getPackageName() + ".";
          int internal = used.indexOf(".internal.");
          boolean own =
              !used.startsWith("no.forankring.")
                  || internal < 0
                  || (item.getPackageName() + ".").startsWith(used.substring(0, internal + 1));
          events.add(new SimpleConditionEvent(item, own, dependency.getDescription()));
        }
      }
    };
  }

  private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
    return new ArchCondition<>("reside in a package that is @NullMarked") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        events.add(
            new SimpleConditionEvent(
                item,
                item.getPackage().isAnnotatedWith(NullMarked.class),
                item.getPackageName() + " is not @NullMarked"));
      }
    };
  }
}
