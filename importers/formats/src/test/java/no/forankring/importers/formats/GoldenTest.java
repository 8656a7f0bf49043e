package no.forankring.importers.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.DeclaredZero;
import no.forankring.core.observation.Diagnostic;
import no.forankring.core.observation.Observation;
import no.forankring.core.observation.ObservationSink;
import no.forankring.core.observation.Platform;
import no.forankring.core.observation.Post;
import no.forankring.core.observation.Subject;
import no.forankring.importers.formats.identification.IdentifiedTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every fixture beside what is read from it, one observation a line. {@code -Dgolden=write} writes
 * fixtures and golden files anew, and still fails.
 */
@Tag("locale")
class GoldenTest {

  private static final String PACKAGE = "src/test/resources/no/forankring/importers/formats";
  private static final Path ROOT = Path.of(System.getProperty("basedir", ".")).resolve(PACKAGE);
  private static final boolean WRITE = "write".equals(System.getProperty("golden"));

  @Test
  void everyFixtureIsReadAsItsGoldenFileSays() throws IOException {
    if (WRITE) {
      Fixtures.main(new String[] {ROOT.toString()});
      for (String fixture : Fixtures.all().keySet()) {
        Files.writeString(golden(fixture), lines(fixture));
      }
      fail("golden files were written; run again without -Dgolden=write");
    }
    for (String fixture : Fixtures.all().keySet()) {
      assertThat(lines(fixture)).as(fixture).isEqualTo(Files.readString(golden(fixture)));
    }
  }

  @Test
  void theCommittedFixturesAreThoseTheGeneratorWrites() throws IOException {
    for (Map.Entry<String, byte[]> fixture : Fixtures.all().entrySet()) {
      assertThat(Files.readAllBytes(ROOT.resolve(fixture.getKey())))
          .as(fixture.getKey())
          .isEqualTo(fixture.getValue());
    }
  }

  @Test
  void everyFixtureHasItsGoldenFileAndEveryGoldenFileItsFixture() throws IOException {
    Set<String> expected = new TreeSet<>();
    for (String fixture : Fixtures.all().keySet()) {
      expected.add(fixture);
      expected.add(fixture + ".golden");
    }
    Set<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.walk(ROOT)) {
      files
          .filter(Files::isRegularFile)
          .forEach(file -> found.add(ROOT.relativize(file).toString().replace('\\', '/')));
    }
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void everyFormatHasAFixtureAndNoOtherFormatClaimsIt() throws IOException {
    ExportFormats formats = ExportFormats.standard();
    Set<String> withFixture = new TreeSet<>();
    for (String fixture : Fixtures.all().keySet()) {
      String owner = fixture.substring(0, fixture.lastIndexOf('/'));
      withFixture.add(owner);
      for (ExportFormat format : formats.list()) {
        assertThat(formats.only(format.id()).identify(ROOT.resolve(fixture), fixture).refused())
            .as(format.id() + " reading " + fixture)
            .matches(refused -> refused.isPresent() != format.id().equals(owner));
      }
    }
    assertThat(formats.list().stream().map(ExportFormat::id).toList())
        .containsExactlyElementsOf(withFixture);
  }

  private static Path golden(String fixture) {
    return ROOT.resolve(fixture + ".golden");
  }

  private static String lines(String fixture) throws IOException {
    Path file = ROOT.resolve(fixture);
    List<String> lines = new ArrayList<>();
    ReadFile read =
        ExportFormats.standard()
            .read(
                file,
                new ReadContext(
                    file.getFileName().toString(),
                    "0".repeat(64),
                    LocalDate.of(2025, 10, 5),
                    ZoneId.of("Europe/Oslo"),
                    account ->
                        Optional.of(
                            new ChannelId(
                                account.platform().equals(Platform.META)
                                    ? Platform.INSTAGRAM
                                    : account.platform(),
                                "fjordtog")),
                    Optional.empty(),
                    Set.of(),
                    Map.of()),
                new Lines(lines));
    for (IdentifiedTable table : read.tables()) {
      lines.add(
          "table "
              + table.table()
              + " | "
              + table.format().orElse("-")
              + " | "
              + table.kind().map(Object::toString).orElse("-")
              + " | read "
              + table.rowsRead()
              + " imported "
              + table.rowsImported()
              + " skipped "
              + table.rowsSkipped()
              + table.ignored().map(code -> " ignored " + code).orElse(""));
      for (Diagnostic odd : table.diagnostics()) {
        lines.add(
            "diagnostic "
                + odd.severity()
                + " "
                + odd.code()
                + " | row "
                + odd.row().map(Object::toString).orElse("-")
                + " | "
                + odd.header().orElse("-")
                + " | "
                + odd.value().orElse("-"));
      }
    }
    lines.add("exported " + read.exported().at() + " " + read.exported().basis());
    return String.join("\n", lines) + "\n";
  }

  private record Lines(List<String> lines) implements ObservationSink {

    @Override
    public void observation(Observation observation) {
      lines.add(
          String.join(
              " | ",
              "observation " + subject(observation.subject()),
              observation.metric(),
              observation.period().first() + "/" + observation.period().last(),
              observation.value().toPlainString(),
              observation.source().key()
                  + " rank "
                  + observation.source().rank()
                  + (observation.source().partial() ? " partial" : ""),
              observation.origin().sheet()
                  + " row "
                  + observation.origin().row()
                  + " "
                  + observation.origin().column()));
    }

    @Override
    public void declaredZero(DeclaredZero zero) {
      lines.add(
          "zero between "
              + zero.period().first()
              + " and "
              + zero.period().last()
              + " | "
              + subject(zero.subject())
              + " | "
              + zero.metric());
    }

    @Override
    public void post(Post post) {
      lines.add(
          "post "
              + post.id()
              + " | "
              + post.published()
              + " | "
              + post.instant().map(Object::toString).orElse("-")
              + " | "
              + post.kind().orElse("-")
              + " | "
              + post.link().orElse("-")
              + " | "
              + post.text().orElse("-").replace("\n", "\\n"));
    }

    private static String subject(Subject subject) {
      return switch (subject) {
        case Subject.OfChannel of -> of.channel().toString();
        case Subject.OfSegment of -> of.channel() + "[" + of.segment() + "]";
        case Subject.OfPost of -> of.channel() + " post " + of.postId();
        case Subject.OfBenchmark of -> "benchmark " + of.platform() + " " + of.name();
      };
    }
  }
}
