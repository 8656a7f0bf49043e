package no.forankring.importers.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import no.forankring.importers.strategy.StrategyConversion.Loss;
import no.forankring.importers.strategy.document.DocumentException;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person has noted in one form of a strategy is in the other one too. */
@Tag("locale")
class StrategyNotesTest {

  private static final String YAML =
      """
      # Vedtatt av styret.
      #   - med forbehold

      # Planene,
      # alle to.
      plans: # se arkivet
        # Den store.
        - {id: a, name: A, kind: other}  # midlertidig

        # Den lille.
        - {id: b, name: B, kind: other}
        # Flere kommer.

      readings:
      #  - {date: 2026-09-30, channel: "facebook:fjordtog", followers: 1}

      review: 2027-01-15 # i styret
      # Slutt.
      """;

  @TempDir Path folder;

  @Test
  void commentsThatBelongToNoItemGetASheet() throws IOException, DocumentException {
    StrategyConversion there = toWorkbook(YAML);

    assertThat(there.isSame()).isTrue();
    assertThat(there.losses()).isEmpty();
    try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(there.content()))) {
      assertThat(
              read.findSheet("Merknader").orElseThrow().read().stream()
                  .map(row -> row.getCellText(0) + ": " + row.getCellText(1)))
          .containsExactly(
              "Sheet: Merknader",
              ": Vedtatt av styret.\n  - med forbehold",
              "Planer: Planene,\nalle to.\nse arkivet\nFlere kommer.",
              "Avlesninger:  - {date: 2026-09-30, channel: \"facebook:fjordtog\", followers: 1}",
              "Gjennomgang: i styret\nSlutt.");
    }
  }

  @Test
  void theyComeBackAboveTheirLists() throws IOException, DocumentException {
    byte[] workbook = toWorkbook(YAML).content();

    StrategyConversion back = toYaml(workbook);

    assertThat(back.losses()).extracting(Loss::what).containsExactly("How to", "Lists");
    String text = text(back);
    assertThat(text)
        .isEqualTo(
            """
            # Made of a workbook.

            # Vedtatt av styret.
            #   - med forbehold

            # Planene,
            # alle to.
            # se arkivet
            # Flere kommer.
            plans:
              # Den store.
              # midlertidig
              - id: a
                name: A
                kind: other

              # Den lille.
              - id: b
                name: B
                kind: other

            # i styret
            # Slutt.
            review: 2027-01-15

            #  - {date: 2026-09-30, channel: "facebook:fjordtog", followers: 1}
            readings:
            """);
    assertThat(text(toYaml(toWorkbook(text).content())))
        .as("and do not grow on the way there and back again")
        .isEqualTo(text);
  }

  @Test
  void cellsThatAreNoItemAreKeptAsComments() throws IOException, DocumentException {
    StrategyConversion conversion =
        toYaml(
            by(
                """
                [Mål]
                Målene for 2027 | | | | | | | @2026-10-01
                Id | Nøkkeltall | Gjelder | Minst | Frist | Satt | Merknader
                a | followers | all | #100 | @2027-03-31 | @2025-01-10 | den store | løst
                 | | | | | | Tallene er foreløpige
                [Revisjoner]
                Mål | Dato | Ny verdi | Begrunnelse | Merknader
                a | @2026-05-01 | #90 | mindre penger | Se referatet
                [Avlesninger]
                Dato | Kanal | Følgere | Merknader
                @2026-09-30 | facebook:fjordtog | #5000 | lest av Kari
                [Gjennomgang]
                Neste gjennomgang | Merknader
                @2027-01-15 | i styret
                """,
                book -> comment(book.getSheet("Avlesninger"), "C2", "Omtrent")));

    assertThat(conversion.isSame()).isTrue();
    assertThat(conversion.losses()).isEmpty();
    assertThat(text(conversion))
        .contains(
            """
            # Målene for 2027
            # 2026-10-01
            # Tallene er foreløpige
            targets:
              # den store
              # løst
              # Se referatet
              - id: a
            """,
            "  # lest av Kari\n  # Omtrent\n  - {date: 2026-09-30, ",
            "# i styret\nreview: 2027-01-15\n");
  }

  @Test
  void whateverStandsOnASheetOfNotesIsKept() throws IOException, DocumentException {
    StrategyConversion conversion =
        toYaml(
            by(
                """
                [Planer]
                Id | Planen | Slag
                a | A | annet
                [Merknader]
                Ark | Merknader
                Planer | begge to | sier styret | #12
                Planer | | og daglig leder
                Kari | spør om tallene
                Møtet i mai
                @2026-05-12 | | utsatt
                Mål | BOOLEAN
                Mål | =1/0:!#DIV/0!
                Mål | =1+1:2
                Mål | =A1
                Mål
                """,
                book -> {
                  XSSFSheet notes = book.getSheet("Merknader");
                  notes.getRow(6).getCell(1).setCellValue(true);
                  comment(notes, "C2", "på møtet");
                  comment(notes, "E90", "langt nede");
                  notes
                      .createDrawingPatriarch()
                      .createSimpleShape(new XSSFClientAnchor(0, 0, 1, 1, 2, 2, 3, 3));
                }));

    assertThat(conversion.isSame()).isTrue();
    assertThat(conversion.losses())
        .containsExactly(new Loss("own-drawing", "Merknader"), new Loss("formulas", "3"));
    assertThat(text(conversion))
        .isEqualTo(
            """
            # Made of a workbook.

            # Kari: spør om tallene
            # Møtet i mai
            # 2026-05-12: utsatt
            # langt nede

            # begge to
            # sier styret
            # 12
            # og daglig leder
            # på møtet
            plans:
              - id: a
                name: A
                kind: other

            # true
            # #DIV/0!
            # 2
            # =A1
            targets:
            """);
    assertThat(text(toYaml(toWorkbook(text(conversion)).content())))
        .as("and does not grow on the way there and back again")
        .isEqualTo(text(conversion));
  }

  @Test
  void aSheetOfTheSameNameWithMoreHeadingsIsAPersonsOwn() throws IOException, DocumentException {
    StrategyConversion conversion =
        toYaml(
            Book.of(
                """
                [Gjennomgang]
                Neste gjennomgang
                @2027-01-15
                [Merknader]
                Dato | Merknader | Hvem
                @2026-05-12 | Ring banken | Kari
                """));

    assertThat(conversion.losses()).containsExactly(new Loss("own-sheet", "Merknader"));
    assertThat(text(conversion)).doesNotContain("banken");
  }

  @Test
  void aNoteThatIsNoTextIsKept() throws IOException, DocumentException {
    StrategyConversion conversion =
        toYaml(
            by(
                """
                [Avlesninger]
                Dato | Kanal | Følgere | Merknader
                @2026-09-30 | facebook:fjordtog | #5000 | =1/0:!#N/A
                @2026-06-30 | facebook:fjordtog | #4000 | BOOLEAN
                """,
                book -> book.getSheet("Avlesninger").getRow(2).getCell(3).setCellValue(false)));

    assertThat(conversion.losses()).containsExactly(new Loss("formulas", "1"));
    assertThat(text(conversion))
        .contains("  # #N/A\n  - {date: 2026-09-30", "  # false\n  - {date: 2026-06-30");
  }

  @Test
  void rowsThatOnlyLookEmptyShiftNoNote() throws IOException, DocumentException {
    StrategyConversion conversion =
        toYaml(
            by(
                """
                [Readings]
                Date | Channel | Followers | Notes
                 | | |
                @2026-09-30 | facebook:fjordtog | #5000 | the second row
                """,
                book -> {
                  var cell = book.getSheet("Readings").getRow(1).createCell(1);
                  cell.setCellFormula("IF(A2=\"\",\"\",\"facebook:fjordtog\")");
                  cell.setCellValue("");
                  book.getSheet("Readings").getRow(1).createCell(2).setCellValue("\u00a0");
                }));

    assertThat(text(conversion)).contains("  # the second row\n  - {date: 2026-09-30, ");
  }

  @Test
  void aCommentHoldsNothingThatWouldEndIt() throws IOException, DocumentException {
    StrategyConversion conversion =
        toYaml(
            by(
                """
                [Readings]
                Date | Channel | Followers | Notes
                @2026-09-30 | facebook:fjordtog | #5000 | NOTE
                """,
                book ->
                    book.getSheet("Readings")
                        .getRow(1)
                        .getCell(3)
                        .setCellValue("one\rtwo\u2028three\u0085four_x0007_five")));

    assertThat(conversion.isSame()).isTrue();
    assertThat(text(conversion)).contains("  # one\n  # two three four");
  }

  @Test
  void aNoteThatNoCellHasRoomForIsNamed() throws IOException, DocumentException {
    String long33 = "x".repeat(33_000);
    StrategyConversion there =
        toWorkbook(
            "# " + long33 + "\n\nplans:\n  # " + long33 + "\n  - {id: a, name: A, kind: other}\n");

    assertThat(there.isSame()).isTrue();
    assertThat(there.losses())
        .containsExactly(new Loss("value", "Planer: a"), new Loss("value", "Merknader"));
  }

  private static void comment(XSSFSheet sheet, String cell, String text) {
    XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(new XSSFClientAnchor());
    comment.setAddress(new CellAddress(cell));
    comment.setString(text);
  }

  private StrategyConversion toWorkbook(String yaml) throws IOException, DocumentException {
    Path file = Files.writeString(folder.resolve("strategy.yaml"), yaml);
    return StrategyConversion.toWorkbook(
        file, Fjordtog.KNOWN, Guides.in("nb"), List.of("Made of a workbook."));
  }

  private StrategyConversion toYaml(byte[] workbook) throws IOException, DocumentException {
    Path file = Files.write(folder.resolve("strategy.xlsx"), workbook);
    return StrategyConversion.toYaml(file, Fjordtog.KNOWN, List.of("Made of a workbook."));
  }

  private static String text(StrategyConversion conversion) {
    return new String(conversion.content(), StandardCharsets.UTF_8);
  }

  /** A workbook after a person has worked in it. */
  private static byte[] by(String sheets, Consumer<XSSFWorkbook> hand) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Book.of(sheets)))) {
      hand.accept(book);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return out.toByteArray();
    }
  }
}
