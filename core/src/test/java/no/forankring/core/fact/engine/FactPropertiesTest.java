package no.forankring.core.fact.engine;

import static java.math.MathContext.DECIMAL64;
import static no.forankring.core.fact.engine.FactsTestbed.FACEBOOK;
import static no.forankring.core.fact.engine.FactsTestbed.LINKEDIN;
import static no.forankring.core.fact.engine.FactsTestbed.ON_FACEBOOK;
import static no.forankring.core.fact.engine.FactsTestbed.ON_LINKEDIN;
import static no.forankring.core.fact.engine.FactsTestbed.ON_SECOND_PAGE;
import static no.forankring.core.fact.engine.FactsTestbed.days;
import static no.forankring.core.fact.engine.InMemorySource.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import no.forankring.core.fact.Bounds;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.Notice;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.core.fact.Scenario;
import no.forankring.core.metric.Kind;
import no.forankring.core.observation.Scope;
import no.forankring.core.observation.Source;
import no.forankring.core.observation.Subject;
import no.forankring.core.period.Period;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What holds of any set of exports. Each repetition draws its own, from a fixed seed. */
class FactPropertiesTest {

  private static final List<String> METRICS =
      List.of(
          "impressions",
          "clicks",
          "engagements",
          "reactions",
          "comments",
          "followers_net",
          "followers_gained",
          "followers_lost",
          "reach",
          "messages_received",
          "messages_answered");
  private static final Period DRAWN = days("2025-07-01", "2026-09-30");

  private record Row(Subject subject, String metric, Source source, Period period, String value) {}

  private record Zeros(Subject subject, String metric, Source source, Period period) {}

  private record File(String name, LocalDate exported, List<Row> rows, List<Zeros> zeros) {}

  private static List<File> draw(Random random) {
    List<File> files = new ArrayList<>();
    LocalDate exported = day("2026-09-30");
    for (int i = 0; i < 12; i++) {
      exported = exported.plusDays(1);
      files.add(draw(random, "f" + i, exported));
    }
    return files;
  }

  private static File draw(Random random, String name, LocalDate exported) {
    Subject subject = List.of(ON_LINKEDIN, ON_FACEBOOK, ON_SECOND_PAGE).get(random.nextInt(3));
    List<Row> rows = new ArrayList<>();
    List<Zeros> zeros = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      String metric = METRICS.get(random.nextInt(METRICS.size()));
      int rank = 1 + random.nextInt(2);
      Source source = new Source("test/daily", metric + rank, rank, false);
      LocalDate first = DRAWN.first().plusDays(random.nextInt(300));
      Period days = new Period(first, first.plusDays(40 + random.nextInt(110)));
      boolean sparse = random.nextInt(3) == 0;
      days.stream()
          .filter(day -> !sparse || random.nextInt(4) == 0)
          .forEach(
              day ->
                  rows.add(
                      new Row(
                          subject,
                          metric,
                          source,
                          Period.day(day),
                          Integer.toString(random.nextInt(50)))));
      if (sparse && random.nextBoolean()) {
        zeros.add(new Zeros(subject, metric, source, days));
      }
    }
    return new File(name, exported, rows, zeros);
  }

  private static FactsTestbed imported(List<File> files) {
    FactsTestbed bed = new FactsTestbed();
    bed.reading("2026-03-31", LINKEDIN, 1000);
    bed.reading("2026-09-15", FACEBOOK, 2000);
    bed.aim("impressions", "all").from("2026-01-01", "2026-12-31").atLeast("5000");
    bed.aim("followers", "linkedin:fjordtog").at("2026-12-31").atLeast("1500");
    for (File file : files) {
      InMemorySource.Export export =
          bed.exports.file(file.name(), file.exported().toString(), "2026-10-20");
      file.rows()
          .forEach(
              row ->
                  export.value(
                      row.subject(), row.metric(), row.source(), row.period(), row.value()));
      file.zeros()
          .forEach(
              zero -> export.zeros(zero.subject(), zero.metric(), zero.source(), zero.period()));
    }
    return bed;
  }

  private static Random seeded(RepetitionInfo repetition) {
    return new Random(20260930L + repetition.getCurrentRepetition());
  }

  @RepeatedTest(20)
  void theSameExportsGiveTheSameFactsInTheSameOrder(RepetitionInfo repetition) {
    List<File> files = draw(seeded(repetition));

    QuarterFacts first = imported(files).q3("2026-10-20");
    QuarterFacts second = imported(files).q3("2026-10-20");

    assertThat(first.all()).isNotEmpty();
    assertThat(List.copyOf(second.all())).isEqualTo(List.copyOf(first.all()));
    assertThat(second).isEqualTo(first);
  }

  @RepeatedTest(20)
  void theOrderOfImportChangesNothingWhereEveryExportHasItsOwnDay(RepetitionInfo repetition) {
    Random random = seeded(repetition);
    List<File> files = draw(random);
    List<File> shuffled = new ArrayList<>(files);
    Collections.shuffle(shuffled, random);

    assertThat(imported(shuffled).q3("2026-10-20")).isEqualTo(imported(files).q3("2026-10-20"));
  }

  @RepeatedTest(20)
  void theSameValuesInANewDownloadChangeNoNumber(RepetitionInfo repetition) {
    List<File> files = draw(seeded(repetition));
    List<File> twice = new ArrayList<>(files);
    files.forEach(
        file ->
            twice.add(
                new File(file.name() + "-again", file.exported(), file.rows(), file.zeros())));

    QuarterFacts once = imported(files).q3("2026-10-20");
    QuarterFacts again = imported(twice).q3("2026-10-20");

    assertThat(numbers(again)).isEqualTo(numbers(once));
    assertThat(again.restatements()).hasSameSizeAs(once.restatements());
    assertThat(told(again)).isEqualTo(told(once));
  }

  @RepeatedTest(20)
  void whatIsLearnedLaterDoesNotChangeAnEarlierAsOf(RepetitionInfo repetition) {
    List<File> files = draw(seeded(repetition));
    FactsTestbed bed = imported(files.subList(0, 6));
    QuarterFacts before = bed.q3("2026-10-20");
    for (File file : files.subList(6, 12)) {
      InMemorySource.Export late =
          bed.exports.file(file.name(), file.exported().toString(), "2026-10-21");
      file.rows()
          .forEach(
              row ->
                  late.value(row.subject(), row.metric(), row.source(), row.period(), row.value()));
    }

    assertThat(bed.q3("2026-10-20")).isEqualTo(before);
    assertThat(bed.q3("2026-10-21")).isNotEqualTo(before);
  }

  @RepeatedTest(20)
  void aComparableFlowOfAScopeIsTheSumOfItsChannelsAndNoOtherIsThere(RepetitionInfo repetition) {
    QuarterFacts facts = imported(draw(seeded(repetition))).q3("2026-10-20");

    for (String metric : List.of("impressions", "reactions", "comments", "followers_net")) {
      assertThat(value(facts, "all", metric)).as(metric).isEqualTo(sum(facts, metric));
    }
    for (String metric : List.of("clicks", "engagements", "reach")) {
      assertThat(value(facts, "all", metric)).as(metric).isEmpty();
      assertThat(value(facts, "group:sales", metric)).as(metric).isEmpty();
    }
  }

  private static Optional<BigDecimal> sum(QuarterFacts facts, String metric) {
    return List.of("linkedin:fjordtog", "facebook:fjordtog", "facebook:fjordtog-jobb").stream()
        .flatMap(channel -> value(facts, channel, metric).stream())
        .reduce(BigDecimal::add);
  }

  private static Optional<BigDecimal> value(QuarterFacts facts, String scope, String metric) {
    return facts.find(Scope.parse(scope).orElseThrow(), metric, Scenario.AC).flatMap(Fact::value);
  }

  @RepeatedTest(20)
  void coverageIsAShareAndBoundsAreInOrder(RepetitionInfo repetition) {
    for (Fact fact : imported(draw(seeded(repetition))).q3("2026-10-20").all()) {
      fact.coverage()
          .ifPresent(
              known -> assertThat(known).as(fact.id()).isBetween(BigDecimal.ZERO, BigDecimal.ONE));
      fact.bounds()
          .flatMap(Bounds::high)
          .ifPresent(
              high ->
                  assertThat(high)
                      .as(fact.id())
                      .isGreaterThanOrEqualTo(fact.bounds().orElseThrow().low()));
      assertThat(fact.bounds().isPresent()).isEqualTo(fact.value().isEmpty());
      assertThat(fact.kind() == Kind.UNIQUE || fact.value().isPresent()).isTrue();
    }
  }

  @RepeatedTest(20)
  void whatIsComputedFromTwoNumbersIsWhatTheyGive(RepetitionInfo repetition) {
    for (Fact fact : imported(draw(seeded(repetition))).q3("2026-10-20").all()) {
      Optional<BigDecimal> given =
          fact.operands()
              .map(
                  two ->
                      switch (fact.computation()) {
                        case DIFFERENCE -> two.first().subtract(two.second());
                        case RELATIVE_DIFFERENCE ->
                            two.first().subtract(two.second()).divide(two.second(), DECIMAL64);
                        case QUOTIENT -> two.first().divide(two.second(), DECIMAL64);
                        default -> throw new AssertionError(fact.id() + " needs no two numbers");
                      });
      boolean ofTwo =
          switch (fact.computation()) {
            case DIFFERENCE, RELATIVE_DIFFERENCE, QUOTIENT -> true;
            default -> false;
          };
      assertThat(given.isPresent()).as(fact.id()).isEqualTo(ofTwo);
      given.ifPresent(
          number ->
              assertThat(fact.value().orElseThrow()).as(fact.id()).isEqualByComparingTo(number));
    }
  }

  /** What is told without naming files: the new downloads have names of their own. */
  private static List<Notice> told(QuarterFacts facts) {
    return facts.notices().stream()
        .filter(notice -> !notice.code().equals("file-contradicts-itself"))
        .toList();
  }

  private static Map<String, List<Object>> numbers(QuarterFacts facts) {
    return facts.all().stream()
        .collect(
            Collectors.toMap(
                Fact::id, fact -> List.of(fact.value(), fact.bounds(), fact.coverage())));
  }
}
