package no.forankring.importers.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import no.forankring.core.period.Quarter;
import no.forankring.core.strategy.Decision;
import no.forankring.core.strategy.Target;
import no.forankring.core.strategy.Wording;
import no.forankring.importers.strategy.StrategyDocument.Outcome;
import no.forankring.importers.strategy.document.ByHand;
import no.forankring.importers.strategy.document.DocumentException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes of a workbook that a person has made their own, and those only a person can make. */
@Tag("locale")
class WorkbookChangeTest {

  private static final String TARGETS =
      """
      [Mål]
      Id | Nøkkeltall | Gjelder | Minst | Frist | Satt | Begrunnelse (nb)
      a | followers | all | #100 | @2027-03-31 | @2025-01-10 | derfor
      """;

  @TempDir Path folder;

  @Test
  void aNewRowComesBelowWhatAPersonHasNotedThere() throws IOException, DocumentException {
    byte[] after =
        ready(
            TARGETS
                + """
                [Revisjoner]
                Mål | Dato | Ny verdi | Begrunnelse | Mitt
                a | @2026-05-01 | #90 | mindre penger | rød
                 | | | | Se referatet fra mai

                [Mitt]
                noe
                """,
            book -> {},
            revise("a"));

    try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(after))) {
      List<Row> rows = read.findSheet("Revisjoner").orElseThrow().read();
      assertThat(rows.get(2).getCellText(4)).isEqualTo("Se referatet fra mai");
      assertThat(rows.getLast().getCellText(0)).isEqualTo("a");
      assertThat(rows.getLast().getCellText(3)).isEqualTo("styret vil det");
      assertThat(rows.getLast().getRowNum()).isGreaterThan(rows.get(2).getRowNum());
    }
  }

  @Test
  void anIdThatIsCalculatedIsFound() throws IOException, DocumentException {
    byte[] after =
        ready(
            TARGETS,
            book -> {
              var id = book.getSheet("Mål").getRow(1).getCell(0);
              id.setCellFormula("LOWER(\"A\")");
              id.setCellValue("a");
            },
            retire("a"));

    try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(after))) {
      Row row = read.findSheet("Mål").orElseThrow().read().get(1);
      assertThat(row.getCell(0).getFormula()).isEqualTo("LOWER(\"A\")");
      assertThat(row.getCellText(8)).isEqualTo("solgt");
    }
  }

  @Test
  void whatCannotBeWrittenIsToldWithSheetRowAndColumns() throws IOException, DocumentException {
    Outcome covered =
        outcome(
            TARGETS
                + """
                [Revisjoner]
                Mål | Dato | Revidert av | Ny verdi | Begrunnelse (nb) | Begrunnelse
                """,
            book -> book.getSheet("Revisjoner").addMergedRegion(CellRangeAddress.valueOf("A2:D2")),
            revise("a"));

    assertThat(cells(covered).getFirst())
        .returns("Revisjoner", ByHand.Cells::sheet)
        .returns(Optional.of(2), ByHand.Cells::row)
        .returns(
            List.of(
                new ByHand.Cell(Optional.of("A"), "Mål", "a"),
                new ByHand.Cell(Optional.of("B"), "Dato", "2026-10-05"),
                new ByHand.Cell(Optional.of("C"), "Revidert av", "styret"),
                new ByHand.Cell(Optional.of("D"), "Ny verdi", "120"),
                new ByHand.Cell(Optional.of("F"), "Begrunnelse", "styret vil det")),
            ByHand.Cells::cells);
  }

  @Test
  void aColumnThatIsNotThereYetIsToldWithTheHeadingItGets() throws IOException, DocumentException {
    Outcome outcome =
        outcome(
            TARGETS,
            book -> {
              var row = book.getSheet("Mål").getRow(1);
              row.createCell(7).setCellFormula("\"\"");
              row.getCell(7).setCellValue("");
              book.getSheet("Mål").getRow(0).createCell(7).setCellValue("Lagt bort");
            },
            retire("a"));

    assertThat(cells(outcome).getFirst())
        .returns("Mål", ByHand.Cells::sheet)
        .returns(Optional.of(2), ByHand.Cells::row)
        .returns(
            List.of(
                new ByHand.Cell(Optional.of("H"), "Lagt bort", "2026-10-06"),
                new ByHand.Cell(Optional.empty(), "Hvorfor lagt bort", "solgt")),
            ByHand.Cells::cells);
  }

  @Test
  void newRowsAreToldOneBelowTheOther() throws IOException, DocumentException {
    Outcome outcome =
        outcome(
            """
            [Beslutninger]
            Id | Bedt om i | Beslutningen
            gammel | 2026-Q2 | Ansett to

             | | | Se referatet fra mai
            """,
            book ->
                book.getSheet("Beslutninger").addMergedRegion(CellRangeAddress.valueOf("A5:C6")),
            ask("en"),
            ask("to"),
            ask("tre"));

    assertThat(cells(outcome))
        .as("all of them, though there is a place for the first")
        .extracting(each -> each.edit().id() + " " + each.row().orElseThrow())
        .containsExactly("en 3", "to 5", "tre 6");
  }

  private static StrategyChange ask(String id) {
    return new StrategyChange.Ask(
        Decision.asked(id, new Quarter(2026, 3), new Wording("Ansett " + id), Optional.empty()));
  }

  private static List<ByHand.Cells> cells(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Manual.class);
    return ((Outcome.Manual) outcome).byHand().stream().map(each -> (ByHand.Cells) each).toList();
  }

  private static StrategyChange revise(String target) {
    return new StrategyChange.Revise(
        target,
        new Target.Revision(
            LocalDate.of(2026, 10, 5),
            Optional.of("styret"),
            new Wording("styret vil det"),
            new BigDecimal("120"),
            Optional.empty()));
  }

  private static StrategyChange retire(String target) {
    return new StrategyChange.Retire(
        target,
        new Target.Retirement(LocalDate.of(2026, 10, 6), Optional.empty(), new Wording("solgt")));
  }

  private byte[] ready(String sheets, Consumer<XSSFWorkbook> hand, StrategyChange change)
      throws IOException, DocumentException {
    Outcome outcome = outcome(sheets, hand, change);
    assertThat(outcome).isInstanceOf(Outcome.Ready.class);
    return ((Outcome.Ready) outcome).content();
  }

  /** What becomes of a change after a person has worked in the workbook. */
  private Outcome outcome(String sheets, Consumer<XSSFWorkbook> hand, StrategyChange... changes)
      throws IOException, DocumentException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Book.of(sheets)))) {
      hand.accept(book);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      Path file = Files.write(folder.resolve("strategy.xlsx"), out.toByteArray());
      return StrategyDocument.open(file, Fjordtog.KNOWN).with(List.of(changes));
    }
  }
}
