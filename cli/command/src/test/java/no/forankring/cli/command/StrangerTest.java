package no.forankring.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.forankring.cli.command.ExpectedFacts.Expected;
import no.forankring.cli.command.RealDownloads.Column;
import no.forankring.cli.command.invocation.ExitCode;
import no.forankring.core.period.Period;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A stranger drops one company's real downloads into a new workspace, enters a reading and two
 * targets, and gets the quarter's report, every number of which can be traced and computed again.
 */
class StrangerTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 12, 23);
  private static final String QUARTER = "2025-Q3";

  @TempDir static Path folder;
  private static Path workspace = Path.of("");
  private static JsonTree report = new JsonTree("");
  private static final Map<String, JsonTree> TRACES = new TreeMap<>();

  @BeforeAll
  static void theStrangersAfternoon() throws IOException {
    assumeTrue(
        RealDownloads.areThere(), "no real exports beside the project: nothing is computed again");
    workspace = folder.resolve("vår bedrift");
    done(Run.in(folder, TODAY, "init", "vår bedrift", "--lang", "nb"));
    Path exports =
        Files.createDirectories(workspace.resolve("exports").resolve("linkedin-shorthills-ai"));
    for (String file : RealDownloads.FILES) {
      Files.copy(RealDownloads.FOLDER.resolve(file), exports.resolve(file));
    }
    Run imported = done(Run.in(workspace, TODAY, "import"));
    assertThat(imported.out())
        .contains("3 filer importert, 0 kjent fra før, 0 avvist, 0 latt i fred.")
        .contains("forankring report " + QUARTER);
    Path strategy = workspace.resolve("strategy.yaml");
    Files.writeString(strategy, entered(Files.readString(strategy)));
    Run written = done(Run.in(workspace, TODAY, "report", QUARTER, "--lang", "nb"));
    assertThat(written.out()).contains("board-report-2025-Q3.json");
    report = JsonTree.of(Files.readString(workspace.resolve("reports/board-report-2025-Q3.json")));
    trace();
  }

  /** Under the explanations, where they say it goes. */
  private static String entered(String template) {
    assertThat(template).contains("\nreadings:\n", "\ntargets:\n");
    return template
        .replace(
            "\nreadings:\n",
            """

            readings:
              - {date: 2025-09-30, channel: "linkedin:shorthills-ai", followers: 26500}
            """)
        .replace(
            "\ntargets:\n",
            """

            targets:
              - id: more-followers
                metric: followers
                scope: "linkedin:shorthills-ai"
                span: {at: 2026-03-31}
                at-least: 30000
                set: 2025-01-10
                by: daglig leder
              - id: engaged
                metric: engagement_rate
                scope: "linkedin:shorthills-ai"
                span: {each: quarter}
                at-least: 0.02
                set: 2025-01-10
            """);
  }

  /** All facts at once, as their ids stand in the report. */
  private static void trace() throws IOException {
    List<String> arguments = new ArrayList<>(List.of("trace", "--json", "--quarter", QUARTER));
    report.get("facts").items().forEach(fact -> arguments.add(fact.get("id").text()));
    Run run = done(Run.in(workspace, TODAY, arguments.toArray(String[]::new)));
    JsonTree.of(run.out()).items().forEach(trace -> TRACES.put(trace.get("fact").text(), trace));
  }

  private static Run done(Run run) {
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(ExitCode.DONE);
    return run;
  }

  @Test
  void theReportHoldsWhatTheDownloadsHold() {
    Set<String> metrics =
        report.get("facts").items().stream()
            .map(fact -> fact.get("metric").text())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(metrics)
        .containsAll(RealDownloads.COLUMNS.keySet())
        .contains("followers", "interactions", "engagement_rate", "click_rate");
    assertThat(report.get("facts").items()).hasSizeGreaterThan(100);
    assertThat(report.get("targets").items()).hasSize(2);
  }

  @Test
  void everyNumberIsWhatTheDownloadsGive() throws IOException {
    ExpectedFacts expected = new ExpectedFacts(new RealDownloads());
    for (JsonTree fact : report.get("facts").items()) {
      String id = fact.get("id").text();
      Expected right = expected.of(id);
      assertNumber(id, fact.get("value"), right.value(), right.reach());
      JsonTree bounds = fact.get("bounds");
      assertThat(bounds.isAbsent()).as(id).isEqualTo(right.low().isEmpty());
      if (!bounds.isAbsent()) {
        assertNumber(id, bounds.get("low"), right.low(), right.reach());
        assertNumber(id, bounds.get("high"), right.high(), right.reach());
      }
      assertThat(fact.get("origins").items()).as(id).isNotEmpty();
    }
  }

  private static void assertNumber(String id, JsonTree found, OptionalDouble right, double reach) {
    assertThat(found.isAbsent()).as(id).isEqualTo(right.isEmpty());
    if (right.isPresent()) {
      assertThat(found.number()).as(id).isCloseTo(right.getAsDouble(), within(reach + 1e-12));
    }
  }

  @Test
  void theNumbersOfATargetAreFactsToo() {
    Map<String, String> facts = new HashMap<>();
    report
        .get("facts")
        .items()
        .forEach(fact -> facts.put(fact.get("id").text(), fact.get("value").text()));
    for (JsonTree target : report.get("targets").items()) {
      String id = "target/" + target.get("id").text() + "#";
      assertThat(facts)
          .containsEntry(id + "target", target.get("target").text())
          .containsEntry(id + "actual", target.get("actual").text())
          .containsEntry(id + "gap", target.get("gap").text())
          .containsEntry(id + "pace-now", target.get("paceNow").text())
          .containsEntry(id + "pace-needed", target.get("paceNeeded").text());
      if (!target.get("forecast").isAbsent()) {
        assertThat(facts)
            .containsEntry(id + "probability", target.get("probability").text())
            .containsEntry(id + "p10", target.get("forecast").get("p10").text())
            .containsEntry(id + "p50", target.get("forecast").get("p50").text())
            .containsEntry(id + "p90", target.get("forecast").get("p90").text());
      }
    }
  }

  @Test
  void everyNumberIsTracedToACellOfTheFileItCameIn() throws IOException {
    RealDownloads downloads = new RealDownloads();
    List<String> strategy = Files.readAllLines(workspace.resolve("strategy.yaml"));
    for (JsonTree fact : report.get("facts").items()) {
      String id = fact.get("id").text();
      JsonTree trace = Objects.requireNonNull(TRACES.get(id), id);
      assertThat(trace.get("value").text()).as(id).isEqualTo(fact.get("value").text());
      assertThat(leaves(trace, downloads, strategy)).as(id).isPositive();
    }
  }

  /** Checks each end of a trace against the file it names, and counts them. */
  private static int leaves(JsonTree trace, RealDownloads downloads, List<String> strategy) {
    assertThat(trace.get("formula").text()).as(trace.get("fact").text()).isNotBlank();
    int count = 0;
    for (JsonTree part : trace.get("parts").items()) {
      if (part.has("fact")) {
        count += leaves(part, downloads, strategy);
      } else if (part.has("reading")) {
        assertThat(line(part, strategy))
            .contains(part.get("reading").text(), "followers: " + part.get("value").text());
        count++;
      } else if (part.has("target")) {
        assertThat(line(part, strategy)).contains("id: " + part.get("target").text());
        count++;
      } else {
        cell(part, downloads);
        count++;
      }
    }
    return count;
  }

  private static String line(JsonTree part, List<String> strategy) {
    assertThat(part.get("file").text()).isEqualTo("strategy.yaml");
    return strategy.get(Integer.parseInt(part.get("line").text()) - 1);
  }

  private static void cell(JsonTree part, RealDownloads downloads) {
    Column column =
        new Column(part.get("file").text(), part.get("sheet").text(), part.get("column").text());
    int row = Integer.parseInt(part.get("row").text());
    assertThat(column).isEqualTo(RealDownloads.COLUMNS.get(part.get("metric").text()));
    assertThat(downloads.day(column.file(), column.sheet(), row))
        .hasToString(part.get("days").text());
    assertThat(downloads.value(column.file(), column.sheet(), row, column.header()))
        .isEqualByComparingTo(part.get("value").text());
    assertThat(part.get("subject").text()).isEqualTo("linkedin:shorthills-ai");
    assertThat(part.get("format").text()).startsWith("linkedin/");
  }

  @Test
  void aSumIsTracedToEveryDayOfItsQuarterAndToNoOther() throws IOException {
    ExpectedFacts expected = new ExpectedFacts(new RealDownloads());
    Period quarter = ExpectedFacts.quarter(QUARTER);
    for (String metric : RealDownloads.COLUMNS.keySet()) {
      String id = QUARTER + "/linkedin:shorthills-ai/" + metric + "/AC";
      assertThat(Objects.requireNonNull(TRACES.get(id), id).get("parts").items())
          .as(id)
          .extracting(part -> part.get("days").text())
          .containsExactlyElementsOf(
              expected.days(metric, quarter).keySet().stream().map(LocalDate::toString).toList());
    }
  }

  @Test
  void aPersonReadsFormulaFileSheetRowAndColumn() {
    Run run =
        done(
            Run.in(
                workspace,
                TODAY,
                "trace",
                QUARTER + "/linkedin:shorthills-ai/engagement_rate/AC",
                "target/more-followers#gap",
                "--quarter",
                QUARTER));
    assertThat(run.out())
        .contains(
            "(reactions 2230 + comments 81 + shares 9) / (impressions 126409)",
            "dekning 100 %",
            "shorthills-ai_content_1766385907708.xls, ark Metrics, rad ",
            ", Impressions (total)",
            "target/more-followers#gap = -3500",
            "det vi har, minus målet",
            "målet more-followers, strategy.yaml linje ",
            "26500  lest av på siden, strategy.yaml linje ");
  }

  @Test
  void theListsKnowTheChannel() {
    assertThat(done(Run.in(workspace, TODAY, "channels")).out())
        .isEqualTo("linkedin:shorthills-ai  grupper: -  3 filer\n");
    assertThat(done(Run.in(workspace, TODAY, "trace", "followers_net", "--quarter", QUARTER)).out())
        .startsWith(QUARTER + "/linkedin:shorthills-ai/followers_net/AC = 606\n");
  }

  @Test
  void importingAgainChangesNothing() throws IOException {
    Path before = folder.resolve("before.json");
    Path report = workspace.resolve("reports/board-report-2025-Q3.json");
    Files.copy(report, before);
    assertThat(done(Run.in(workspace, TODAY, "import")).out())
        .isEqualTo("0 filer importert, 3 kjent fra før, 0 avvist, 0 latt i fred.\n");
    done(Run.in(workspace, TODAY, "rebuild"));
    done(Run.in(workspace, TODAY, "report", QUARTER, "--lang", "nb", "--format", "json"));
    assertThat(report).hasSameBinaryContentAs(before);
  }
}
