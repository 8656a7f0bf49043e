package no.forankring.cli.workspace.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.DeclaredZero;
import no.forankring.core.observation.Exported;
import no.forankring.core.observation.Observation;
import no.forankring.core.observation.ObservationSource;
import no.forankring.core.observation.Origin;
import no.forankring.core.observation.Post;
import no.forankring.core.observation.Recorded;
import no.forankring.core.observation.Source;
import no.forankring.core.observation.Subject;
import no.forankring.core.period.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows go from the ledger to the file one by one, and back to what they were. */
class ObservationRowsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
  private static final int MANY = 1_000_000;

  /** A ledger of channel values, made as they are asked for. */
  private record Made(Stream<Recorded> values) implements ObservationSource {
    @Override
    public Stream<Recorded> observations(Query query) {
      return query.subjects() == Subjects.CHANNELS ? values : Stream.empty();
    }

    @Override
    public List<DeclaredZero> declaredZeros(Query query) {
      return List.of();
    }

    @Override
    public List<Post> posts(LocalDate asOf) {
      return List.of();
    }
  }

  private static Recorded value(long number, String header) {
    return new Recorded(
        new Observation(
            new Subject.OfChannel(ChannelId.parse("linkedin:a").orElseThrow()),
            "impressions",
            new Source("linkedin/content", "Impressions", 1, false),
            Period.day(DAY),
            BigDecimal.valueOf(-number),
            Optional.empty(),
            new Exported(Instant.EPOCH, Exported.Basis.FILE),
            new Origin("a.xls", "0".repeat(64), "Metrics", 3, header, "linkedin/content", 1)),
        DAY,
        1);
  }

  private static ObservationRows rows(Stream<Recorded> values) {
    return new ObservationRows(new Made(values), DAY, Period.day(DAY));
  }

  @Test
  void aMillionRowsAreNeverHeld() throws IOException {
    AtomicLong written = new AtomicLong();
    Stream<Recorded> values =
        LongStream.range(0, MANY)
            .peek(
                asked ->
                    assertThat(written.get())
                        .as("rows written when row %s is asked for", asked)
                        .isEqualTo(asked))
            .mapToObj(number -> value(number, "Impressions"));
    rows(values).writeTo(cells -> written.incrementAndGet());
    assertThat(written).hasValue(MANY);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsWrittenGoesOnAtOnce(RowFormat format) throws IOException {
    AtomicLong bytes = new AtomicLong();
    OutputStream counting =
        new OutputStream() {
          @Override
          public void write(int one) {
            bytes.incrementAndGet();
          }
        };
    List<Long> seen = new ArrayList<>();
    Stream<Recorded> values =
        LongStream.range(0, 20_000)
            .peek(number -> seen.add(bytes.get()))
            .mapToObj(number -> value(number, "Impressions"));
    format.write(rows(values), counting);
    assertThat(seen.get(10_000)).isPositive().isLessThan(seen.get(19_999));
    assertThat(bytes.get()).isGreaterThan(seen.get(19_999));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"http://x\",\"y\")",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        " =1",
        "'=1",
        "＝1"
      })
  void aTextIsNeverAFormulaAndComesBackAsItWas(String header) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RowFormat.CSV.write(rows(Stream.of(value(5, header))), out);
    String csv = out.toString(StandardCharsets.UTF_8);
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv)) {
      List<CsvRecord> records = reader.stream().toList();
      int column = records.get(0).getFields().indexOf("header");
      assertThat(records.get(1).getField(column)).isEqualTo("'" + header);
      assertThat(records.get(1).getField(records.get(0).getFields().indexOf("value")))
          .isEqualTo("-5");
    }
  }
}
