package no.forankring.importers.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import no.forankring.importers.strategy.document.DocumentException;
import no.forankring.importers.strategy.document.Problem;
import no.forankring.importers.strategy.document.YamlDocument;
import no.forankring.importers.strategy.document.YamlMapping;
import no.forankring.importers.strategy.document.YamlValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code strategy.schema.json} tells an editor is what is read. */
class StrategySchemaTest {

  @Test
  void aStrategyThatUsesEverythingFits() throws IOException {
    assertThat(schema().validate(resource("everything.yaml"), InputFormat.YAML)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "targets: [{id: a}]",
        "target: []",
        "readings: [{date: 2026-9-30, channel: 'facebook:x', followers: 1}]",
        "decisions: [{id: a, asked: 2026-Q3, text: x, answer: maybe, decided: 2026-01-01}]",
        "decisions: [{id: a, asked: 2026-Q3, text: x, answer: yes}]",
        "initiatives: [{id: a, name: x, set: 2026-01-01, from: 2026-01-01, cost: 5}]",
        "plans: [{id: a, name: {sv: x}, kind: other}]"
      })
  void whatIsRefusedDoesNotFit(String text) throws IOException {
    assertThat(schema().validate(text, InputFormat.YAML)).isNotEmpty();
  }

  /** A document with a key nobody knows, and where the schema has the keys known there. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zzz: 1 | properties",
        "readings: [{zzz: 1}] | $defs/readings/items/properties",
        "plans: [{zzz: 1}] | $defs/plans/items/properties",
        "plans: [{name: {zzz: 1}}] | $defs/words/oneOf/1/properties",
        "objectives: [{zzz: 1}] | $defs/objectives/items/properties",
        "objectives: [{closed: {zzz: 1}}] | $defs/end/properties",
        "targets: [{zzz: 1}] | $defs/targets/items/properties",
        "targets: [{span: {zzz: 1}}] | $defs/span/properties",
        "targets: [{revisions: [{zzz: 1}]}] | $defs/revisions/items/properties",
        "targets: [{retired: {zzz: 1}}] | $defs/targets/items/properties/retired/properties",
        "targets: [{milestones: [{zzz: 1}]}] |"
            + " $defs/targets/items/properties/milestones/items/properties",
        "expectations: [{zzz: 1}] | $defs/expectations/items/properties",
        "initiatives: [{zzz: 1}] | $defs/initiatives/items/properties",
        "initiatives: [{id: a, name: x, set: 2026-01-01, from: 2026-01-01, stopped: {zzz: 1}}] |"
            + " $defs/end/properties",
        "initiatives: [{id: a, name: x, set: 2026-01-01, from: 2026-01-01, expected: {zzz: 1}}] |"
            + " $defs/initiatives/items/properties/expected/properties",
        "benchmarks: [{zzz: 1}] | $defs/benchmarks/items/properties",
        "decisions: [{zzz: 1}] | $defs/decisions/items/properties"
      })
  void theSchemaHasTheKeysThatAreRead(String text, String path)
      throws IOException, DocumentException {
    assertThat(keys(path)).containsExactlyInAnyOrderElementsOf(known(text));
  }

  private static List<String> known(String text) {
    try {
      StrategyFile.read("strategy.yaml", text, Fjordtog.KNOWN);
      return List.of();
    } catch (DocumentException e) {
      Problem problem =
          e.problems().stream()
              .filter(each -> each.code().equals("unknown-key"))
              .findFirst()
              .orElseThrow();
      return Arrays.asList(problem.arguments().getFirst().split(", "));
    }
  }

  /** JSON is YAML. */
  private static List<String> keys(String path) throws IOException, DocumentException {
    YamlMapping there =
        YamlDocument.parse("strategy.schema.json", resource("strategy.schema.json")).root();
    for (String step : path.split("/", -1)) {
      if (step.equals("oneOf")) {
        return List.copyOf(
            there
                .required(step)
                .orElseThrow()
                .list()
                .get(1)
                .mapping()
                .flatMap(words -> words.required("properties"))
                .flatMap(YamlValue::mapping)
                .orElseThrow()
                .keys());
      }
      there = there.required(step).flatMap(YamlValue::mapping).orElseThrow();
    }
    return List.copyOf(there.keys());
  }

  private static Schema schema() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(resource("strategy.schema.json"));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = StrategySchemaTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
