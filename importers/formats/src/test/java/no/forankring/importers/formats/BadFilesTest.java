package no.forankring.importers.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import no.forankring.core.observation.Diagnostic;
import no.forankring.importers.formats.identification.Identification;
import no.forankring.importers.formats.identification.MetricSummary;
import no.forankring.importers.formats.identification.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing a file holds may do more than be refused. */
class BadFilesTest {

  private static final Set<String> DECLARED =
      Set.of(
          "empty-file",
          "not-a-spreadsheet",
          "truncated",
          "damaged",
          "encrypted",
          "too-large",
          "unknown-format",
          "ambiguous-format",
          "excel-damaged-numbers",
          "rows-per-day",
          "repeated-posts");

  @TempDir private Path folder;

  private Trial trial() {
    return new Trial(folder);
  }

  @Test
  void aFileCutAnywhereIsReadShorterOrRefusedAndNeverMore() throws IOException {
    Map<String, byte[]> files = new java.util.TreeMap<>(Fixtures.all());
    files.put("competitors.xlsx", Trial.workbook());
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      byte[] whole = file.getValue();
      int step = Math.max(1, whole.length / 25);
      for (int length = 0; length < whole.length; length += step) {
        trial()
            .refusal(Arrays.copyOf(whole, length))
            .ifPresent(refusal -> assertThat(DECLARED).as(file.getKey()).contains(refusal.code()));
      }
    }
  }

  @Test
  void bytesChangedAtRandomAreReadOrRefused() throws IOException {
    Random random = new Random(20260930);
    List<byte[]> files = new ArrayList<>(Fixtures.all().values());
    files.add(Trial.workbook());
    for (byte[] file : files) {
      for (int round = 0; round < 8; round++) {
        byte[] changed = file.clone();
        for (int flip = 0; flip < 4; flip++) {
          changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        trial()
            .refusal(changed)
            .ifPresent(refusal -> assertThat(DECLARED).contains(refusal.code()));
      }
    }
  }

  @Test
  void anEmptyFileIsRefused() throws IOException {
    assertThat(trial().refusal(new byte[0])).contains(new Refusal("empty-file", List.of()));
    assertThat(trial().code(Trial.bytes("\n\n\n"))).isEqualTo("empty-file");
  }

  @Test
  void whatIsNoSpreadsheetIsRefused() throws IOException {
    assertThat(trial().code(Trial.bytes("%PDF-1.7\n"))).isEqualTo("not-a-spreadsheet");
    assertThat(trial().code(Trial.bytes("<!DOCTYPE html><html></html>")))
        .isEqualTo("not-a-spreadsheet");
    assertThat(trial().code(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}))
        .isEqualTo("not-a-spreadsheet");
    assertThat(
            trial()
                .code(
                    FixtureFiles.zip(
                        Map.of("holiday.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0}))))
        .isEqualTo("not-a-spreadsheet");
    assertThat(trial().code(FixtureFiles.zip(Map.of("holiday.txt", Trial.bytes("sun")))))
        .isEqualTo("unknown-format");
  }

  @Test
  void anUnknownFormatNamesTheNearestAndTheHeadersThatDiffer() throws IOException {
    Refusal refusal =
        trial()
            .refusal(Trial.bytes("Dato,Impressions (total),Clicks (total)\n1,2,3\n"))
            .orElseThrow();
    assertThat(refusal.code()).isEqualTo("unknown-format");
    assertThat(refusal.arguments().get(0)).contains("Dato");
    assertThat(refusal.arguments().get(1)).startsWith("linkedin/content (Metrics)");
    assertThat(refusal.arguments().get(2)).isEqualTo("Date");
    assertThat(refusal.arguments().get(3)).isEqualTo("Dato");
  }

  @Test
  void aTitleLostWithItsRowIsAnUnknownFormat() throws IOException {
    assertThat(trial().code(Trial.bytes("Date,Primary\n2025-09-30T00:00:00,4\n")))
        .isEqualTo("unknown-format");
  }

  @Test
  void numbersThatBecameDaysRefuseTheWholeFile() throws IOException {
    Refusal refusal =
        trial()
            .refusal(
                "Age & gender;;\n;Women;Men\n18-24;3.апр;1.6\n"
                    .getBytes(Charset.forName("windows-1251")))
            .orElseThrow();
    assertThat(refusal.code()).isEqualTo("excel-damaged-numbers");
    assertThat(refusal.arguments()).containsExactly("-", "3", "Women", "3.апр");
  }

  @Test
  void aRowPerPostAndDayIsRefused() throws IOException {
    String header = "Post ID,Page ID,Publish time,Date,Views\n";
    assertThat(trial().code(Trial.bytes(header + "1,7,09/30/2025 10:00,09/30/2025,5\n")))
        .isEqualTo("rows-per-day");
    assertThat(
            trial()
                .code(
                    Trial.bytes(
                        header
                            + "1,7,09/30/2025 10:00,Lifetime,5\n"
                            + "1,7,09/30/2025 10:00,Lifetime,6\n")))
        .isEqualTo("repeated-posts");
  }

  @Test
  void bytesOfZeroInATextThatSaysItsEncodingNeverBecomePartOfANumber() throws IOException {
    String header = "Date,Clicks,Impressions,CTR,Position\n";
    byte[] marked =
        Trial.bytes("\uFEFF" + header + "2025-09-29,1,2,50%,3\n2025-09-30,1\u00002,4,50%,3\n");

    Identification found = trial().identify(marked);

    assertThat(found.refused()).isEmpty();
    assertThat(found.tables())
        .singleElement()
        .satisfies(
            table -> {
              assertThat(table.diagnostics())
                  .extracting(Diagnostic::code)
                  .contains("cell-not-a-number");
              assertThat(table.metrics())
                  .filteredOn(metric -> metric.metric().equals("clicks"))
                  .extracting(MetricSummary::sum)
                  .containsExactly(BigDecimal.ONE);
            });
  }

  @Test
  void aCellLongerThanAnyProgramWritesIsRefused() throws IOException {
    assertThat(trial().code(Trial.bytes("Date,x\n" + "y".repeat(200_000) + ",1\n")))
        .isEqualTo("too-large");
  }
}
