package no.forankring.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which downloads a quarter still needs. Meta's Views is one download with one metric. */
class NeedTest {
  private static final String FILE = "exports/facebook-fjordtog/Views.csv";

  @TempDir Path folder;
  private Place place;

  @BeforeEach
  void oneChannel() throws IOException {
    place = Place.in(folder).channels("facebook:fjordtog");
  }

  /** A download of Views with these days, each with a value. */
  private void views(LocalDate first, LocalDate last) throws IOException {
    String rows =
        first
            .datesUntil(last.plusDays(1))
            .map(day -> "\"" + day + "T00:00:00\",\"7\"\n")
            .collect(Collectors.joining());
    place.put(
        FILE,
        ("sep=,\n\"Views\"\n\"Date\",\"Primary\"\n" + rows).getBytes(StandardCharsets.UTF_16));
  }

  private JsonTree views(String asOf) throws IOException {
    JsonTree need = JsonTree.of(place.run("need", "2026-Q3", "--json", "--as-of", asOf).out());
    return need.get("channels").items().getFirst().get("exports").items().stream()
        .filter(each -> each.get("export").text().equals("views"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void nothingImported() throws IOException {
    assertThat(views("2026-10-05").get("state").text()).isEqualTo("nothing");
    assertThat(place.run("need", "2026-Q3", "--lang", "en").out().lines())
        .containsSubsequence(
            "What 2026-Q3 still needs. Choose the dates 1 July 2026 to 30 September 2026 for",
            "facebook:fjordtog, into exports/facebook-fjordtog/",
            "  Views: nothing imported",
            "    - {date: 2026-09-30, channel: \"facebook:fjordtog\", followers: …}");
  }

  @Test
  void theDaysThatAreMissingAreCountedAndNamed() throws IOException {
    views(LocalDate.of(2026, 7, 3), LocalDate.of(2026, 9, 29));
    place.run("import", "--as-of", "2026-10-05");
    JsonTree views = views("2026-10-05");
    assertThat(views.get("state").text()).isEqualTo("days-missing");
    assertThat(views.get("daysKnown").text()).isEqualTo("89");
    assertThat(views.get("daysWanted").text()).isEqualTo("92");
    assertThat(views.get("missing").items().stream().map(each -> each.get("from").text()))
        .isEqualTo(List.of("2026-07-01", "2026-09-30"));
    assertThat(place.run("need", "2026-Q3", "--lang", "nb").out())
        .contains("3 dager av 92 mangler: 1. juli 2026 til 2. juli 2026, 30.");
  }

  @Test
  void aDownloadFromBeforeTheQuartersEndIsStale() throws IOException {
    views(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30));
    place.run("import", "--as-of", "2026-09-30");
    assertThat(views("2026-10-05").get("state").text()).isEqualTo("stale");
  }

  @Test
  void aDownloadFromAfterItWithEveryDayIsEnough() throws IOException {
    views(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30));
    place.run("import", "--as-of", "2026-10-01");
    assertThat(views("2026-10-05").get("state").text()).isEqualTo("met");
    assertThat(views("2026-09-30").get("state").text())
        .as("before it was imported")
        .isEqualTo("nothing");
  }

  @Test
  void ofAQuarterThatIsNotOverTheDaysSoFarAreWanted() throws IOException {
    views(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 8, 9));
    place.run("import", "--as-of", "2026-08-10");
    assertThat(views("2026-08-10").get("state").text()).isEqualTo("met");
    assertThat(views("2026-08-11").get("missing").items()).hasSize(1);
  }

  @Test
  void whenNothingIsMissingItSaysSoAndWhatIsNext() throws IOException {
    Place site = Place.in(folder.resolve("site")).channels("wordpress:fjordtog");
    assertThat(site.run("need", "2026-Q3", "--lang", "en").out())
        .endsWith("Nothing is missing for 2026-Q3. Next: forankring report 2026-Q3\n");
  }
}
