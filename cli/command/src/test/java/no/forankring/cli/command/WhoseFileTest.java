package no.forankring.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import no.forankring.cli.command.invocation.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where it is not certain whose a file is, it is refused with the command that settles it. */
class WhoseFileTest {
  private static final String NETWORKLESS = "exports/meta-fjordtog/2026-Q3/Views.csv";

  @TempDir Path folder;
  private Place place = new Place(Path.of(""));

  @BeforeEach
  void workspace() throws IOException {
    place = Place.in(folder);
  }

  @Test
  void aFileOfMetasThatNamesNoNetworkIsAskedForOnceAndRemembered() throws IOException {
    place.channels("facebook:fjordtog", "instagram:fjordtog").download(Place.VIEWS, NETWORKLESS);
    refused(
        NETWORKLESS,
        "Den kan høre til facebook:fjordtog, instagram:fjordtog. Si hvilken, for eksempel slik:"
            + " forankring import "
            + NETWORKLESS
            + " --channel facebook:fjordtog. Eller legg den i kanalens mappe, for eksempel"
            + " exports/facebook-fjordtog/.",
        "It may belong to facebook:fjordtog, instagram:fjordtog. Say which, for example with:"
            + " forankring import "
            + NETWORKLESS
            + " --channel facebook:fjordtog. Or put it in the channel’s folder, for example"
            + " exports/facebook-fjordtog/.");

    Run said = place.run("import", NETWORKLESS, "--channel", "instagram:fjordtog");
    assertThat(said.code()).isEqualTo(ExitCode.DONE);
    assertThat(said.out()).startsWith(NETWORKLESS + ": instagram:fjordtog, ");

    assertThat(place.run("import", "--lang", "en").out())
        .isEqualTo("0 files imported, 1 known from before, 0 refused, 0 left alone.\n");
    String next = NETWORKLESS.replace("Q3", "Q4");
    place.text(
        next,
        new String(Place.bytes(Place.VIEWS), StandardCharsets.UTF_16).replace("2026-0", "2027-0"));
    assertThat(place.run("import").out()).startsWith(next + ": instagram:fjordtog, ");
  }

  @Test
  void anAnswerHoldsForItsFileThoughAnotherOfTheNameGotAnother() throws IOException {
    place.channels("facebook:fjordtog", "instagram:fjordtog").download(Place.VIEWS, NETWORKLESS);
    String other = NETWORKLESS.replace("Q3", "Q4");
    place.text(
        other,
        new String(Place.bytes(Place.VIEWS), StandardCharsets.UTF_16).replace("2026-0", "2027-0"));
    place.run("import", NETWORKLESS, "--channel", "facebook:fjordtog");
    place.run("import", other, "--channel", "instagram:fjordtog");
    assertThat(place.run("import", "--lang", "en").out())
        .isEqualTo("0 files imported, 2 known from before, 0 refused, 0 left alone.\n");
  }

  @Test
  void twoPagesOnOnePlatformAndAFileThatNamesNeither() throws IOException {
    place
        .channels("linkedin:nordtog", "linkedin:sortog")
        .download(Place.CONTENT, "exports/the content.xls");
    refused(
        "exports/the content.xls",
        "forankring import \"exports/the content.xls\" --channel linkedin:nordtog",
        "forankring import \"exports/the content.xls\" --channel linkedin:nordtog");
  }

  @Test
  void aNameInTheFileThatContradictsItsFolderIsRefused() throws IOException {
    String file = "exports/linkedin-nordbane/fjordtog_content_1791185603613.xls";
    place.channels("linkedin:fjordtog", "linkedin:nordbane").download(Place.CONTENT, file);
    refused(
        file,
        "«fjordtog» i den hører til linkedin:fjordtog, ikke linkedin:nordbane. Flytt den",
        "“fjordtog” in it belongs to linkedin:fjordtog, not to linkedin:nordbane. Move it");
    place.channels("linkedin:nordbane");
    refused(
        file,
        "Den hører ikke til linkedin:nordbane: det står «fjordtog» i den.",
        "It is not linkedin:nordbane’s: it says “fjordtog”.");
  }

  @Test
  void aFolderOfAnotherPlatformIsRefused() throws IOException {
    String file = "exports/facebook-fjordtog/fjordtog_content_1791185603613.xls";
    place.channels("linkedin:fjordtog", "facebook:fjordtog").download(Place.CONTENT, file);
    refused(
        file,
        "Den er fra linkedin, men ligger i mappen facebook-fjordtog. Flytt den.",
        "It is linkedin’s, but lies in the folder facebook-fjordtog. Move it.");
  }

  @Test
  void aFolderOfAChannelThatIsNotListedIsToldWithTheLineToAdd() throws IOException {
    String file = "exports/linkedin-fjordtog/content.xls";
    place.channels("facebook:fjordtog").download(Place.CONTENT, file);
    refused(
        file,
        "legg til - {id: \"linkedin:fjordtog\"} under channels.",
        "add - {id: \"linkedin:fjordtog\"} under channels.");
  }

  @Test
  void aPlatformWithoutAChannelIsToldWithTheLineToAdd() throws IOException {
    String file = "exports/fjordtog_content_1791185603613.xls";
    place.channels("facebook:fjordtog").download(Place.CONTENT, file);
    refused(
        file,
        "Skriv den under channels i forankring.yaml, slik: - {id: \"linkedin:fjordtog\"}. Legg så"
            + " filen i exports/linkedin-fjordtog/.",
        "Write it under channels in forankring.yaml, like this: - {id: \"linkedin:fjordtog\"}. Then"
            + " put the file in exports/linkedin-fjordtog/.");
  }

  @Test
  void aNewWorkspaceIsToldWhatTheFileCallsItself() throws IOException {
    String file = "exports/fjordtog_content_1791185603613.xls";
    place.config("").download(Place.CONTENT, file);
    refused(
        file,
        "Er dette linkedin:fjordtog, så legg filen i exports/linkedin-fjordtog/, eller skriv",
        "If this is linkedin:fjordtog, put the file in exports/linkedin-fjordtog/, or write");
    Run said = place.run("import", file, "--channel", "linkedin:fjordtog");
    assertThat(said.code()).isEqualTo(ExitCode.DONE);
    assertThat(place.run("import", "--lang", "en").out()).startsWith("0 files imported, 1 known");
  }

  @Test
  void aFileImportedForOneChannelIsNotAnothersAndStopsNoOther() throws IOException {
    String first = "exports/linkedin-nordtog/content.xls";
    place.channels("linkedin:nordtog", "linkedin:sortog").download(Place.CONTENT, first);
    place.run("import");
    place
        .download(Place.CONTENT, "exports/linkedin-sortog/again.xls")
        .download(
            "linkedin-fjordtog/2026-Q3/fjordtog_visitors_1791185613454.xls",
            "exports/linkedin-sortog/visitors.xls");
    Run run = place.run("import", "--lang", "nb");
    assertThat(run.code()).isEqualTo(ExitCode.DONE_WITH_PROBLEMS);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains(
            "exports/linkedin-sortog/again.xls: ikke importert. Den samme filen ble importert for"
                + " linkedin:nordtog 2026-10-05, og kan ikke høre til linkedin:sortog også.",
            "exports/linkedin-sortog/visitors.xls: linkedin:sortog, ",
            "1 fil importert, 1 kjent fra før, 1 avvist");
  }

  @Test
  void theDayOfALevelCanBeSaidAfterwards() throws IOException {
    String file = "exports/facebook-fjordtog/Audience.csv";
    place.channels("facebook:fjordtog").download("facebook-fjordtog/2026-Q3/Audience.csv", file);
    Run run = place.run("import", "--lang", "nb");
    assertThat(run.code()).isEqualTo(ExitCode.DONE_WITH_PROBLEMS);
    assertThat(run.out())
        .contains(
            "0 lest", "Si hvilken dag filen ble lastet ned: forankring import FIL --exported");
    Run said = place.run("import", file, "--exported", "2026-10-02", "--lang", "nb");
    assertThat(said.code()).isEqualTo(ExitCode.DONE);
    assertThat(said.out()).contains("0 hoppet over", "1 fil importert");
    assertThat(place.run("import", "--lang", "nb").out()).startsWith("0 filer importert, 1 kjent");
  }

  /** Refused the same way each time, in both languages, and nothing is kept of it. */
  private void refused(String file, String nb, String en) {
    for (String language : new String[] {"nb", "en"}) {
      Run run = place.run("import", "--lang", language);
      assertThat(run.code()).isEqualTo(ExitCode.DONE_WITH_PROBLEMS);
      assertThat(run.err()).isEmpty();
      assertThat(Place.about(file, run))
          .singleElement()
          .asString()
          .startsWith(file + (language.equals("nb") ? ": ikke importert. " : ": not imported. "))
          .contains(language.equals("nb") ? nb : en);
    }
    assertThat(place.run("channels", "--lang", "en").out()).doesNotContain("1 file");
  }
}
