package no.forankring.importers.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.forankring.core.strategy.Strategy;
import no.forankring.core.strategy.Target;
import no.forankring.core.strategy.Wording;
import no.forankring.importers.strategy.StrategyDocument.Outcome;
import no.forankring.importers.strategy.document.DocumentException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One strategy in two files. */
@Tag("locale")
class StrategyConversionTest {

  private static final List<String> HEAD = List.of("Made of a workbook.");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"nb", "en"})
  void thereAndBackAgainSaysTheSame(String language) throws IOException, DocumentException {
    Path yaml = file("strategy.yaml", everything());
    Strategy before = StrategyFile.read(yaml, Fjordtog.KNOWN);

    StrategyConversion there =
        StrategyConversion.toWorkbook(yaml, Fjordtog.KNOWN, Guides.in(language), HEAD);
    assertThat(there.isSame()).isTrue();
    assertThat(there.losses()).isEmpty();

    Path workbook = file("strategy.xlsx", there.content());
    StrategyConversion back = StrategyConversion.toYaml(workbook, Fjordtog.KNOWN, HEAD);
    assertThat(back.isSame()).isTrue();
    assertThat(back.losses())
        .extracting(StrategyConversion.Loss::what)
        .containsExactly("How to", "Lists");
    String text = new String(back.content(), StandardCharsets.UTF_8);
    assertThat(Placeless.of(StrategyFile.read("strategy.yaml", text, Fjordtog.KNOWN)))
        .isEqualTo(Placeless.of(before));
    assertThat(text)
        .startsWith(
            "# Made of a workbook.\n\n# Everything a strategy can say. This line belongs to"
                + " nothing.\n\nplans:\n")
        .contains(
            """
              # Ønsket fra strategidagen,
              # og det er langt unna.
              # den store
              - id: f100k
            """,
            "  # Den eldste.\n  - id: en\n",
            "  # Lest av Kari.\n  - {date: 2026-09-30, ");
  }

  /** What a hostile or a careless hand writes, and what block texts of YAML end with. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "|\n      Derfor.\n      Og derfor.\n",
        "\"  blanks around \\u00a0\\u200b\"",
        "\"one\\r\\ntwo\\rthree\"",
        "\"=cmd|' /C calc'!A0\"",
        "\"_x0041_ <script>alert(1)</script> &amp; ]]> \\\" '\"",
        "\"\\u202Eעברית العربية 🚂👨‍👩‍👧‍👦\"",
        "\"null\"",
        "2026-09-30",
        "-1"
      })
  void anyTextComesThereAndBack(String rationale) throws IOException, DocumentException {
    Path yaml =
        file(
            "strategy.yaml",
            """
            targets:
              - id: "2027"
                metric: followers
                scope: all
                span: {at: 2027-03-31}
                at-least: 100
                set: 2025-01-10
                rationale: %s
            """
                .formatted(rationale)
                .getBytes(StandardCharsets.UTF_8));
    StrategyConversion there =
        StrategyConversion.toWorkbook(yaml, Fjordtog.KNOWN, Guides.in("nb"), HEAD);
    assertThat(there.isSame()).isTrue();
    Path workbook = file("strategy.xlsx", there.content());
    assertThat(StrategyConversion.toYaml(workbook, Fjordtog.KNOWN, HEAD).isSame()).isTrue();
    try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(there.content()))) {
      assertThat(read.findSheet("Mål").orElseThrow().read().get(1).getCell(12).getFormula())
          .isNull();
    }
  }

  @Test
  void anotherLibraryReadsDaysNumbersAndTexts() throws IOException, DocumentException {
    byte[] content =
        StrategyConversion.toWorkbook(
                file("strategy.yaml", everything()), Fjordtog.KNOWN, Guides.in("nb"), HEAD)
            .content();
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content))) {
      List<Row> rows = workbook.findSheet("Mål").orElseThrow().read();
      assertThat(rows.get(0).getCellText(1)).isEqualTo("Nøkkeltall");
      assertThat(rows.get(1).getCellAsNumber(3).orElseThrow()).isEqualByComparingTo("100000");
      assertThat(rows.get(1).getCellAsDate(6).orElseThrow().toLocalDate())
          .isEqualTo(LocalDate.of(2027, 3, 31));
      assertThat(rows.get(1).getCellText(12)).startsWith("=Et rundt tall: \"folk");
      assertThat(rows.get(2).getCellAsNumber(3)).contains(new BigDecimal("0.825"));
      assertThat(rows.get(2).getCellText(7)).isEqualTo("kvartal");
    }
  }

  @Test
  void whatAPersonHasOfTheirOwnIsNamed() throws IOException, DocumentException {
    Path workbook =
        file(
            "strategy.xlsx",
            Book.of(
                """
                [Avlesninger]
                Dato | Kanal | Følgere | Farge | Merknader
                @2026-09-30 | facebook:fjordtog | =4999+1:5000 | rød | lest av Kari
                [Mitt]
                noe
                """));
    StrategyConversion conversion = StrategyConversion.toYaml(workbook, Fjordtog.KNOWN, List.of());
    assertThat(conversion.losses())
        .containsExactly(
            new StrategyConversion.Loss("own-column", "Avlesninger: Farge"),
            new StrategyConversion.Loss("own-sheet", "Mitt"),
            new StrategyConversion.Loss("formulas", "1"));
    assertThat(new String(conversion.content(), StandardCharsets.UTF_8))
        .isEqualTo(
            """
            readings:
              # lest av Kari
              - {date: 2026-09-30, channel: "facebook:fjordtog", followers: 5000}
            """);
  }

  @Test
  void aRevisionAndARetirementAreWrittenIntoAWorkbook() throws IOException, DocumentException {
    Path workbook =
        file(
            "strategy.xlsx",
            Book.of(
                """
                [Targets]
                Mine | Id | Metric | Scope | At least | Deadline | Set
                red | a | followers | all | #100 | @2027-03-31 | @2025-01-10
                =1+1:2 | b | answer_rate | all | #0.8 | @2027-03-31 | @2025-01-10
                [My own]
                something
                """));
    StrategyChange revise =
        new StrategyChange.Revise(
            "b",
            new Target.Revision(
                LocalDate.of(2026, 10, 5),
                Optional.of("the board"),
                new Wording("=better"),
                new BigDecimal("0.85"),
                Optional.empty()));
    Path revised = file("strategy.xlsx", ready(workbook, revise));
    StrategyChange retire =
        new StrategyChange.Retire(
            "a",
            new Target.Retirement(
                LocalDate.of(2026, 10, 6), Optional.empty(), new Wording("sold")));
    byte[] after = ready(revised, retire);
    try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(after))) {
      List<Row> targets = read.findSheet("Targets").orElseThrow().read();
      assertThat(targets.get(0).stream().map(cell -> cell == null ? "" : cell.getText()).toList())
          .as("columns for what had none")
          .containsExactly(
              "Mine",
              "Id",
              "Metric",
              "Scope",
              "At least",
              "Deadline",
              "Set",
              "Retired",
              "Why retired");
      assertThat(targets.get(1).getCellText(8)).isEqualTo("sold");
      assertThat(targets.get(2).getCell(0).getFormula()).isEqualTo("1+1");
      List<Row> revisions = read.findSheet("Revisions").orElseThrow().read();
      assertThat(revisions.get(1).getCellText(0)).isEqualTo("b");
      assertThat(revisions.get(1).getCellAsNumber(3)).contains(new BigDecimal("0.85"));
      assertThat(revisions.get(1).getCellText(8)).isEqualTo("=better");
      assertThat(revisions.get(1).getCell(8).getFormula()).isNull();
      assertThat(read.findSheet("My own")).isPresent();
    }
  }

  private static byte[] ready(Path file, StrategyChange change)
      throws IOException, DocumentException {
    Outcome outcome = StrategyDocument.open(file, Fjordtog.KNOWN).with(change);
    assertThat(outcome).isInstanceOf(Outcome.Ready.class);
    return ((Outcome.Ready) outcome).content();
  }

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private static byte[] everything() throws IOException {
    try (InputStream in = StrategyConversionTest.class.getResourceAsStream("everything.yaml")) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }
}
