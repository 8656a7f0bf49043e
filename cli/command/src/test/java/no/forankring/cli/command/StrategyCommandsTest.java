package no.forankring.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import no.forankring.cli.command.invocation.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The strategy file in two forms, and the commands that write into it. */
class StrategyCommandsTest {
  private static final String STRATEGY =
      """
      # Våre mål.
      targets:
        # Det store.
        - id: følgere
          metric: followers
          scope: "facebook:fjordtog"
          span: {at: 2027-03-31}
          at-least: 100000
          set: 2026-01-10
        - id: svar
          metric: answer_rate
          scope: all
          span: {each: quarter}
          at-least: 0.8
          set: 2026-01-10
        - {id: vei, metric: views, scope: "facebook:fjordtog", span: {at: 2027-03-31},
           at-least: 9, set: 2026-01-10, milestones: [{date: 2026-12-31, value: 5}]}
      """;

  @TempDir Path folder;

  private Place place() throws IOException {
    return Place.in(folder).channels("facebook:fjordtog").text("strategy.yaml", STRATEGY);
  }

  @Test
  void aRevisionIsShownWrittenAndUndone() throws IOException {
    Place place = place();
    Run run =
        place.run(
            "targets",
            "revise",
            "følgere",
            "--at-least",
            "12000",
            "--deadline",
            "2027-06-30",
            "--reason",
            "Siden er ny",
            "--by",
            "styret",
            "--lang",
            "nb");
    assertThat(run)
        .returns(ExitCode.DONE, Run::code)
        .returns("", Run::err)
        .returns(
            """
            følgere, før: minst 100 000 innen 31. mars 2027
            følgere, nå: minst 12 000 innen 30. juni 2027
            Skrevet i strategy.yaml. Det som sto der før, er tatt vare på i strategy.yaml.bak. Angre: gi den navnet strategy.yaml.
            """
                .replace("100 000", "100\u00a0000")
                .replace("12 000", "12\u00a0000"),
            Run::out);
    assertThat(place.folder().resolve("strategy.yaml"))
        .hasContent(
            STRATEGY.replace(
                "    set: 2026-01-10\n  - id: svar",
                "    set: 2026-01-10\n    revisions:\n"
                    + "      - {date: 2026-10-05, by: styret, at-least: 12000,"
                    + " span: {at: 2027-06-30}, reason: Siden er ny}\n"
                    + "  - id: svar"));
    assertThat(place.folder().resolve("strategy.yaml.bak")).hasContent(STRATEGY);
  }

  @Test
  void aTryWritesNothing() throws IOException {
    Place place = place();
    Run run =
        place.run(
            "targets", "retire", "svar", "--reason", "x", "--by", "y", "--dry-run", "--lang", "en");
    assertThat(run.out())
        .isEqualTo(
            """
            svar, before: at least 80% each quarter
            svar, now: at least 80% each quarter, retired from 5 October 2026: x
            Nothing was written into strategy.yaml.
            """);
    JsonTree json =
        JsonTree.of(
            place
                .run(
                    "targets",
                    "retire",
                    "svar",
                    "--reason",
                    "x",
                    "--by",
                    "y",
                    "--dry-run",
                    "--json")
                .out());
    assertThat(json.get("after").get("retired").text()).isEqualTo("2026-10-05");
    assertThat(place.folder().resolve("strategy.yaml")).hasContent(STRATEGY);
    assertThat(place.folder().resolve("strategy.yaml.bak")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "følger --at-least 1 | 2 | Ingen mål har id-en «følger». Mente du «følgere»?",
        "følgere --at-least 1 --date 2026-01-09 | 2 | følgere kan ikke endres 2026-01-09: det ble"
            + " satt eller revidert sist 2026-01-10. Velg den dagen eller en senere.",
        "følgere --at-most 1 | 2 | følgere er et mål om minst, og en revisjon kan ikke snu det."
            + " Bruk --at-least.",
        "følgere | 2 | Hva skal endres i følgere? Oppgi --at-least, --at-most eller --deadline.",
        "følgere --at-least 1,5 | 2 | «1,5» er ikke et tall. Skriv det med siffer, uten skilletegn"
            + " og med punktum foran desimalene, en andel som 0.85.",
        "svar --deadline 2027-06-30 | 2 | svar gjelder hvert kvartal eller hver måned og har ingen"
            + " frist å flytte. Endre verdien, eller legg det bort.",
        "følgere --deadline 2026-10-04 | 2 | Fristen 2026-10-04 ligger før 2026-10-05, dagen"
            + " endringen gjelder fra. Velg en senere frist, eller en tidligere dag med --date.",
        "vei --deadline 2026-11-30 | 2 | vei har en milepæl 2026-12-31, etter den nye fristen"
            + " 2026-11-30. Ta den bort fra strategy.yaml eller gi den en tidligere dato først,"
            + " eller velg en senere frist.",
        "svar --at-least 85 | 1 | Ingenting er skrevet: «85» er en prosent, og her står andeler fra"
            + " 0 til 1. Mente du 0.85?"
      })
  void whatCannotStandIsToldAndNothingIsWritten(String arguments, int code, String sentence)
      throws IOException {
    Place place = place();
    String[] words = ("targets revise " + arguments + " --reason x --by y --lang nb").split(" ");
    assertThat(place.run(words))
        .returns(code, Run::code)
        .returns("forankring: " + sentence + "\n", Run::err);
    assertThat(place.folder().resolve("strategy.yaml")).hasContent(STRATEGY);
  }

  @Test
  void aWorkbookIsReadLikeItsYamlAndWrittenInto() throws IOException {
    Place place = place();
    Run there = place.run("strategy", "convert", "--lang", "nb");
    assertThat(there)
        .returns(ExitCode.DONE, Run::code)
        .returns(
            """
            strategy.xlsx sier det samme som strategy.yaml, som nå heter strategy.yaml.bak. Angre: slett strategy.xlsx, og gi strategy.yaml.bak navnet strategy.yaml.
            """,
            Run::out);
    assertThat(place.folder().resolve("strategy.yaml")).doesNotExist();

    assertThat(
            place
                .run(
                    "targets",
                    "revise",
                    "svar",
                    "--at-least",
                    "0.9",
                    "--reason",
                    "bedre",
                    "--by",
                    "styret")
                .code())
        .isEqualTo(ExitCode.DONE);
    assertThat(place.folder().resolve("strategy.xlsx.bak")).exists();
    assertThat(place.run("strategy", "convert", "--to", "xlsx").code()).isEqualTo(ExitCode.USAGE);

    assertThat(place.run("strategy", "convert", "--lang", "nb").out())
        .startsWith("strategy.yaml sier det samme som strategy.xlsx")
        .doesNotContain("Dette står bare");
    assertThat(Files.readString(place.folder().resolve("strategy.yaml")))
        .startsWith(
            "# Laget av strategy.xlsx med forankring strategy convert.\n\n# Våre mål.\ntargets:\n")
        .contains(
            "  # Det store.\n  - id: følgere\n",
            "- {date: 2026-10-05, by: styret, at-least: 0.9, reason: bedre}\n");
  }

  @Test
  void aConversionThatCannotTakeItsPlaceLeavesTheOldOne() throws IOException {
    Place place = place().text("strategy.xlsx/mine.txt", "a folder of that name");
    Map<String, String> before = place.everything();
    Run run = place.run("strategy", "convert", "--lang", "nb");
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err())
        .contains("strategy.xlsx er åpen i et annet program", "Ingenting er endret.");
    assertThat(place.everything()).isEqualTo(before);
  }

  @Test
  void aTextThatNoCellHasRoomForStopsTheConversion() throws IOException {
    String text = "x".repeat(32_768);
    Place place =
        place().text("strategy.yaml", "plans: [{id: stor, name: " + text + ", kind: other}]\n");
    Run run = place.run("strategy", "convert", "--lang", "nb");
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err())
        .startsWith("forankring: Planer: stor har en tekst som er lengre enn de 32 767 tegnene");
    assertThat(place.folder().resolve("strategy.xlsx")).doesNotExist();
  }

  @Test
  void whatAWorkbookHasNoPlaceForIsToldByCells() throws IOException {
    Place place = place();
    place.run("strategy", "convert", "--lang", "nb");
    place.put("strategy.xlsx", merged("sheet4.xml", "A2:C2", place));
    Run run =
        place.run(
            "targets",
            "revise",
            "svar",
            "--at-least",
            "0.9",
            "--reason",
            "bedre",
            "--by",
            "styret",
            "--lang",
            "nb");
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err())
        .isEqualTo(
            """
            forankring: Endringen av svar kan ikke skrives inn i strategy.xlsx av seg selv. Skriv den inn for hånd, på arket Revisjoner, i rad 2:
              kolonne A, Mål: svar
              kolonne B, Dato: 2026-10-05
              kolonne C, Revidert av: styret
              kolonne D, Ny verdi: 0.9
              kolonne I, Begrunnelse: bedre
            """);
  }

  @Test
  void whatIsNewAndHasNoPlaceIsToldLineByLine() throws IOException {
    Place place =
        Place.imported(
            folder,
            """
            {targets: [{id: f100k, metric: followers, scope: "facebook:fjordtog",
              span: {at: 2026-09-30}, at-least: 100000, set: 2025-01-10}],
             readings: [{date: 2026-09-30, channel: "facebook:fjordtog", followers: 5000}],
             initiatives: [{id: kveld, name: Svar om kvelden, set: 2026-09-01, from: 2026-11-01,
               cost: 60000, currency: NOK}],
             decisions: }
            """);
    String before = Files.readString(place.folder().resolve("strategy.yaml"));

    Run run = place.run("decisions", "ask", "2026-Q3", "--lang", "nb");

    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err().lines().map(line -> line.replaceFirst("(text|nb|en): .*", "$1: …")))
        .containsSubsequence(
            "forankring: target-f100k kan ikke skrives inn i strategy.yaml av seg selv. Legg det"
                + " inn for hånd, under decisions:",
            "  - id: target-f100k",
            "    asked: 2026-Q3",
            "    about: f100k",
            "forankring: start-kveld kan ikke skrives inn i strategy.yaml av seg selv. Legg det inn"
                + " for hånd, under decisions:",
            "  - id: start-kveld",
            "    about: kveld");
    assertThat(place.folder().resolve("strategy.yaml")).hasContent(before);
  }

  /** The workspace's workbook after a person has merged cells of a sheet. */
  private static byte[] merged(String part, String cells, Place place) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in =
            new ZipInputStream(Files.newInputStream(place.folder().resolve("strategy.xlsx")));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        String merge = "<mergeCells><mergeCell ref=\"" + cells + "\"/></mergeCells>";
        zip.write(
            (entry.getName().endsWith(part)
                    ? text.replace("</sheetData>", "</sheetData>" + merge)
                    : text)
                .getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  @Test
  void theSameDayGivesTheSameWorkbook() throws IOException {
    Place place = Place.in(folder);
    place.run("init", "a", "--excel");
    place.run("init", "b", "--excel");
    assertThat(place.folder().resolve("a/strategy.xlsx"))
        .hasSameBinaryContentAs(place.folder().resolve("b/strategy.xlsx"));
    assertThat(place.folder().resolve("a/strategy.yaml")).doesNotExist();
    assertThat(place.run("status", "-w", "a", "--lang", "en").err()).isEmpty();
    assertThat(place.run("init", "a").code()).isEqualTo(ExitCode.FAILED);
  }

  @Test
  void twoStrategiesAreOneTooMany() throws IOException {
    Place place = place().put("strategy.xlsx", new byte[] {1});
    for (String command : new String[] {"status", "report"}) {
      assertThat(place.run(command, "--lang", "en"))
          .returns(ExitCode.FAILED, Run::code)
          .satisfies(
              run ->
                  assertThat(run.err())
                      .startsWith(
                          "forankring: The workspace has two strategies, strategy.yaml and"
                              + " strategy.xlsx, and only one can hold."));
    }
  }

  @Test
  void aSlipInAWorkbookNamesSheetAndCell() throws IOException {
    Place place = place();
    place.run("strategy", "convert", "--lang", "en");
    place.config("channels: [{id: \"instagram:fjordtog\"}]\n");
    Run run = place.run("status", "--lang", "nb");
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err())
        .startsWith(
            "forankring: strategy.xlsx, ark Targets, celle C2: arbeidsområdet har ingen kanal"
                + " «facebook:fjordtog».");
  }

  @Test
  void aWorkbookThatIsOpenElsewhereIsLeftAlone() throws IOException {
    Place place = place();
    place.run("strategy", "convert");
    place.text("~$strategy.xlsx", "");
    byte[] before = Files.readAllBytes(place.folder().resolve("strategy.xlsx"));
    Run run =
        place.run(
            "targets",
            "revise",
            "svar",
            "--at-least",
            "0.9",
            "--reason",
            "x",
            "--by",
            "y",
            "--lang",
            "en");
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).contains("is open in another program").endsWith("Nothing was changed.\n");
    assertThat(place.folder().resolve("strategy.xlsx")).hasBinaryContent(before);
  }

  @Test
  void aGroupAloneNamesItsCommands() {
    Run run = Run.in(folder, LocalDate.of(2026, 10, 5), "targets", "--lang", "en");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("revise, retire").contains("forankring targets --help");
  }
}
