package no.forankring.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.forankring.cli.command.invocation.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Facts and values for other programs. */
class ExportTest {
  @TempDir Path folder;
  private Place place;

  @BeforeEach
  void oneFile() throws IOException {
    place =
        Place.in(folder)
            .channels("facebook:fjordtog")
            .download(Place.VIEWS, "exports/facebook-fjordtog/Views.csv");
    place.run("import");
  }

  @Test
  void everyFactOfTheBoardReportWithItsIdAndValue() throws IOException {
    place.run("report", "2026-Q3", "--format", "json", "--lang", "en");
    List<JsonTree> report =
        JsonTree.of(Files.readString(place.folder().resolve("reports/board-report-2026-Q3.json")))
            .get("facts")
            .items();
    List<JsonTree> facts =
        JsonTree.of(place.run("export", "2026-Q3", "--facts", "--json").out()).items();
    assertThat(facts).isNotEmpty();
    assertThat(facts.stream().map(each -> List.of(each.get("id"), each.get("value"))))
        .containsExactlyElementsOf(
            report.stream().map(each -> List.of(each.get("id"), each.get("value"))).toList());
  }

  @Test
  void everyValueWithTheCellItWasReadFrom() {
    List<String> lines = List.of(place.run("export", "--observations").out().split("\r\n", -1));
    assertThat(lines.getFirst()).startsWith("about,platform,channel,part,metric,first,last,value,");
    assertThat(lines).hasSize(1 + 91 + 1);
    assertThat(lines.get(1))
        .startsWith("channel,facebook,facebook:fjordtog,,views,2026-07-")
        .contains(",Views.csv,")
        .endsWith(",-,4,Primary,meta/insights,1");
  }

  @Test
  void toAFileOfOnesOwn() throws IOException {
    Run run = place.run("export", "2026-Q3", "--out", "out/facts.csv");
    assertThat(run.out()).isEqualTo("out/facts.csv\n");
    assertThat(Files.readString(place.folder().resolve("out/facts.csv")))
        .isEqualTo(place.run("export", "2026-Q3").out());
  }

  @Test
  void whatCannotBeIsRefused() {
    assertThat(place.run("export", "--facts", "--observations").code()).isEqualTo(ExitCode.USAGE);
    assertThat(place.run("export", "--format", "parquet").code()).isEqualTo(ExitCode.USAGE);
  }
}
