package no.forankring.cli.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.forankring.cli.workspace.ReportFiles.Format;
import no.forankring.core.fact.Bounds;
import no.forankring.core.fact.Computation;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.core.period.Quarter;
import no.forankring.importers.strategy.document.DocumentException;
import no.forankring.reports.content.ShownNumbers;
import no.forankring.reports.content.language.Texts;
import no.forankring.reports.office.Calc;
import no.forankring.reports.office.SheetReader;
import no.forankring.reports.office.SheetReader.Line;
import no.forankring.reports.office.SheetReader.Read;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The example's workbooks, read back by another library than wrote them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkbookTest {
  private static final String WRONG = "987654321";
  private static final String REPORTS = "no.forankring.cli.workspace.ImportedExample#reports";

  @TempDir Path folder;

  /** The sheets by quarter and language, read once. */
  private final Map<List<Object>, Map<String, List<Line>>> sheets = new HashMap<>();

  /** The workbooks with wrong values, and what LibreOffice, which starts once, makes of them. */
  private final Map<List<Object>, byte[]> wrong = new HashMap<>();

  private final Map<List<Object>, byte[]> recalculated = new HashMap<>();

  @ParameterizedTest
  @MethodSource(REPORTS)
  void everyFactStandsOnceWithItsNumbers(Quarter quarter, String language)
      throws IOException, DocumentException {
    QuarterReport report = report(quarter);
    Words words = new Words(language);
    List<Line> rows = facts(quarter, words);
    assertThat(rows.stream().map(row -> row.cell(words.id()).text()).toList())
        .isEqualTo(List.copyOf(report.facts().facts().keySet()));
    for (Line row : rows) {
      Fact fact = report.facts().find(row.cell(words.id()).text()).orElseThrow();
      assertThat(row.find(words.facts("currency")).map(Read::text)).isEqualTo(fact.currency());
      assertThat(row.cell(words.facts("metric")).text()).isEqualTo(fact.metric());
      assertThat(row.cell(words.facts("scope")).text()).isEqualTo(fact.scope().toString());
      assertThat(row.cell(words.facts("scenario")).text()).isEqualTo(fact.scenario().name());
      assertThat(row.cell(words.facts("from")).number())
          .contains((double) fact.period().first().toEpochDay() + 25569);
      assertThat(row.cell(words.facts("to")).number())
          .contains((double) fact.period().last().toEpochDay() + 25569);
    }
    assertThat(wrongNumbers(report.facts(), facts(quarter, words), words)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource(REPORTS)
  void changesGapsAndRatesAreFormulas(Quarter quarter, String language)
      throws IOException, DocumentException {
    QuarterReport report = report(quarter);
    Words words = new Words(language);
    for (Line row : facts(quarter, words)) {
      Fact fact = report.facts().find(row.cell(words.id()).text()).orElseThrow();
      Optional<String> formula = row.find(words.facts("value")).flatMap(Read::formula);
      switch (fact.computation()) {
        case DIFFERENCE -> assertThat(formula.orElse("none")).matches("J(\\d+)-K\\1");
        case QUOTIENT -> assertThat(formula.orElse("none")).matches("J(\\d+)/K\\1");
        case RELATIVE_DIFFERENCE ->
            assertThat(formula.orElse("none")).matches("\\(J(\\d+)-K\\1\\)/K\\1");
        default -> assertThat(formula).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource(REPORTS)
  void everySheetsNumbersAreThoseOfTheIdBesideThem(Quarter quarter, String language)
      throws IOException, DocumentException {
    QuarterReport report = report(quarter);
    Words words = new Words(language);
    Map<String, List<Line>> read = sheets(quarter, language);
    for (String sheet : List.of("summary", "targets")) {
      List<Line> rows = Objects.requireNonNull(read.get(words.sheet(sheet)));
      for (Line row : rows) {
        Optional<Double> number = row.find(words.head(sheet, "number")).flatMap(Read::number);
        assertThat(number.isPresent()).isEqualTo(row.find(words.id()).isPresent());
        number.ifPresent(
            shown ->
                assertThat(shown)
                    .isEqualTo(value(report.facts(), row.cell(words.id()).text()).doubleValue()));
      }
    }
    List<Line> quality = Objects.requireNonNull(read.get(words.sheet("quality")));
    assertThat(quality.stream().filter(row -> row.find(words.id()).isPresent())).isNotEmpty();
    for (Line row : quality) {
      row.find(words.head("quality", "value"))
          .flatMap(Read::number)
          .ifPresent(
              shown ->
                  assertThat(shown)
                      .isEqualTo(value(report.facts(), row.cell(words.id()).text()).doubleValue()));
    }
  }

  @ParameterizedTest
  @MethodSource(REPORTS)
  void everyNumberOfThePdfIsTheWorkbooks(Quarter quarter, String language)
      throws IOException, DocumentException {
    QuarterReport report = report(quarter);
    Map<String, String> pdf = ImportedExample.shared().shownInPdf(quarter, language);
    Words words = new Words(language);
    List<Line> workbook = facts(quarter, words);
    assertThat(pdf).isNotEmpty();
    assertThat(
            new ShownNumbers(asTheWorkbookSays(report, workbook, words, 1), language)
                .disagreements(pdf))
        .isEmpty();
    // The control: a workbook with a number of its own is found.
    assertThat(
            new ShownNumbers(asTheWorkbookSays(report, workbook, words, 1.5), language)
                .disagreements(pdf))
        .hasSizeGreaterThan(pdf.size() / 3);
  }

  @ParameterizedTest
  @MethodSource(REPORTS)
  void aFactHasAsManySourcesAsInTheJson(Quarter quarter, String language)
      throws IOException, DocumentException {
    Words words = new Words(language);
    Map<String, Long> shown = new LinkedHashMap<>();
    for (Line row : facts(quarter, words)) {
      shown.put(
          row.cell(words.id()).text(),
          Math.round(row.cell(words.facts("origins")).number().orElseThrow()));
    }
    byte[] json = ImportedExample.shared().file(quarter, Format.JSON, language);
    assertThat(shown).isEqualTo(origins(json));
  }

  @ParameterizedTest
  @MethodSource(REPORTS)
  void libreOfficeCalculatesTheSameNumbers(Quarter quarter, String language)
      throws IOException, DocumentException, InterruptedException {
    assumeTrue(Calc.isInstalled(), Calc.MISSING);
    QuarterReport report = report(quarter);
    Words words = new Words(language);
    List<Object> key = List.of(quarter, language);
    recalculate();
    List<Line> given =
        SheetReader.rows(Objects.requireNonNull(wrong.get(key)), words.sheet("facts"));
    assertThat(wrongNumbers(report.facts(), given, words)).as("the control").isNotEmpty();
    Map<String, List<Line>> right = SheetReader.read(Objects.requireNonNull(recalculated.get(key)));
    List<Line> facts = Objects.requireNonNull(right.get(words.sheet("facts")));
    assertThat(wrongNumbers(report.facts(), facts, words)).isEmpty();
    right.values().stream()
        .flatMap(List::stream)
        .flatMap(row -> row.cells().values().stream())
        .filter(cell -> cell.formula().isPresent())
        .forEach(
            cell -> assertThat(cell.number()).isNotEqualTo(Optional.of(Double.valueOf(WRONG))));
  }

  @ParameterizedTest
  @MethodSource(REPORTS)
  void twoRunsGiveTheSameBytes(Quarter quarter, String language)
      throws IOException, DocumentException {
    assertThat(ImportedExample.shared().secondFile(quarter, Format.XLSX, language))
        .isEqualTo(xlsx(quarter, language));
  }

  /** What a difference of two nearly equal numbers is exact to is decided by those. */
  private static double size(Fact fact, BigDecimal value) {
    if (fact.computation() == Computation.RELATIVE_DIFFERENCE) {
      // What is left of two numbers nearly alike has fewer digits than they.
      return value.abs().max(BigDecimal.ONE).doubleValue();
    }
    return fact.operands()
        .map(two -> value.abs().max(two.first().abs()).max(two.second().abs()))
        .filter(largest -> fact.computation() == Computation.DIFFERENCE)
        .orElse(value.abs())
        .doubleValue();
  }

  /** The facts whose row shows another number, to fourteen digits. */
  private static List<String> wrongNumbers(QuarterFacts facts, List<Line> workbook, Words words) {
    List<String> wrong = new ArrayList<>();
    for (Line row : workbook) {
      Fact fact = facts.find(row.cell(words.id()).text()).orElseThrow();
      Map<String, Optional<BigDecimal>> expected =
          Map.of(
              "value", fact.value(),
              "coverage", fact.coverage(),
              "low", fact.bounds().map(Bounds::low),
              "high", fact.bounds().flatMap(Bounds::high));
      expected.forEach(
          (head, number) -> {
            Optional<Double> shown = row.find(words.facts(head)).flatMap(Read::number);
            boolean same =
                number
                    .map(
                        value ->
                            shown
                                .filter(
                                    it ->
                                        Math.abs(it - value.doubleValue())
                                            <= 1e-14 * size(fact, value))
                                .isPresent())
                    .orElse(shown.isEmpty());
            if (!same) {
              wrong.add(fact.id() + " " + head + " is " + number + ", and " + shown + " is shown");
            }
          });
    }
    return wrong;
  }

  /** The facts with the workbook's values, for holding a PDF against them. */
  private static QuarterFacts asTheWorkbookSays(
      QuarterReport report, List<Line> workbook, Words words, double factor) {
    Map<String, Fact> said = new LinkedHashMap<>();
    for (Line row : workbook) {
      Fact fact = report.facts().find(row.cell(words.id()).text()).orElseThrow();
      said.put(
          fact.id(),
          new Fact(
              fact.id(),
              fact.metric(),
              fact.kind(),
              fact.unit(),
              fact.currency(),
              fact.scope(),
              fact.period(),
              fact.scenario(),
              number(row, words.facts("value"), factor),
              number(row, words.facts("low"), factor)
                  .map(low -> new Bounds(low, number(row, words.facts("high"), factor))),
              number(row, words.facts("coverage"), factor),
              fact.derived(),
              fact.breaks(),
              fact.computation(),
              fact.contributions()));
    }
    QuarterFacts facts = report.facts();
    return new QuarterFacts(
        facts.quarter(),
        facts.period(),
        facts.asOf(),
        facts.strategy(),
        said,
        facts.targets(),
        facts.expectations(),
        facts.initiatives(),
        facts.decisions(),
        facts.trends(),
        facts.unusual(),
        facts.relations(),
        facts.records(),
        facts.restatements(),
        facts.notices());
  }

  private static Optional<BigDecimal> number(Line row, String head, double factor) {
    return row.find(head).flatMap(Read::number).map(it -> BigDecimal.valueOf(it * factor));
  }

  private static BigDecimal value(QuarterFacts facts, String id) {
    return facts.find(id).flatMap(Fact::value).orElseThrow();
  }

  private static Map<String, Long> origins(byte[] json) throws IOException {
    Map<String, Long> counts = new LinkedHashMap<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      String id = "";
      for (JsonToken each = parser.nextToken(); each != null; each = parser.nextToken()) {
        boolean field = each == JsonToken.FIELD_NAME;
        if (field && parser.currentName().equals("id")) {
          id = parser.nextTextValue();
        } else if (field && parser.currentName().equals("origins")) {
          long count = 0;
          for (parser.nextToken(); parser.nextToken() != JsonToken.END_ARRAY; ) {
            parser.skipChildren();
            count++;
          }
          counts.put(id, count);
        }
      }
    }
    return counts;
  }

  private static QuarterReport report(Quarter quarter) throws IOException, DocumentException {
    return ImportedExample.shared().report(quarter);
  }

  private static byte[] xlsx(Quarter quarter, String language)
      throws IOException, DocumentException {
    return ImportedExample.shared().file(quarter, Format.XLSX, language);
  }

  private Map<String, List<Line>> sheets(Quarter quarter, String language)
      throws IOException, DocumentException {
    List<Object> key = List.of(quarter, language);
    Map<String, List<Line>> known = sheets.get(key);
    if (known == null) {
      known = SheetReader.read(xlsx(quarter, language));
      sheets.put(key, known);
    }
    return known;
  }

  private List<Line> facts(Quarter quarter, Words words) throws IOException, DocumentException {
    return Optional.ofNullable(sheets(quarter, words.language()).get(words.sheet("facts")))
        .orElseThrow();
  }

  private void recalculate() throws IOException, DocumentException, InterruptedException {
    if (recalculated.isEmpty()) {
      List<List<Object>> keys = new ArrayList<>();
      List<byte[]> workbooks = new ArrayList<>();
      for (Quarter quarter : ImportedExample.QUARTERS) {
        for (String language : ImportedExample.LANGUAGES) {
          keys.add(List.of(quarter, language));
          workbooks.add(Calc.withWrongValues(xlsx(quarter, language), WRONG));
        }
      }
      List<byte[]> right = Calc.recalculated(workbooks, folder);
      for (int i = 0; i < keys.size(); i++) {
        wrong.put(keys.get(i), workbooks.get(i));
        recalculated.put(keys.get(i), right.get(i));
      }
    }
  }

  /** What sheets and columns are called. */
  private record Words(String language) {
    String sheet(String name) {
      return Texts.in(language).say("workbook.sheet." + name);
    }

    String id() {
      return Texts.in(language).say("workbook.id");
    }

    String head(String sheet, String column) {
      return Texts.in(language).say("workbook." + sheet + "." + column);
    }

    String facts(String column) {
      return head("facts", column);
    }
  }
}
