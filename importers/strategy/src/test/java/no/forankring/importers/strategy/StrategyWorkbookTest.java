package no.forankring.importers.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import no.forankring.core.strategy.Course;
import no.forankring.core.strategy.Decision;
import no.forankring.core.strategy.Initiative;
import no.forankring.core.strategy.Span;
import no.forankring.core.strategy.Strategy;
import no.forankring.core.strategy.Target;
import no.forankring.importers.strategy.document.DocumentException;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same strategy as a workbook. */
@Tag("locale")
class StrategyWorkbookTest {

  private static final String WHOLE =
      """
      [Lest meg]
      Dette arket er mitt eget.
      [Mål]
      Målene våre for 2027 |
      |
      Min egen | Frist | ID | Nøkkeltall | gjelder: | Minst | Satt | Hver | Hovedmål
      rød | @2027-03-31 | f100k | followers | facebook:fjordtog | #100000 | @2025-01-10 | |
      gul | | svar | answer_rate | all | #0.85 | 2025-01-10 | kvartal | kontakt
      bare en tanke | | | | | | | |
      [Revisjoner]
      Mål | Dato | Ny verdi | Ny frist | Begrunnelse | Revidert av
      f100k | @2026-05-01 | #90000 | | budsjettet ble halvert | styret
      f100k | @2026-06-01 | | @2027-09-30 | et halvt år til |
      [Milepæler]
      Mål | Dato | Verdi
      f100k | @2026-12-31 | #40000
      [Hovedmål]
      Id | Hovedmålet (nb) | Objective (en) | Satt
      kontakt | Flere tar kontakt | More get in touch | @2025-01-10
      [Tiltak]
      Id | Tiltaket | Vedtatt | Fra | Kanaler | Innlegg | Kostnad | Valuta | Utløst av tallet
      søndag | Svar på søndager | @2026-01-10 | @2026-02-01 | linkedin:fjordtog; facebook:fjordtog | https://fjordtog.no/1,2\\nhttps://fjordtog.no/3 | 60 000,50 | NOK | ja
      pris | Ny pris | @2026-01-10 | @2026-02-01 | | | 60000,50 | NOK | nei
      [Beslutninger]
      Id | Bedt om i | Beslutningen | Besluttet | Svar
      to | 2026-Q3 | Ansett to | @2026-10-20 | Senere
      [Avlesninger]
      Dato | Kanal | Følgere
      @2026-09-30 | facebook:fjordtog | =4999+1:5000
      [Gjennomgang]
      Neste gjennomgang
      @2027-01-15
      """
          .replace("60 000,50", "#60000.5");

  @Test
  void everySheetIsReadWhereverItsColumnsStand() throws DocumentException {
    Strategy strategy = read(Book.of(WHOLE));

    Target followers = strategy.targets().getFirst();
    assertThat(followers.span()).isEqualTo(new Span.At(LocalDate.of(2027, 3, 31)));
    assertThat(followers.valueOn(LocalDate.of(2026, 6, 1))).isEqualTo("90000");
    assertThat(followers.spanOn(LocalDate.of(2026, 6, 1)))
        .isEqualTo(new Span.At(LocalDate.of(2027, 9, 30)));
    assertThat(followers.course().milestones())
        .extracting(Course.Milestone::date)
        .containsExactly(LocalDate.of(2026, 12, 31));
    Target answered = strategy.targets().get(1);
    assertThat(answered.value()).isEqualTo("0.85");
    assertThat(answered.span()).isEqualTo(new Span.Each(Span.Step.QUARTER));
    assertThat(answered.serves().objective()).contains("kontakt");
    assertThat(strategy.objectives().getFirst().text().in("en")).isEqualTo("More get in touch");
    Initiative sunday = strategy.initiatives().getFirst();
    assertThat(sunday.channels()).containsExactly(Fjordtog.FACEBOOK, Fjordtog.LINKEDIN);
    assertThat(sunday.posts()).containsExactly("https://fjordtog.no/1,2", "https://fjordtog.no/3");
    assertThat(sunday.isPrompted()).isTrue();
    assertThat(strategy.initiatives())
        .extracting(each -> each.spending().orElseThrow().amount())
        .as("a number, and a text that can mean nothing else")
        .allMatch(amount -> amount.toPlainString().equals("60000.5") || amount.scale() == 2);
    assertThat(strategy.decisions().getFirst().answer()).contains(Decision.Answer.LATER);
    assertThat(strategy.readings().getFirst().followers()).isEqualTo(5000);
    assertThat(strategy.review()).contains(LocalDate.of(2027, 1, 15));
  }

  @Test
  void whatIsReadKnowsItsSheetAndRow() throws DocumentException {
    Strategy strategy = read(Book.of(WHOLE));

    assertThat(strategy.targets().get(1).file()).isEqualTo("[strategy.xlsx]Mål");
    assertThat(strategy.targets().get(1).line()).isEqualTo(5);
    assertThat(strategy.readings().getFirst().line()).isEqualTo(2);
  }

  @Test
  void whatAHandLeavesInCellsMakesNoDifference() throws DocumentException {
    String plain =
        """
        [Mål]
        Id | Nøkkeltall | Gjelder | Minst | Frist | Satt
        a | followers | all | #100000 | @2027-03-31 | @2025-01-10
        """;
    String careless =
        """
        [ mål:]
        \u00a0Id * | Nøkkeltall\u202f | GJELDER | Minst | Frist | Satt
        a\u00a0\u200b | \u00a0followers | all\u2003 | 100\u00a0000 | #46477 | 2025-01-10\u00a0
        """;
    String shifted = plain.replace("#100000", "100 000").replace("@2025-01-10", "#45667");
    for (String sheets : new String[] {careless.replace(":]", "]"), shifted}) {
      assertThat(Placeless.of(read(Book.of(sheets)))).isEqualTo(Placeless.of(read(Book.of(plain))));
    }
  }

  @Test
  void aHiddenSheetAndRowsFarBelowAreReadLikeOthers() throws IOException, DocumentException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Book.of(WHOLE)));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      book.setSheetVisibility(book.getSheetIndex("Mål"), SheetVisibility.VERY_HIDDEN);
      // As a spreadsheet program leaves where somebody pressed Ctrl and End.
      book.getSheet("Mål").createRow(1_048_575).createCell(16_383).setBlank();
      book.getSheet("Avlesninger").createRow(1_048_575).createCell(9).setCellValue("note");
      book.write(out);
      assertThat(read(out.toByteArray())).isEqualTo(read(Book.of(WHOLE)));
    }
  }

  @Test
  void tooManyRowsAreRefusedAtTheFirstTooMany() {
    StringBuilder rows = new StringBuilder("[Readings]\nDate | Channel | Followers\n");
    for (int i = 0; i < 10_001; i++) {
      rows.append(" | facebook:fjordtog |\n");
    }
    assertThatThrownBy(() -> read(Book.of(rows.toString())))
        .isInstanceOf(DocumentException.class)
        .hasMessage("strategy.xlsx:Readings!10002: too many rows (10000)");
  }

  @Test
  void daysCountedFrom1904AreTheSameDays() throws DocumentException {
    assertThat(read(Book.of(WHOLE, true))).isEqualTo(read(Book.of(WHOLE)));
  }

  @Test
  void sheetsWithoutRowsAreAnEmptyStrategy() throws DocumentException {
    assertThat(read(Book.of("[Targets]\n[Readings]\nDate | Channel\n")))
        .isEqualTo(Strategy.empty());
  }

  @Test
  void theMessageNamesTheCell() {
    assertThatThrownBy(() -> read(Book.of("[Readings]\nDate | Channel | Followers\n | | #1\n")))
        .isInstanceOf(DocumentException.class)
        .hasMessageStartingWith("strategy.xlsx:Readings!A2: 'Date' is missing");
  }

  @Test
  void whatIsNoWorkbookSaysSo(@TempDir Path folder) throws IOException {
    assertUnusable("not-a-workbook", folder, "targets: []\n".getBytes(StandardCharsets.UTF_8));
    assertUnusable("encrypted", folder, new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0});
    assertUnusable("not-a-workbook", folder, new byte[0]);
    byte[] whole = Book.of(WHOLE);
    assertUnusable("damaged-workbook", folder, Arrays.copyOf(whole, whole.length / 2));
    byte[] nothing = "<workbook/>".getBytes(StandardCharsets.UTF_8);
    assertUnusable("damaged-workbook", folder, zip("xl/workbook.xml", nothing));
  }

  @Test
  void aBombIsNotUnpacked(@TempDir Path folder) throws IOException {
    assertUnusable("document-too-large", folder, zip("xl/workbook.xml", new byte[64 << 20]));
    assertUnusable("document-too-large", folder, new byte[(4 << 20) + 1]);
  }

  @Test
  void aPartThatLiesIsNotBelieved(@TempDir Path folder) throws IOException {
    byte[] whole =
        Book.of("[Readings]\nDate | Channel | Followers\n@2026-09-30 | facebook:fjordtog | #5\n");
    String head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    assertUnusable(
        "damaged-workbook", folder, with(whole, head, head + "<!DOCTYPE x [<!ENTITY a \"b\">]>"));
    assertUnusable("damaged-workbook", folder, with(whole, "<v>5.0</v>", "<v>five</v>"));
    // A text that is not there is told as missing.
    assertUnusable("missing-column", folder, with(whole, "<v>0</v>", "<v>99</v>"));
  }

  @Test
  void aPartThatWouldLieOutsideIsWrittenNowhere(@TempDir Path folder)
      throws IOException, DocumentException {
    byte[] whole = Book.of("[Readings]\nDate | Channel | Followers\n");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(whole));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        in.transferTo(zip);
      }
      zip.putNextEntry(new ZipEntry("xl/media/../../../outside.txt"));
      zip.write(1);
    }
    Path file =
        Files.write(
            Files.createDirectory(folder.resolve("in")).resolve("strategy.xlsx"),
            out.toByteArray());

    assertThat(StrategyFile.read(file, Fjordtog.KNOWN)).isEqualTo(Strategy.empty());
    assertThat(folder.resolve("outside.txt")).doesNotExist();
  }

  /** A workbook with other words in its first sheet. */
  private static byte[] with(byte[] workbook, String before, String after) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        boolean sheet = entry.getName().endsWith("sheet1.xml");
        assertThat(!sheet || text.contains(before)).as(text).isTrue();
        zip.write((sheet ? text.replace(before, after) : text).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
      zip.closeEntry();
    }
    return out.toByteArray();
  }

  private static void assertUnusable(String code, Path folder, byte[] bytes) throws IOException {
    Path file = folder.resolve("strategy.xlsx");
    Files.write(file, bytes);
    assertThatThrownBy(() -> StrategyFile.read(file, Fjordtog.KNOWN))
        .isInstanceOfSatisfying(
            DocumentException.class,
            e -> assertThat(e.problems().getFirst().code()).isEqualTo(code));
  }

  private static Strategy read(byte[] bytes) throws DocumentException {
    return StrategyFile.read("strategy.xlsx", bytes, Fjordtog.KNOWN);
  }
}
