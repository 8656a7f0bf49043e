package no.forankring.cli.workspace.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.forankring.cli.workspace.refusal.Refusal;
import no.forankring.importers.formats.RefusedFileException;
import no.forankring.importers.strategy.document.DocumentException;
import no.forankring.reports.content.language.WordSet;
import no.forankring.reports.content.vocabulary.OwnWord;
import no.forankring.reports.content.vocabulary.Vocabulary;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A filled sheet becomes the words, and what stood in the file stays. */
@Tag("locale")
class InterviewTest {
  @TempDir Path folder;

  private WordsChange change(FilledSheet sheet, Vocabulary before) throws IOException {
    return OwnWords.change(Answers.read(sheet.save(folder.resolve("filled.xlsx"))), before);
  }

  private Path words() {
    return folder.resolve("words.yaml");
  }

  private Vocabulary read() throws IOException, DocumentException {
    return Files.exists(words()) ? WordsFile.read(words(), WordSet.COMPANY) : Vocabulary.COMPANY;
  }

  private String fill(String old, FilledSheet sheet) throws IOException, DocumentException {
    Files.writeString(words(), old);
    WordsChange change = change(sheet, read());
    OwnWords.write(words(), change);
    assertThat(read()).isEqualTo(change.vocabulary());
    return Files.readString(words());
  }

  private static FilledSheet sheet() throws IOException {
    return new FilledSheet("nb", Vocabulary.COMPANY);
  }

  @Test
  void anAnswerIsAWord() throws IOException, DocumentException {
    WordsChange change =
        change(
            sheet().answer("messages_received", " saker ", "sak").answer("sales", "omsetning", ""),
            Vocabulary.COMPANY);
    assertThat(change.changes())
        .containsExactly(
            new WordsChange.Change("sales", "salg", "omsetning", Optional.empty()),
            new WordsChange.Change(
                "messages_received", "henvendelser", "saker", Optional.of("sak")));
    assertThat(OwnWords.write(words(), change).backup()).isEmpty();
    assertThat(read()).isEqualTo(change.vocabulary());
    assertThat(Files.readString(words()))
        .endsWith("nb:\n  sales: omsetning\n  messages_received: {name: saker, one: sak}\n");
  }

  @Test
  void anEmptySheetChangesNothing() throws IOException {
    Vocabulary before =
        new Vocabulary(
            WordSet.COMPANY,
            Map.of("nb", Map.of("leads", OwnWord.of("tips"), "reach", OwnWord.of("lesere"))),
            Set.of());
    assertThat(change(sheet(), before).changes()).isEmpty();
    assertThat(change(new FilledSheet("nb", before), before).changes())
        .as("filled with what there is")
        .isEmpty();
    assertThat(change(sheet().answer("visitors", "besøkende", ""), before).changes())
        .as("the suggestion itself")
        .isEmpty();
  }

  @Test
  void linesAndCommentsOfOthersStay() throws IOException, DocumentException {
    String old =
        """
        # Avtalt i ledermøtet.
        nb:
            # sentralbordet
            messages_received: henvendelser inn   # gammelt ord
            leads: {name: tips, meaning: Alt folk tipser om.}

        # På engelsk sier vi:
        en: {reach: readers}
        """;
    assertThat(
            fill(
                old,
                sheet()
                    .answer("messages_received", "saker", "sak")
                    .answer("leads", "", "et tips")
                    .answer("reach", "lesere", "leser")))
        .isEqualTo(
            """
            # Avtalt i ledermøtet.
            nb:
                # sentralbordet
                messages_received: {name: saker, one: sak}
                leads: {name: tips, one: et tips, meaning: "Alt folk tipser om."}
                reach: {name: lesere, one: leser}

            # På engelsk sier vi:
            en: {reach: readers}
            """);
    assertThat(folder.resolve("words.yaml.bak")).hasContent(old);
  }

  @Test
  void whereNoLineCanBeChangedTheWholeIsWrittenAndSaidSo() throws IOException, DocumentException {
    Files.writeString(words(), "# vårt\nnb: {leads: tips,\n  reach: lesere}\nours: [CTR]\n");
    WordsChange change = change(sheet().answer("leads", "spor", ""), read());
    WordsChange.Written written = OwnWords.write(words(), change);
    assertThat(written.anew()).isTrue();
    assertThat(read()).isEqualTo(change.vocabulary());
    assertThat(read().ours()).containsExactly("CTR");
    assertThat(written.backup().orElseThrow()).content().startsWith("# vårt\n");
  }

  @Test
  void anotherLanguageIsAdded() throws IOException, DocumentException {
    assertThat(
            fill(
                "nb: {leads: tips}\n",
                new FilledSheet("nn", Vocabulary.COMPANY).answer("leads", "tips", "")))
        .isEqualTo("nb: {leads: tips}\nnn:\n  leads: tips\n");
  }

  @Test
  void rowsAreKnownByTheirIdsAndColumnsByTheirHeads() throws IOException {
    FilledSheet sheet = sheet().answer("leads", "tips", "").answer("reach", "lesere", "");
    Row one = sheet.row("leads");
    Row other = sheet.row("reach");
    for (int column = 0; column <= FilledSheet.ONE; column++) {
      String kept = one.getCell(column).getStringCellValue();
      one.getCell(column).setCellValue(other.getCell(column).getStringCellValue());
      other.getCell(column).setCellValue(kept);
    }
    sheet.sheet.shiftColumns(FilledSheet.MANY, FilledSheet.ONE, 2);
    assertThat(change(sheet, Vocabulary.COMPANY).changes())
        .extracting(WordsChange.Change::id, WordsChange.Change::after)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("leads", "tips"),
            org.assertj.core.groups.Tuple.tuple("reach", "lesere"));
  }

  @Test
  void whateverIsWrittenIsText() throws IOException, DocumentException {
    for (String hostile :
        List.of(
            "=cmd|'/c calc'!A1",
            "<b>saker</b>",
            "saker: {x}",
            "\"sa\\ker\"",
            "- saker",
            "yes",
            "#saker",
            "saker # nei",
            "{0} saker",
            "@saker")) {
      WordsChange change = change(sheet().answer("leads", hostile, ""), Vocabulary.COMPANY);
      Files.deleteIfExists(words());
      OwnWords.write(words(), change);
      assertThat(read().own("nb", "leads").orElseThrow().name()).contains(hostile);
    }
    FilledSheet sheet = sheet();
    Cell formula = sheet.row("leads").getCell(FilledSheet.MANY);
    formula.setCellFormula("\"ti\"&\"ps\"");
    formula.setCellValue("tips");
    assertThat(change(sheet, Vocabulary.COMPANY).changes())
        .extracting(WordsChange.Change::after)
        .containsExactly("tips");
  }

  @Test
  void whatCannotStandIsToldWithItsRowAndNothingIsWritten() throws IOException {
    FilledSheet sheet =
        sheet()
            .answer("leads", "besøkende", "")
            .answer("reach", "a".repeat(200), "")
            .answer("followers", "—", "");
    WordsChange change = change(sheet, Vocabulary.COMPANY);
    assertThat(change.troubles())
        .extracting(WordsChange.Trouble::row, WordsChange.Trouble::code)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(sheet.row("leads").getRowNum() + 1, "same-word"),
            org.assertj.core.groups.Tuple.tuple(
                sheet.row("reach").getRowNum() + 1, "text-too-long"),
            org.assertj.core.groups.Tuple.tuple(
                sheet.row("followers").getRowNum() + 1, "text-without-letters"));
    assertThatThrownBy(() -> OwnWords.write(words(), change))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(words()).doesNotExist();
  }

  @Test
  void whatStandsBesideNoQuestionIsTold() throws IOException {
    FilledSheet sheet = sheet();
    Row below = sheet.sheet.createRow(sheet.sheet.getLastRowNum() + 3);
    below.createCell(FilledSheet.MANY).setCellValue("parkering");
    assertThat(Answers.read(sheet.save(folder.resolve("f.xlsx"))).strays())
        .containsExactly(new Answers.Stray(below.getRowNum() + 1, "parkering"));
  }

  @Test
  void anotherFileIsNoInterview() throws IOException {
    Path other = Files.writeString(folder.resolve("other.csv"), "Date,Reach\n2026-01-01,5\n");
    assertThatThrownBy(() -> Answers.read(other))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("not-an-interview");
    Path cut = folder.resolve("cut.xlsx");
    byte[] whole = Files.readAllBytes(sheet().save(folder.resolve("whole.xlsx")));
    Files.write(cut, java.util.Arrays.copyOf(whole, whole.length / 2));
    assertThatThrownBy(() -> Answers.read(cut)).isInstanceOf(RefusedFileException.class);
  }
}
