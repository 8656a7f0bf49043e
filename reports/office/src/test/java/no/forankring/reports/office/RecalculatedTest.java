package no.forankring.reports.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.forankring.reports.office.SheetReader.Read;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What LibreOffice makes of the formulas and the texts. */
class RecalculatedTest {

  @TempDir Path folder;

  @BeforeAll
  static void calcIsThere() {
    assumeTrue(Calc.isInstalled(), Calc.MISSING);
  }

  @Test
  void everyFormulaIsCalculatedAgain() throws IOException, InterruptedException {
    byte[] file = Sample.xlsx(Sample.workbook(5, "x"));
    byte[] wrong = Calc.withWrongValues(file, "987654321");
    List<Optional<Double>> values = values(file);
    assertThat(values(wrong)).as("the control is wrong").isNotEqualTo(values);
    assertThat(values(Calc.recalculated(wrong, folder))).isEqualTo(values);
  }

  @Test
  void textsAreTextsThereToo() throws IOException, InterruptedException {
    String text = "=1+1 _x0041_ \uD83D\uDE80";
    assertThat(
            SheetReader.rows(
                    Calc.recalculated(Sample.xlsx(Sample.workbook(1, text)), folder), "Alle tall")
                .getFirst()
                .cell("text")
                .text()
                .replace("_x005F_", "_"))
        .isEqualTo(text);
  }

  private static List<Optional<Double>> values(byte[] file) throws IOException {
    return SheetReader.read(file).values().stream()
        .flatMap(List::stream)
        .flatMap(row -> row.cells().values().stream().filter(cell -> cell.formula().isPresent()))
        .map(Read::number)
        .toList();
  }
}
