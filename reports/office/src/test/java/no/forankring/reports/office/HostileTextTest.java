package no.forankring.reports.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import no.forankring.reports.office.SheetReader.Read;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file or a person wrote, a cell holds it as text. */
@Tag("locale")
class HostileTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "=HYPERLINK(\"http://example.com\",\"x\")",
        "+1",
        "-1",
        "@SUM(A1)",
        "=cmd|' /C calc'!A0",
        "http://example.com",
        "123",
        "1e5",
        "2026-07-01",
        "TRUE",
        "<f>1</f></v>",
        "&amp; ]]>",
        "\"'",
        " space ",
        "漢字 \uD83D\uDE80 مرحبا"
      })
  void itStaysAsItIs(String text) throws IOException {
    byte[] file = Sample.xlsx(Sample.workbook(1, text));
    Read cell = cell(file);
    assertThat(cell.text()).isEqualTo(text);
    assertThat(cell.formula()).isEmpty();
    assertThat(cell.number()).isEmpty();
    assertThat(ExcelWorkbookTest.parts(file).values()).noneMatch(part -> part.contains("<hyperl"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)"})
  void itBecomesNoFormulaWhenSomebodyEditsItEither(String text) throws IOException {
    assertThat(styles(text).orElseThrow()).contains("quotePrefix=\"true\"");
    assertThat(styles("harmless").orElseThrow()).doesNotContain("quotePrefix=\"true\"");
  }

  private static Optional<String> styles(String text) throws IOException {
    return Optional.ofNullable(
        ExcelWorkbookTest.parts(Sample.xlsx(Sample.workbook(1, text))).get("xl/styles.xml"));
  }

  @Test
  void whatXmlCannotHoldIsLeftOut() throws IOException {
    assertThat(cell("a\u0000b\u0007c\uD800d\uFFFFe\u0085f").text()).isEqualTo("abcdef");
  }

  @Test
  void whatLooksLikeAnEscapeStaysAsItIs() throws IOException {
    assertThat(
            ExcelWorkbookTest.parts(Sample.xlsx(Sample.workbook(1, "_x0041_")))
                .get("xl/worksheets/sheet2.xml"))
        .contains(">_x005F_x0041_<");
  }

  @Test
  void aTextIsCutWhereACellEnds() throws IOException {
    assertThat(cell("a".repeat(32_767)).text()).isEqualTo("a".repeat(32_767));
    assertThat(cell("a".repeat(32_768)).text()).isEqualTo("a".repeat(32_766) + "…");
    assertThat(cell("\uD83D\uDE80".repeat(20_000)).text())
        .isEqualTo("\uD83D\uDE80".repeat(16_383) + "…");
  }

  private static Read cell(String text) throws IOException {
    return cell(Sample.xlsx(Sample.workbook(1, text)));
  }

  private static Read cell(byte[] file) throws IOException {
    return SheetReader.rows(file, "Alle tall").getFirst().cell("text");
  }
}
