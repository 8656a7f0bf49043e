package no.forankring.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import no.forankring.cli.command.invocation.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The import log as a person and a program read it. */
class ImportsTest {
  @TempDir Path folder;
  private Place place;

  @BeforeEach
  void twoFilesOfTwoDays() throws IOException {
    place =
        Place.in(folder)
            .channels("linkedin:fjordtog", "facebook:fjordtog")
            .download(Place.CONTENT, "exports/linkedin-fjordtog/fjordtog_content_1791185603613.xls")
            .download(Place.VIEWS, "exports/facebook-fjordtog/Views.csv");
    place.run("import", "exports/linkedin-fjordtog", "--as-of", "2026-10-05");
    place.run("import", "exports/facebook-fjordtog", "--as-of", "2026-10-06");
  }

  @Test
  void eachFileWithItsDaysChannelFormatAndCounts() {
    assertThat(place.run("imports", "--lang", "en").out().lines())
        .containsSubsequence(
            "Imported 5 October 2026: 1 file",
            "fjordtog_content_1791185603613.xls",
            "Imported 6 October 2026: 1 file",
            "  exported    channel            format         rows  values  remarks",
            "Views.csv",
            "  2026-10-06  facebook:fjordtog  meta/insights    91      91        0");
    assertThat(place.run("imports", "--lang", "en").out().lines())
        .allMatch(line -> line.length() <= 80);
  }

  @Test
  void asItWasOnADayAndForOneChannel() throws IOException {
    assertThat(files("imports", "--json", "--as-of", "2026-10-05"))
        .containsExactly("fjordtog_content_1791185603613.xls");
    assertThat(files("imports", "--json", "--channel", "facebook:fjordtog"))
        .containsExactly("Views.csv");
    assertThat(place.run("imports", "--channel", "x:nobody").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void theCountsAreThoseOfTheImport() throws IOException {
    JsonTree views = JsonTree.of(place.run("imports", "--json").out()).items().get(1);
    assertThat(views.get("rowsRead").text()).isEqualTo("91");
    assertThat(views.get("observations").text()).isEqualTo("91");
    assertThat(views.get("formats").get("meta/insights").text()).isEqualTo("1");
    assertThat(views.get("exportedBasis").text()).isEqualTo("import-day");
  }

  @Test
  void anEmptyLogSaysWhatToDo() throws IOException {
    Place empty = Place.in(folder.resolve("empty")).channels("linkedin:fjordtog");
    assertThat(empty.run("imports", "--lang", "en").out())
        .startsWith("Nothing has been imported. ");
    assertThat(empty.run("imports", "--json").out()).isEqualTo("[ ]\n");
  }

  private List<String> files(String... command) throws IOException {
    return JsonTree.of(place.run(command).out()).items().stream()
        .map(each -> each.get("file").text())
        .toList();
  }
}
