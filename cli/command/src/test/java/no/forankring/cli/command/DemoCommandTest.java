package no.forankring.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import no.forankring.cli.command.invocation.ExitCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands over the example workspace, which is made once. */
class DemoCommandTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

  @TempDir static Path folder;
  private static Path demo = Path.of("");

  @BeforeAll
  static void demo() {
    Run run = Run.in(folder, TODAY, "demo", "--lang", "en");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).contains("9 quarters", "2026-Q3: 34 files imported as of 5 October 2026");
    demo = folder.resolve("fjordtog-demo");
  }

  @Test
  void everyQuarterHasItsReportInBothLanguages() {
    for (String quarter : new String[] {"2024-Q3", "2025-Q4", "2026-Q3"}) {
      for (String language : new String[] {"nb", "en"}) {
        for (String format : new String[] {".pdf", ".xlsx", ".json"}) {
          assertThat(demo.resolve("reports/board-report-" + quarter + "-" + language + format))
              .isNotEmptyFile();
        }
      }
    }
  }

  /** The guide to the downloads and the documents that read them speak of the same figures. */
  @Test
  void everyDownloadOfNinePlatformsIsSeenAsImportedByTheGuide() throws IOException {
    JsonTree need = JsonTree.of(Run.in(demo, TODAY, "need", "2026-Q3", "--json").out());
    List<String> downloads = new ArrayList<>();
    List<String> wanting = new ArrayList<>();
    for (JsonTree channel : need.get("channels").items()) {
      for (JsonTree export : channel.get("exports").items()) {
        String name = channel.get("channel").text() + " " + export.get("export").text();
        downloads.add(name);
        if (!export.get("state").text().equals("met")) {
          wanting.add(name + " " + export.get("state").text());
        }
      }
    }
    assertThat(downloads).hasSizeGreaterThan(25);
    assertThat(wanting).containsExactly("facebook:fjordtog views days-missing");
  }

  @Test
  void theTargetThatIsMissedByNinetyFiveThousandIsTracedToItsReading() {
    Run run = Run.in(demo, TODAY, "trace", "target/f100k#gap", "--lang", "en");
    assertThat(run.code()).isEqualTo(ExitCode.DONE);
    assertThat(run.out())
        .contains("target/f100k#gap = -95000", "5000  read off the page, strategy.yaml line 17");
  }

  @Test
  void aTargetOnASheetOfTheirOwnIsTracedToItsCells() {
    Run run = Run.in(demo, TODAY, "trace", "target/answered-in-time#actual", "--lang", "nb");
    assertThat(run.code()).isEqualTo(ExitCode.DONE);
    assertThat(run.out())
        .startsWith("target/answered-in-time#actual = 0.694")
        .contains("Kundeservice 2026-Q3.xlsx, ark Per dag, rad 3, Besvart innen fristen");
  }

  @Test
  void aFigureThatOnlyOneOfTheirOwnSheetsHasIsKnownByItsName() {
    Run nb = Run.in(demo, TODAY, "status", "2026-Q3", "--lang", "nb");
    assertThat(nb.out()).contains("260 forespørsler fra mulige kunder hvert kvartal: nådd");
    Run en = Run.in(demo, TODAY, "status", "2026-Q3", "--lang", "en");
    assertThat(en.out().replace("\n", " "))
        .contains("85% of messages answered in time every quarter: missed");
  }

  @Test
  void aChannelThatOnlyFjordtogKnowsHasItsNameInEachLanguage() throws IOException {
    assertThat(textOfWorkbook("nb")).contains("kundesenteret", "salgslisten");
    assertThat(textOfWorkbook("en")).contains("the service desk", "the sales list");
  }

  /** All parts of a workbook, one after the other. */
  private static String textOfWorkbook(String language) throws IOException {
    StringBuilder text = new StringBuilder();
    Path file = demo.resolve("reports/board-report-2026-Q3-" + language + ".xlsx");
    try (ZipInputStream parts = new ZipInputStream(Files.newInputStream(file))) {
      while (parts.getNextEntry() != null) {
        text.append(new String(parts.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return text.toString();
  }

  @Test
  void aChanceIsTracedToWhatItStartsFromAndWhatItIsTheChanceOf() {
    Run run = Run.in(demo, TODAY, "trace", "target/linkedin-followers#probability", "--json");
    assertThat(run.code()).isEqualTo(ExitCode.DONE);
    assertThat(run.out())
        .contains(
            "\"fact\": \"target/linkedin-followers#actual\"",
            "\"fact\": \"target/linkedin-followers#target\"",
            "\"target\": \"linkedin-followers\"",
            "\"line\": ");
  }

  @Test
  void theIdOfANumberInThePdfIsTracedAsItStandsThere() {
    for (String id :
        new String[] {
          "target/f100k#gap~2",
          "2026-Q3/linkedin:fjordtog/reach/AC#low",
          "2026-Q3/linkedin:fjordtog/impressions/AC#coverage"
        }) {
      Run run = Run.in(demo, TODAY, "trace", id, "--lang", "en");
      assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
      assertThat(run.out()).startsWith(id.replaceFirst("(#low|#coverage|~2)$", ""));
    }
  }

  @Test
  void aSumIsTracedToTheCellOfEachDay() {
    Run run = Run.in(demo, TODAY, "trace", "2026-Q3/linkedin:fjordtog/impressions/AC");
    assertThat(run.code()).isEqualTo(ExitCode.DONE);
    assertThat(run.out())
        .contains("fjordtog_content_1791185603613.xls, ark Metrics, rad ", "Impressions (total)");
    assertThat(run.out().lines().filter(line -> line.contains("Impressions (total)"))).hasSize(92);
  }

  @Test
  void theSameWorkspaceAndDayGiveTheSameBytes() throws IOException {
    Path out = folder.resolve("again");
    Run run =
        Run.in(
            demo,
            LocalDate.of(2030, 1, 1),
            "report",
            "2026-Q3",
            "--format",
            "json",
            "--as-of",
            "2026-10-05",
            "--out",
            out.toString());
    assertThat(run.code()).isEqualTo(ExitCode.DONE);
    for (String name :
        new String[] {"board-report-2026-Q3-nb.json", "board-report-2026-Q3-en.json"}) {
      assertThat(out.resolve(name)).hasSameBinaryContentAs(demo.resolve("reports/" + name));
    }
  }

  @Test
  void asOfAnEarlierDayNothingLaterIsKnown() throws IOException {
    Path out = folder.resolve("early");
    Run run =
        Run.in(
            demo,
            TODAY,
            "report",
            "2026-Q2",
            "--format",
            "json",
            "--lang",
            "en",
            "--as-of",
            "2026-07-05",
            "--out",
            out.toString());
    assertThat(run.code()).isEqualTo(ExitCode.DONE);
    assertThat(out.resolve("board-report-2026-Q2.json"))
        .hasSameBinaryContentAs(demo.resolve("reports/board-report-2026-Q2-en.json"));
    Run.in(
        demo,
        TODAY,
        "report",
        "2026-Q2",
        "--format",
        "json",
        "--lang",
        "en",
        "--out",
        out.toString());
    assertThat(Files.readString(out.resolve("board-report-2026-Q2.json")))
        .as("the restatement of June, learned in October")
        .isNotEqualTo(Files.readString(demo.resolve("reports/board-report-2026-Q2-en.json")));
  }

  @Test
  void importingAllOfItAgainChangesNothing() {
    Run run = Run.in(demo, LocalDate.of(2026, 10, 6), "import", "--lang", "en");
    assertThat(run.code()).isEqualTo(ExitCode.DONE);
    assertThat(run.out())
        .contains("0 files imported, 269 known from before, 0 refused, 1 left alone.");
  }

  @Test
  void rebuildKeepsEveryImport() {
    Run run = Run.in(demo, TODAY, "rebuild", "--json");
    assertThat(run.code()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).isEqualTo("{\n  \"imports\": 269\n}\n");
  }

  @Test
  void channelsAreListedWithTheirFiles() {
    Run run = Run.in(demo, TODAY, "channels", "--lang", "en");
    assertThat(run.code()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).contains("linkedin:fjordtog  groups: business  37 files");
  }

  @Test
  void whatIsNotThereIsAUsageErrorThatNamesTheNearest() {
    Run metric = Run.in(demo, TODAY, "trace", "folowers", "--lang", "en");
    assertThat(metric.code()).isEqualTo(ExitCode.USAGE);
    assertThat(metric.err()).contains("no metric “folowers”", "followers");
    Run channel = Run.in(demo, TODAY, "import", "--channel", "linkedin:fjordtg", "--lang", "en");
    assertThat(channel.code()).isEqualTo(ExitCode.USAGE);
    assertThat(channel.err()).contains("linkedin:fjordtg", "linkedin:fjordtog");
    Run quarter = Run.in(demo, TODAY, "report", "2026-Q5", "--lang", "en");
    assertThat(quarter.code()).isEqualTo(ExitCode.USAGE);
    assertThat(quarter.err()).contains("“2026-Q5” is not a quarter", "2026-Q3");
    Run later = Run.in(demo, TODAY, "report", "2027-Q1", "--lang", "en");
    assertThat(later.code()).isEqualTo(ExitCode.USAGE);
    Run format = Run.in(demo, TODAY, "report", "--format", "docx", "--lang", "en");
    assertThat(format.code()).isEqualTo(ExitCode.USAGE);
    assertThat(format.err()).contains("docx", "json");
    Run fact = Run.in(demo, TODAY, "trace", "2026-Q3/linkedin:fjordtog/follower/AC");
    assertThat(fact.code()).isEqualTo(ExitCode.USAGE);
    assertThat(fact.err()).contains("2026-Q3/linkedin:fjordtog/followers/AC");
  }

  @Test
  void aFolderWithSomethingElseIsLeftAlone() throws IOException {
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.writeString(other.resolve("letter.txt"), "mine");
    Run run = Run.in(folder, TODAY, "demo", "other", "--lang", "en");
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).contains("something other than an earlier demo");
    assertThat(other).isDirectoryNotContaining("glob:**forankring.yaml");
  }
}
