package no.forankring.reports.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import no.forankring.reports.content.language.WordSet;
import no.forankring.reports.content.vocabulary.Interview;
import no.forankring.reports.content.vocabulary.OwnWord;
import no.forankring.reports.content.vocabulary.Vocabulary;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One page that asks what things are called, read back by another library. */
@Tag("locale")
class InterviewSheetTest {
  private static final Vocabulary OWN =
      new Vocabulary(
          WordSet.PUBLIC,
          Map.of(
              "nn",
              Map.of(
                  "leads",
                  new OwnWord(
                      Optional.of("=cmd|'/c calc'!A1"), Optional.of("<b>"), Optional.empty()))),
          Set.of());

  private static final Set<String> EVERYTHING =
      Set.of(
          ("followers followers_gained followers_lost followers_net impressions views reach"
               + " video_views watch_time engagements reactions comments shares saves interactions"
               + " clicks link_clicks profile_visits page_views visitors new_visitors sessions"
               + " posts_published engagement_rate click_rate leads conversions revenue spend hours"
               + " cost_per_lead emails_delivered email_opens unsubscribes mentions"
               + " messages_received messages_answered messages_in_time answer_minutes answer_rate"
               + " in_time_rate response_minutes audience_share survey_answers"
               + " leadership_understanding")
              .split(" "));

  private static byte[] file(Set<String> used) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    InterviewSheet.write(
        Interview.of("nn", OWN, "Fjord & kommune", used),
        Instant.parse("2026-10-05T00:00:00Z"),
        out);
    return out.toByteArray();
  }

  private static List<Row> rows(byte[] file) throws IOException {
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      return workbook.getFirstSheet().read();
    }
  }

  private static String cell(Row row, int column) {
    return row.getOptionalCell(column).map(cell -> cell.getText()).orElse("");
  }

  @Test
  void itIsKnownByItsFirstCellAndEachQuestionByItsId() throws IOException {
    List<Row> rows = rows(file(Set.of()));
    assertThat(cell(rows.getFirst(), 0)).isEqualTo("forankring words nn");
    assertThat(rows.stream().map(row -> cell(row, 0)))
        .contains("customer-care", "sales", "leads", "messages_received", "reach");
    Row leads = rows.stream().filter(row -> cell(row, 0).equals("leads")).findFirst().orElseThrow();
    assertThat(cell(leads, 1)).isEqualTo("Påmeldingar og søknader som kom gjennom kanalane.");
    assertThat(cell(leads, 2)).isEqualTo("påmeldingar og søknader");
    assertThat(cell(leads, 3)).isEqualTo("=cmd|'/c calc'!A1");
    assertThat(leads.getCell(3).getType()).isEqualTo(CellType.STRING);
    assertThat(cell(leads, 4)).isEqualTo("<b>");
  }

  @Test
  void itPrintsOnOnePageWhateverIsMeasured() throws IOException {
    String sheet = part(file(EVERYTHING), "xl/worksheets/sheet1.xml");
    assertThat(sheet)
        .contains("fitToPage=\"true\"", "fitToHeight=\"1\"", "paperSize=\"9\"")
        .containsPattern("<col [^>]*hidden=\"true\"[^>]*>");
    assertThat(rows(file(EVERYTHING))).as("rows that can be read").hasSizeLessThanOrEqualTo(30);
  }

  @Test
  void theSameInterviewGivesTheSameBytes() throws IOException {
    assertThat(file(EVERYTHING)).isEqualTo(file(EVERYTHING));
  }

  private static String part(byte[] file, String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new AssertionError("no " + name);
  }
}
