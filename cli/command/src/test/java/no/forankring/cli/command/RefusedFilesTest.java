package no.forankring.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.forankring.cli.command.invocation.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a folder of downloads may hold besides downloads. Each refusal begins with the file, says
 * what is wrong and what to do, in the language asked for; the rest is imported all the same.
 */
class RefusedFilesTest {
  private static final String GOOD = "exports/linkedin-fjordtog/fjordtog_content_1791185603613.xls";
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0};

  private static final Said NO_SPREADSHEET =
      new Said(
          List.of("verken et regneark eller en teksttabell", "slik plattformen lot deg laste den"),
          List.of("not a spreadsheet or a text table", "as the platform let you download it"));
  private static final Said EMPTY =
      new Said(
          List.of("Filen er tom.", "Last den ned på nytt."),
          List.of("The file holds nothing.", "Download it again."));
  private static final Said CUT =
      new Said(
          List.of("slutter for tidlig", "Last den ned på nytt."),
          List.of("ends too early", "Download it again."));
  private static final Said LIKE_NOTHING =
      new Said(
          List.of(
              "Ingen kjent eksport ser slik ut.",
              "Overskrifter i filen: Article, Price.",
              "forankring formats"),
          List.of("No known export looks like this.", "Header found: Article, Price.", "formats"));
  private static final Said NEARLY_KNOWN =
      new Said(
          List.of(
              "Ingen kjent eksport ser slik ut.",
              "Nærmest: linkedin/content (Metrics)",
              "Den nærmeste har Impressions (total), som mangler her.",
              "Her står Impresions (total), som er ukjent der.",
              "formats/"),
          List.of(
              "No known export looks like this.",
              "Nearest: linkedin/content (Metrics)",
              "The nearest has Impressions (total), missing here.",
              "Here stands Impresions (total), unknown there.",
              "formats/"));

  @TempDir Path folder;
  private Place place = new Place(Path.of(""));
  private final Map<String, Said> expected = new LinkedHashMap<>();

  /** Parts of the sentence, by language. */
  private record Said(List<String> nb, List<String> en) {}

  @BeforeEach
  void aFolderOfDownloadsAndOtherThings() throws IOException {
    place = Place.in(folder).channels("linkedin:fjordtog").download(Place.CONTENT, GOOD);
    bad("empty.csv", new byte[0], EMPTY);
    bad("empty.xlsx", new byte[0], EMPTY);
    bad("blanks.csv", bytes("  \n\n \t \n"), EMPTY);
    bad("mark-alone.csv", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, EMPTY);
    bad("mark-alone-16.csv", new byte[] {(byte) 0xFF, (byte) 0xFE}, EMPTY);
    bad("letter.xlsx", zip("[Content_Types].xml", "word/document.xml"), NO_SPREADSHEET);
    bad("photos.xlsx", zip("photo.jpg"), NO_SPREADSHEET);
    bad("photos.zip", zip("photo.jpg"), NO_SPREADSHEET);
    bad("picture.xlsx", PNG, NO_SPREADSHEET);
    bad("picture.xls", PNG, NO_SPREADSHEET);
    bad("page.csv", bytes("<!DOCTYPE html><html></html>"), NO_SPREADSHEET);
    bad("prices.csv", bytes("Article,Price\nBolt,3\n"), LIKE_NOTHING);
    bad(
        "slip.csv",
        bytes(
            """
            Date,Impresions (total),Clicks (total),Reactions (total),Comments (total)
            09/30/2026,1,2,3,4
            """),
        NEARLY_KNOWN);
    byte[] packaged = Place.bytes(Place.COMPETITORS);
    byte[] binary = Place.bytes(Place.CONTENT);
    for (int eighth = 1; eighth < 8; eighth++) {
      bad("cut-" + eighth + ".xlsx", cut(packaged, eighth), CUT);
      bad("cut-" + eighth + ".xls", cut(binary, eighth), CUT);
    }
    place.put("exports/logo.png", PNG).put("exports/letter.docx", zip("word/document.xml"));
    place.text("exports/notes.txt", "Ring Anna\n").put("exports/.DS_Store", PNG);
  }

  private void bad(String name, byte[] bytes, Said said) throws IOException {
    place.put("exports/" + name, bytes);
    expected.put("exports/" + name, said);
  }

  private static byte[] cut(byte[] whole, int eighth) {
    return Arrays.copyOf(whole, whole.length * eighth / 8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(String... entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String entry : entries) {
        zip.putNextEntry(new ZipEntry(entry));
        // No text: a picture, or a part of a document.
        zip.write(0);
        zip.write(entry.getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  @Test
  void inNorwegian() {
    Run run = place.run("import", "--lang", "nb");
    assertThat(run.code()).isEqualTo(ExitCode.DONE_WITH_PROBLEMS);
    assertThat(run.err()).isEmpty();
    expected.forEach(
        (file, said) ->
            assertThat(Place.about(file, run))
                .as(file)
                .singleElement()
                .asString()
                .startsWith(file + ": ikke importert. ")
                .contains(said.nb())
                .doesNotContain("none", ": .", ": ,"));
    assertThat(run.out())
        .contains(
            GOOD + ": linkedin:fjordtog, ",
            "exports/logo.png: ingen eksport, latt i fred\n",
            "exports/letter.docx: ingen eksport, latt i fred\n",
            "exports/notes.txt: ingen eksport, latt i fred\n",
            "1 fil importert, 0 kjent fra før, " + expected.size() + " avvist, 4 latt i fred.");
  }

  @Test
  void inEnglish() {
    Run run = place.run("import", "--lang", "en");
    assertThat(run.code()).isEqualTo(ExitCode.DONE_WITH_PROBLEMS);
    assertThat(run.err()).isEmpty();
    expected.forEach(
        (file, said) ->
            assertThat(Place.about(file, run))
                .as(file)
                .singleElement()
                .asString()
                .startsWith(file + ": not imported. ")
                .contains(said.en())
                .doesNotContain("none", ": .", ": ,"));
    assertThat(run.out())
        .contains(
            GOOD + ": linkedin:fjordtog, ",
            "exports/notes.txt: no export, left alone\n",
            "1 file imported, 0 known from before, " + expected.size() + " refused, 4 left alone.");
  }

  @Test
  void identifySaysTheSameAndWritesNothing() throws IOException {
    Map<String, String> before = place.everything();
    for (String language : List.of("nb", "en")) {
      Run run = place.run("identify", "exports", "--lang", language);
      assertThat(run.code()).isEqualTo(ExitCode.DONE_WITH_PROBLEMS);
      expected.forEach(
          (file, said) -> {
            List<String> lines = run.out().lines().toList();
            assertThat(lines).contains(file);
            assertThat(lines.get(lines.indexOf(file) + 1))
                .as(file)
                .startsWith(language.equals("nb") ? "  ikke lest: " : "  not read: ")
                .contains(language.equals("nb") ? said.nb() : said.en());
          });
    }
    assertThat(place.everything()).isEqualTo(before);
  }

  @Test
  void onlyTheGoodFileIsKeptAndNothingHalfWrittenIsLeft() throws IOException {
    Map<String, String> before = place.everything();
    place.run("import");
    Map<String, String> after = place.everything();
    assertThat(after).containsAllEntriesOf(before);
    assertThat(after.keySet())
        .filteredOn(name -> name.startsWith(".forankring") && !before.containsKey(name))
        .hasSize(6)
        .contains(
            ".forankring",
            ".forankring/imports.jsonl",
            ".forankring/ledger.sqlite",
            ".forankring/lock",
            ".forankring/originals");
    assertThat(after.get(".forankring/imports.jsonl")).hasLineCount(1);
    assertThat(place.run("channels", "--lang", "en").out()).contains("1 file\n");
  }

  @Test
  void otherProgramsGetTheCode() throws IOException {
    Run run = place.run("import", "--json", "--lang", "nb");
    assertThat(run.code()).isEqualTo(ExitCode.DONE_WITH_PROBLEMS);
    List<JsonTree> files = JsonTree.of(run.out()).items();
    assertThat(files).hasSize(expected.size() + 5);
    assertThat(files)
        .filteredOn(file -> file.get("result").text().equals("refused"))
        .hasSize(expected.size())
        .allSatisfy(file -> assertThat(file.get("code").text()).matches("[a-z-]+"))
        .allSatisfy(file -> assertThat(file.get("message").text()).contains(saidOf(file).en()));
  }

  private Said saidOf(JsonTree file) {
    return Objects.requireNonNull(expected.get(file.get("file").text()));
  }

  @Test
  void aFileNamedThatIsNotThereStopsNoOther() {
    Run run = place.run("import", "missing.xls", GOOD, "--lang", "en");
    assertThat(run.code()).isEqualTo(ExitCode.DONE_WITH_PROBLEMS);
    assertThat(run.out())
        .startsWith("missing.xls: not imported. There is no such file. Look for a slip")
        .contains(GOOD + ": linkedin:fjordtog");
    Run looked = place.run("identify", "missing.xls", GOOD, "--lang", "nb");
    assertThat(looked.code()).isEqualTo(ExitCode.DONE_WITH_PROBLEMS);
    assertThat(looked.out())
        .startsWith("missing.xls\n  ikke lest: Filen finnes ikke.")
        .contains("kontrollsum");
  }

  @Test
  void anEmptyFolderIsToldWhatBelongsThere() throws IOException {
    Place empty = new Place(Files.createDirectories(folder.resolve("tom")));
    empty.channels("linkedin:fjordtog");
    Files.createDirectories(empty.folder().resolve("exports"));
    Run nb = empty.run("import", "--lang", "nb");
    assertThat(nb.code()).isEqualTo(ExitCode.DONE);
    assertThat(nb.out()).contains("Det ligger ingen filer i ", "Last ned eksportene");
    assertThat(empty.run("import", "--lang", "en").out())
        .contains("There are no files in ", "Download the exports");
  }
}
