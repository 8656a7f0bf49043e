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

  private static final String TEXT = "=1+1 _x0041_ \uD83D\uDE80";

  @TempDir static Path folder;
  private static byte[] formulas = {};
  private static byte[] wrong = {};
  private static List<byte[]> recalculated = List.of();

  @BeforeAll
  static void recalculate() throws IOException, InterruptedException {
    assumeTrue(Calc.isInstalled(), Calc.MISSING);
    formulas = Sample.xlsx(Sample.workbook(5, "x"));
    wrong = Calc.withWrongValues(formulas, "987654321");
    byte[] texts = Sample.xlsx(Sample.workbook(1, TEXT));
    recalculated = Calc.recalculated(List.of(wrong, texts), folder);
  }

  @Test
  void everyFormulaIsCalculatedAgain() throws IOException {
    List<Optional<Double>> values = values(formulas);
    assertThat(values(wrong)).as("the control is wrong").isNotEqualTo(values);
    assertThat(values(recalculated.get(0))).isEqualTo(values);
  }

  @Test
  void textsAreTextsThereToo() throws IOException {
    assertThat(
            SheetReader.rows(recalculated.get(1), "Alle tall")
                .getFirst()
                .cell("text")
                .text()
                .replace("_x005F_", "_"))
        .isEqualTo(TEXT);
  }

  private static List<Optional<Double>> values(byte[] file) throws IOException {
    return SheetReader.read(file).values().stream()
        .flatMap(List::stream)
        .flatMap(row -> row.cells().values().stream().filter(cell -> cell.formula().isPresent()))
        .map(Read::number)
        .toList();
  }
}
