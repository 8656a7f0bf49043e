package no.forankring.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import no.forankring.cli.command.invocation.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dictionary both ways, and the interview it is filled from. */
class WordsTest {
  /** A filled sheet, as a spreadsheet program saves it as text. */
  private static final String FILLED =
      """
      forankring words nb;Hva kaller dere det?;;;
      ;Hva kaller dere …?;Vi foreslår;Deres ord, for flere;For én av dem
      customer-care;;kundeservice;;
      messages_received;;henvendelser;saker;sak
      reach;;mennesker vi nådde;;
      """;

  @TempDir Path folder;

  private Place workspace() throws IOException {
    Place place =
        Place.in(folder)
            .channels("facebook:fjordtog")
            .download(Place.VIEWS, "exports/facebook-fjordtog/Views.csv");
    assertThat(place.run("import").code()).isZero();
    return place;
  }

  @Test
  void withoutAWorkspaceEveryWordIsToldInEveryLanguage() {
    Run run = Run.in(folder, LocalDate.of(2026, 10, 5), "words", "--lang", "nb,nn,en");
    assertThat(run.code()).isEqualTo(ExitCode.DONE);
    assertThat(run.out().lines())
        .contains(
            "  svartid: Hvor lenge en kunde i gjennomsnitt venter på første svar.",
            "  svartid: Kor lenge ein kunde i snitt ventar på første svar.",
            "  time to answer: How long a customer waits for a first answer, on average.")
        .anyMatch(line -> line.matches("  Unique viewers +menneske vi nådde +reach"));
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void aWorkspaceIsToldWhatItMeasuresWhereItIsPresent() throws IOException {
    Place place = workspace();
    assertThat(place.run("words", "--lang", "en").out())
        .contains("views, new count", "  Views  views, new count  views")
        .doesNotContain("clicks on our links")
        .doesNotContain("video plays");
    assertThat(place.run("words", "--all", "--lang", "en").out()).contains("video plays");
    place.text("words.yaml", "en: {views: readers}\n");
    assertThat(place.run("words", "--lang", "en").out()).contains("  Views  readers  views");
    assertThat(place.run("metrics", "--lang", "en").out()).contains("readers");
  }

  @Test
  void nynorskIsForWordsAlone() throws IOException {
    Place place = workspace();
    assertThat(place.run("words", "--lang", "nn"))
        .returns(ExitCode.DONE, Run::code)
        .satisfies(run -> assertThat(run.out()).startsWith("Orda våre\n"));
    assertThat(place.run("--lang", "nn", "words").code()).isEqualTo(ExitCode.DONE);
    assertThat(place.run("status", "--lang", "nn").code()).isEqualTo(ExitCode.USAGE);
    assertThat(place.run("words", "--lang", "sv"))
        .returns(ExitCode.USAGE, Run::code)
        .returns("forankring: «sv» finnes ikke. Språk: nb, nn, en.\n", Run::err);
  }

  @Test
  void thePagesAreWrittenForEachLanguage() throws IOException {
    Place place = workspace();
    Run run = place.run("words", "--format", "pdf");
    assertThat(run.out().lines()).containsExactly("reports/words-nb.pdf", "reports/words-en.pdf");
    byte[] first = Files.readAllBytes(place.folder().resolve("reports/words-nb.pdf"));
    place.run("words", "--format", "pdf", "--lang", "nb", "--out", "again");
    assertThat(Files.readAllBytes(place.folder().resolve("again/words-nb.pdf"))).isEqualTo(first);
    assertThat(place.run("words", "--format", "docx").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void otherProgramsGetItBothWays() throws IOException {
    JsonTree words = JsonTree.of(workspace().run("words", "--json", "--lang", "nb").out());
    JsonTree dictionary = words.get("dictionaries").items().getFirst();
    assertThat(dictionary.get("language").text()).isEqualTo("nb");
    JsonTree theme = dictionary.get("themes").items().getFirst();
    assertThat(theme.get("id").text()).isEqualTo("visibility");
    assertThat(theme.get("metrics").items().getFirst().get("name").text())
        .isEqualTo("visninger, ny telling");
    assertThat(dictionary.get("platformWords").items())
        .anyMatch(each -> each.get("word").text().equals("Views"));
  }

  @Test
  void aFilledSheetBecomesTheWordsOfTheReport() throws IOException {
    Place place = workspace();
    Run made = place.run("words", "--interview", "--lang", "nb");
    assertThat(made.out())
        .startsWith("reports/words-interview-nb.xlsx\n")
        .contains("forankring words --import reports/words-interview-nb.xlsx");
    assertThat(place.run("words", "--import", "reports/words-interview-nb.xlsx"))
        .returns(ExitCode.DONE, Run::code)
        .returns("Ingen ord er endret.\n", Run::out);

    place.text("filled.csv", FILLED);
    Run read = place.run("words", "--import", "filled.csv", "--lang", "nb");
    assertThat(read.code()).isEqualTo(ExitCode.DONE);
    assertThat(read.out())
        .startsWith(
            "words.yaml: ett ord endret på bokmål.\n  henvendelser → saker (én: sak)\n"
                + "Disse sier fortsatt «henvendelser»: ")
        .contains("answer_rate")
        .endsWith("Angre: slett words.yaml.\n");
    assertThat(place.run("metrics").out()).containsPattern("messages_received .* saker\n");

    place.text("filled.csv", FILLED.replace("saker;sak", "meldinger;melding"));
    assertThat(place.run("words", "--import", "filled.csv").out())
        .contains("saker → meldinger (én: melding)")
        .endsWith(
            "Det som sto der før, er tatt vare på i words.yaml.bak. Angre: gi den navnet"
                + " words.yaml.\n");
    assertThat(place.folder().resolve("words.yaml.bak")).content().contains("saker");
  }

  @Test
  void whatCannotBeReadChangesNothing() throws IOException {
    Place place = workspace();
    place.text("filled.csv", FILLED.replace("saker;sak", "mennesker vi nådde;"));
    Run same = place.run("words", "--import", "filled.csv");
    assertThat(same.code()).isEqualTo(ExitCode.FAILED);
    assertThat(same.err())
        .isEqualTo(
            "filled.csv, rad 4: «mennesker vi nådde» er allerede ordet for reach."
                + " To ting kan ikke hete det samme: finn et annet ord til den ene.\n"
                + "Ingenting er skrevet. Rett arket, og les det inn igjen.\n");
    place.text("other.csv", "a,b\n1,2\n");
    assertThat(place.run("words", "--import", "other.csv"))
        .returns(ExitCode.FAILED, Run::code)
        .satisfies(run -> assertThat(run.err()).contains("other.csv er ikke et intervjuark"));
    place.put("cut.xlsx", new byte[] {'P', 'K', 3, 4, 0});
    assertThat(place.run("words", "--import", "cut.xlsx"))
        .returns(ExitCode.FAILED, Run::code)
        .satisfies(run -> assertThat(run.err()).startsWith("forankring: cut.xlsx: "));
    assertThat(place.run("words", "--import", "none.xlsx").code()).isEqualTo(ExitCode.FAILED);
    assertThat(place.folder().resolve("words.yaml")).doesNotExist();
    place.text("filled.csv", FILLED + ";;;parkering;\n");
    assertThat(place.run("words", "--import", "filled.csv"))
        .returns(ExitCode.DONE_WITH_PROBLEMS, Run::code)
        .satisfies(
            run ->
                assertThat(List.of(run.err()))
                    .containsExactly(
                        "rad 6: «parkering» står ikke ved noe spørsmål og er ikke lest.\n"));
  }
}
