package no.forankring.cli.command.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.forankring.cli.command.Main;
import org.junit.jupiter.api.Test;

/** The same workspace, arguments and day give the same bytes: whatever else might come in. */
class DeterminismTest {
  private static final String COMMAND = "no.forankring.cli.command";
  private static final String LEDGER = "no.forankring.importers.ledger";
  private static final String MAIN = Main.class.getName();
  private static final Set<String> LOCALES = Set.of("java.util.Locale", "com.ibm.icu.util.ULocale");

  @Test
  void onlyMainLooksAtTheClock() {
    Rule.holds(
            noClasses()
                .that()
                .doNotHaveFullyQualifiedName(MAIN)
                .should()
                .accessTargetWhere(
                    isOneOf(
                        "java.time.\\w+.now\\((java.time.ZoneId)?\\)",
                        "java.time.(Clock|InstantSource).(system|tick[A-Z]).*",
                        "java.util.(Date|GregorianCalendar).<init>\\(\\)",
                        "java.util.Calendar.getInstance.*",
                        "java.lang.System.currentTimeMillis.*"))
                .as("only Main looks at the machine's clock")
                .because("what today is, is an argument: last year's report comes out again"))
        .butNotForAnyOf(
            LEDGER,
            "java.time.Instant.now()",
            "java.time.LocalDate.now(java.time.ZoneOffset.UTC)",
            "(java.util.function.Supplier<Object>) java.time.Year::now",
            "java.time.Clock.systemUTC()",
            "java.time.Clock.tickMinutes(java.time.ZoneOffset.UTC)",
            "java.time.InstantSource.system()",
            "new java.util.Date()",
            "new java.util.GregorianCalendar()",
            "java.util.Calendar.getInstance()",
            "System.currentTimeMillis()");
  }

  @Test
  void onlyPatienceIsMeasured() {
    Rule.holds(
            noClasses()
                .that()
                .doNotHaveFullyQualifiedName(LEDGER + ".WriterLock")
                .should()
                .accessTargetWhere(isOneOf("java.lang.System.nanoTime.*"))
                .because(
                    "a slow machine gives the same report; it may only wait longer for another"))
        .butNotForAnyOf(LEDGER, "System.nanoTime()");
  }

  @Test
  void onlyMainLooksAtStreamsAndSettings() {
    Rule.holds(
            noClasses()
                .that()
                .doNotHaveFullyQualifiedName(MAIN)
                .should()
                .accessTargetWhere(
                    isOneOf(
                        "java.lang.System.(in|out|err)",
                        "java.io.FileDescriptor.*",
                        ".*.printStackTrace\\(\\)",
                        "java.lang.System.(getenv|getProperty|getProperties).*",
                        "java.lang.(Integer.getInteger|Long.getLong|Boolean.getBoolean).*",
                        "java.lang.(System.exit|Runtime.exit|Runtime.halt).*"))
                .as("only Main looks at the machine's streams and settings, and ends the process")
                .because("another application that uses the workspace has its own"))
        .butNotForAnyOf(
            COMMAND,
            "System.in",
            "System.out",
            "System.err",
            "java.io.FileDescriptor.out",
            "(Runnable) new Exception()::printStackTrace",
            "System.getenv(\"HOME\")",
            "System.getProperty(\"user.dir\")",
            "Integer.getInteger(\"size\")",
            "(Runnable) () -> System.exit(1)",
            "(Runnable) () -> Runtime.getRuntime().halt(1)");
  }

  @Test
  void onlyQuestionsLookAtTheTerminal() {
    Rule.holds(
            noClasses()
                .that()
                .doNotHaveFullyQualifiedName(COMMAND + ".KeyboardQuestions")
                .should()
                .accessTargetWhere(isOneOf("java.lang.System.console.*"))
                .because("whether somebody can be asked is found out once"))
        .butNotForAnyOf(COMMAND, "System.console()");
  }

  @Test
  void onlyMainAsksForTheMachinesLocale() {
    Rule.holds(
            noClasses()
                .that()
                .doNotHaveFullyQualifiedName(MAIN)
                .should()
                .accessTargetWhere(
                    isOneOf(
                            "(java.util.Locale|com.ibm.icu.util.ULocale).getDefault.*",
                            "java.lang.String.formatted.*",
                            "java.util.Scanner.<init>.*",
                            "java.io.Console.(printf|format|readLine\\(.+\\)|readPassword).*",
                            "java.time.format.DateTimeFormatter.ofLocalized.*",
                            "(java.text|com.ibm.icu.text).DecimalFormat.<init>\\([^,]*\\)",
                            "(java.text|com.ibm.icu.text).MessageFormat.format\\(java.lang.String.*")
                        .or(hasASisterWithALocale()))
                .as("nothing takes the machine's locale")
                .because("the small letter of I is ı in Turkish, and 1.5 is 15 in German"))
        .butNotForAnyOf(
            COMMAND,
            "java.util.Locale.getDefault()",
            "com.ibm.icu.util.ULocale.getDefault()",
            "\"ID\".toLowerCase()",
            "(java.util.function.UnaryOperator<String>) String::toUpperCase",
            "String.format(\"%d\", 1)",
            "\"%d\".formatted(1)",
            "new java.io.PrintWriter(\"\").printf(\"%d\", 1)",
            "new java.io.PrintStream(\"\").format(\"%d\", 1)",
            "System.console().printf(\"%d\", 1)",
            "new java.util.Formatter()",
            "new java.util.Scanner(\"1,5\")",
            "java.time.format.DateTimeFormatter.ofPattern(\"MMM\")",
            "java.time.format.DateTimeFormatter.ofLocalizedDate(null)",
            "new java.time.format.DateTimeFormatterBuilder().toFormatter()",
            "new java.text.SimpleDateFormat(\"MMM\")",
            "java.text.NumberFormat.getInstance()",
            "new java.text.DecimalFormat(\"0.0\")",
            "java.text.MessageFormat.format(\"{0}\", 1)",
            "java.text.Collator.getInstance()",
            "java.util.ResourceBundle.getBundle(\"texts\")",
            "new com.ibm.icu.text.DecimalFormat(\"0.0\")",
            "new com.ibm.icu.text.MessageFormat(\"{0}\")",
            "com.ibm.icu.text.MessageFormat.format(\"{0}\", 1)",
            "new org.apache.poi.ss.usermodel.DataFormatter()");
  }

  @Test
  void nothingTakesTheMachinesZone() {
    Rule.holds(
            noClasses()
                .should()
                .accessTargetWhere(
                    isOneOf(
                        "java.time.\\w+.systemDefault.*",
                        "java.util.TimeZone.getDefault.*",
                        "(java.util.Date|java.sql.Date|java.sql.Time|java.sql.Timestamp)..*",
                        "java.sql.\\w+.(get|set)(Date|Time|Timestamp)\\(.*",
                        "org.apache.poi..*.(getJavaDate|getJavaCalendar|getDateCellValue).*"))
                .as("nothing takes the machine's zone")
                .because("a post belongs to the organisation's day, not to the server's"))
        .butNotForAnyOf(
            LEDGER,
            "java.time.ZoneId.systemDefault()",
            "java.time.ZoneOffset.systemDefault()",
            "java.time.Clock.systemDefaultZone()",
            "java.util.TimeZone.getDefault()",
            "new java.util.Date(0)",
            "java.sql.Timestamp.valueOf(\"2026-07-01 00:00:00\")",
            "((java.sql.ResultSet) null).getDate(1)",
            "org.apache.poi.ss.usermodel.DateUtil.getJavaDate(1.0)");
  }

  @Test
  void nothingIsLeftToChance() {
    Rule.holds(
            noClasses()
                .should()
                .accessTargetWhere(
                    isOneOf(
                        "java.lang.(Math|StrictMath).random.*",
                        "java.util.(Random|SplittableRandom).<init>\\(\\)",
                        "java.util.concurrent.ThreadLocalRandom.*",
                        "java.util.random.RandomGenerator(Factory)?.(get|of|create\\(\\)).*",
                        "java.security.SecureRandom.(<init>\\((\\[B)?\\)|getInstance.*)",
                        "java.util.Collections.shuffle\\(java.util.List\\)",
                        "java.util.UUID.randomUUID.*",
                        "org.apache.commons.math3.random.\\w+.<init>\\(\\)"))
                .as("nothing is left to chance")
                .because("chance comes from a seed, and the seed is an argument"))
        .butNotForAnyOf(
            COMMAND,
            "Math.random()",
            "new java.util.Random()",
            "new java.util.SplittableRandom()",
            "java.util.concurrent.ThreadLocalRandom.current()",
            "java.util.random.RandomGenerator.getDefault()",
            "java.util.random.RandomGenerator.of(\"L64X128MixRandom\")",
            "new java.security.SecureRandom()",
            "java.security.SecureRandom.getInstanceStrong()",
            "(Runnable) () -> java.util.Collections.shuffle(new java.util.ArrayList<>())",
            "java.util.UUID.randomUUID()",
            "new org.apache.commons.math3.random.Well19937c()",
            "new org.apache.commons.math3.random.RandomDataGenerator()");
  }

  /** Whether what is called, referenced or read has a full name like one of these. */
  private static DescribedPredicate<JavaAccess<?>> isOneOf(String... patterns) {
    // A dot between names means any character, too: it reads better, and names nothing else.
    Pattern pattern = Pattern.compile("(" + String.join(")|(", patterns) + ")");
    return describe(
        "it is one of " + String.join(", ", patterns),
        access -> pattern.matcher(access.getTarget().getFullName()).matches());
  }

  /** Whether there is a method of the same name with the same parameters and a locale. */
  private static DescribedPredicate<JavaAccess<?>> hasASisterWithALocale() {
    return describe(
        "it has a sister with a locale",
        access ->
            access.getTarget() instanceof CodeUnitAccessTarget called
                && Stream.concat(
                        called.getOwner().getAllMethods().stream(),
                        called.getOwner().getConstructors().stream())
                    .filter(sister -> sister.getName().equals(called.getName()))
                    .anyMatch(sister -> takesALocaleToo(sister, called)));
  }

  private static boolean takesALocaleToo(JavaCodeUnit sister, CodeUnitAccessTarget called) {
    List<JavaClass> parameters = new ArrayList<>(sister.getRawParameterTypes());
    return parameters.removeIf(type -> LOCALES.contains(type.getName()))
        && parameters.equals(called.getRawParameterTypes());
  }
}
