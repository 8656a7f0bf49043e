package no.forankring.cli.workspace.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import no.forankring.core.observation.Break;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.Platform;
import no.forankring.core.observation.Scope;
import no.forankring.core.period.FiscalCalendar;
import no.forankring.importers.strategy.document.DocumentException;
import no.forankring.importers.strategy.document.Problem;
import no.forankring.reports.content.language.WordSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("locale")
class ConfigFileTest {
  @Test
  void readsTheWholeFile() throws DocumentException {
    WorkspaceConfig config =
        read(
            """
            organisation: {name: Fjordtog AS, words: public}
            calendar: {zone: Europe/Oslo, first-month: 8, year-named-by: end}
            languages: [en, nb]
            channels:
              - {id: "linkedin:fjordtog", file-ids: [fjordtog-as, "101"], groups: [sales], name: LinkedIn}
              - {id: "facebook:fjordtog", groups: [sales, service]}
            """);
    ChannelId linkedin = new ChannelId(Platform.LINKEDIN, "fjordtog");
    ChannelId facebook = new ChannelId(Platform.FACEBOOK, "fjordtog");
    assertThat(config.organisation()).isEqualTo(new Organisation("Fjordtog AS", WordSet.PUBLIC));
    assertThat(config.calendar())
        .isEqualTo(
            new FiscalCalendar(
                ZoneId.of("Europe/Oslo"), Month.AUGUST, FiscalCalendar.YearNamedBy.END));
    assertThat(config.languages()).containsExactly("en", "nb");
    assertThat(config.channelIds()).containsExactly(linkedin, facebook);
    assertThat(config.channel(linkedin).orElseThrow().fileIds())
        .containsExactly("fjordtog-as", "101");
    assertThat(config.groups())
        .containsEntry("sales", Set.of(linkedin, facebook))
        .containsEntry("service", Set.of(facebook));
  }

  @Test
  void whatIsLeftOutHasADefault() throws DocumentException {
    WorkspaceConfig config = read("organisation: {name: Fjordtog AS}\n");
    assertThat(config.languages()).containsExactly("nb", "en");
    assertThat(config.calendar().firstMonth()).isEqualTo(Month.JANUARY);
    assertThat(config.channels()).isEmpty();
  }

  @Test
  void aTypoIsToldWithItsPlaceAndTheKeyProbablyMeant() {
    assertThat(problems("organisation: {name: F}\nchanels: []\n"))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo("unknown-key");
              assertThat(problem.line()).isEqualTo(2);
              assertThat(problem.column()).isEqualTo(1);
              assertThat(problem.arguments()).contains("channels");
            });
  }

  @Test
  void aBreakStandsForEachOfItsMetrics() throws DocumentException {
    ChannelId site = new ChannelId(new Platform("google-analytics"), "f");

    assertThat(
            read("""
            organisation: {name: F}
            channels: [{id: "google-analytics:f"}]
            breaks:
              - {date: 2026-02-01, channel: "google-analytics:f",
                 metrics: [sessions, visitors], reason: we got a new website}
            """)
                .breaks())
        .extracting(Break::scope, Break::metric, Break::day, Break::why)
        .containsExactly(
            tuple(
                new Scope.OneChannel(site),
                "sessions",
                LocalDate.of(2026, 2, 1),
                "we got a new website"),
            tuple(
                new Scope.OneChannel(site),
                "visitors",
                LocalDate.of(2026, 2, 1),
                "we got a new website"));
  }

  @Test
  void aBreakOfAnUnknownChannelOrMetricIsTold() {
    assertThat(
            problems(
                """
                organisation: {name: F}
                channels: [{id: "x:f"}]
                breaks:
                  - {date: 2026-02-01, channel: "x:g", metrics: [views], reason: a}
                  - {date: 2026-02-31, channel: "x:f", metrics: [vews], reason: a}
                  - {date: 2026-02-01, channel: "x:f", metrics: [views]}
                """))
        .extracting(Problem::code, Problem::line)
        .containsExactly(
            tuple("unknown-channel", 4),
            tuple("impossible-date", 5),
            tuple("unknown-metric", 5),
            tuple("missing-key", 6));
  }

  @Test
  void everyProblemIsToldAtOnce() {
    assertThat(
            problems(
                """
                organisation: {name: F}
                calendar: {zone: Europe/Olso, first-month: 13}
                languages: [nb, nn]
                channels:
                  - {id: "linkdin:fjordtog"}
                  - {id: fjordtog}
                  - {id: "x:fjordtog"}
                  - {id: "x:fjordtog"}
                """))
        .extracting(Problem::code, Problem::line)
        .containsExactly(
            tuple("unknown-zone", 2),
            tuple("not-a-month", 2),
            tuple("not-one-of", 3),
            tuple("unknown-platform", 5),
            tuple("not-a-channel", 6),
            tuple("named-twice", 8));
  }

  @Test
  void aPlatformOfTheWorkspacesOwnFormatsIsKnown() throws DocumentException {
    WorkspaceConfig config = read("organisation: {name: F}\nchannels: [{id: \"crm:fjordtog\"}]\n");
    assertThat(config.channelIds()).containsExactly(new ChannelId(new Platform("crm"), "fjordtog"));
    assertThat(problems("organisation: {name: F}\nchannels: [{id: \"crn:fjordtog\"}]\n"))
        .singleElement()
        .satisfies(problem -> assertThat(problem.arguments()).contains("crm"));
  }

  @Test
  void aChannelHasOneNameOrOneForEachLanguage() throws DocumentException {
    List<ChannelConfig> channels =
        read("""
        organisation: {name: F}
        channels:
          - {id: "x:one", name: Fjordtog}
          - {id: "x:two", name: {nb: kundesenteret, en: the service desk}}
          - {id: "x:three"}
        """)
            .channels();
    assertThat(channels.get(0).name("nb")).contains("Fjordtog");
    assertThat(channels.get(0).name("en")).contains("Fjordtog");
    assertThat(channels.get(1).name("nb")).contains("kundesenteret");
    assertThat(channels.get(1).name("en")).contains("the service desk");
    assertThat(channels.get(2).name("nb")).isEmpty();
    assertThat(problems("organisation: {name: F}\nchannels: [{id: \"x:one\", name: {nn: N}}]\n"))
        .extracting(Problem::code)
        .containsExactly("unknown-key");
  }

  private static WorkspaceConfig read(String text) throws DocumentException {
    return ConfigFile.read("forankring.yaml", text, List.of("nb", "en"), Set.of("crm"));
  }

  private static List<Problem> problems(String text) {
    return catchThrowableOfType(DocumentException.class, () -> read(text)).problems();
  }
}
