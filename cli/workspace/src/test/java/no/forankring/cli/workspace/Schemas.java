package no.forankring.cli.workspace;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Holds JSON against the schemas this module publishes, with a validator that did not write it. */
public final class Schemas {
  private Schemas() {}

  /** What is wrong with the JSON; empty where it keeps the contract. */
  public static List<String> problems(String schemaName, String json) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            Workspace.class.getResourceAsStream(schemaName + ".schema.json"), schemaName)) {
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
      return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
    }
  }
}
