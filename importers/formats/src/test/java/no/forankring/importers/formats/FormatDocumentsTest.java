package no.forankring.importers.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import no.forankring.importers.formats.identification.FormatDocumentException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("locale")
class FormatDocumentsTest {

  private static final String OWN =
      """
      format: own/sheet
      version: 1
      platform: linkedin
      evidence:
        nb: 'our own sheet of working hours'
      tables:
        - name: Hours
          kind: channel-day
          require: [Day, Hours]
          dates: iso-day
          columns:
            Day: {means: day, also: {nb: Dag}}
            Hours: {metric: hours, also: {nb: Timer}}
      """;

  @Test
  void everyDocumentFitsTheSchema() throws IOException {
    Schema schema = schema();
    for (ExportFormat format : ExportFormats.standard().list()) {
      assertThat(schema.validate(resource(format.id() + ".yaml"), InputFormat.YAML))
          .as(format.id())
          .isEmpty();
    }
    assertThat(schema.validate(OWN.replace("tables:", "tabels:"), InputFormat.YAML)).isNotEmpty();
  }

  @Test
  void everyFormatSaysWhereItsHeadersAreKnownFrom() {
    assertThat(ExportFormats.standard().list())
        .allSatisfy(format -> assertThat(format.evidence()).containsKey("en"));
  }

  @Test
  void aWorkspaceAddsAFormatOfItsOwn(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("timer.csv");
    java.nio.file.Files.writeString(file, "Dag;Timer\n2025-09-30;7.5\n");
    ExportFormats formats = ExportFormats.standard().with(Map.of("timer.yaml", OWN));
    assertThat(formats.identify(file, "timer.csv").tables())
        .singleElement()
        .satisfies(table -> assertThat(table.format()).contains("own/sheet"));
  }

  private static final String NORWEGIAN =
      """
      extends: linkedin/followers
      evidence:
        nb: 'our own download of October 2026'
      tables:
        - name: New followers
          columns:
            Date: {also: {nb: Dato}}
            Total followers: {also: {nb: Følgere totalt}}
            Organic followers: {also: {nb: Organiske følgere}}
      """;

  @Test
  void aWorkspaceAddsHeadersInItsLanguageToAKnownFormat(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("f.csv");
    java.nio.file.Files.writeString(
        file, "Dato,Organiske følgere,Følgere totalt\n09/30/2025,3,4\n");
    assertThat(ExportFormats.standard().identify(file, "f.csv").refused()).isPresent();
    assertThat(with(NORWEGIAN).identify(file, "f.csv").tables())
        .singleElement()
        .satisfies(table -> assertThat(table.format()).contains("linkedin/followers"));
    assertThat(schema().validate(NORWEGIAN, InputFormat.YAML)).isEmpty();
  }

  @Test
  void headersAddedToNoKnownColumnNameTheOneProbablyMeant() {
    assertThatThrownBy(() -> with(NORWEGIAN.replace("Total followers", "Total folowers")))
        .isInstanceOfSatisfying(
            FormatDocumentException.class,
            e -> {
              assertThat(e.line()).isEqualTo(8);
              assertThat(e.meant()).isEqualTo("Total followers");
            });
  }

  @Test
  void anUnknownKeyIsNamedWithItsLineAndTheKeyProbablyMeant() {
    assertThatThrownBy(() -> with(OWN.replace("    require:", "    requires:")))
        .isInstanceOfSatisfying(
            FormatDocumentException.class,
            e -> {
              assertThat(e.file()).isEqualTo("timer.yaml");
              assertThat(e.line()).isEqualTo(9);
              assertThat(e.key()).isEqualTo("requires");
              assertThat(e.meant()).isEqualTo("require");
            });
  }

  @Test
  void anUnknownMetricIsNamedWithTheOneProbablyMeant() {
    assertThatThrownBy(() -> with(OWN.replace("metric: hours", "metric: hurs")))
        .isInstanceOfSatisfying(
            FormatDocumentException.class,
            e -> {
              assertThat(e.line()).isEqualTo(13);
              assertThat(e.meant()).isEqualTo("hours");
            });
  }

  @Test
  void anAliasWithoutEvidenceForItsLanguageIsRefused() {
    assertThatThrownBy(() -> with(OWN.replace("nb: Timer", "da: Timer")))
        .isInstanceOf(FormatDocumentException.class)
        .hasMessageContaining("no evidence");
  }

  @Test
  void aRequiredColumnThatIsNotThereIsRefused() {
    assertThatThrownBy(() -> with(OWN.replace("[Day, Hours]", "[Day, Hour]")))
        .isInstanceOfSatisfying(
            FormatDocumentException.class, e -> assertThat(e.meant()).isEqualTo("Hours"));
  }

  @Test
  void aFormatOfTheSameNameIsRefused() {
    assertThatThrownBy(() -> with(OWN.replace("own/sheet", "linkedin/content")))
        .isInstanceOf(FormatDocumentException.class)
        .hasMessageContaining("already");
  }

  private static Schema schema() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(resource("format.schema.json"));
  }

  private static ExportFormats with(String document) {
    return ExportFormats.standard().with(Map.of("timer.yaml", document));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = ExportFormats.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
