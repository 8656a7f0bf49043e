package no.forankring.core.analysis;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;

/** Numbers that R and other programs gave, beside the project; without them a test is skipped. */
public final class Reference {

  private static final Path FOLDER =
      Path.of(System.getProperty("project.root", ".")).resolve("../shared/forecast/reference");

  private Reference() {}

  /** The file of that name. */
  public static Path file(String name) {
    Path file = FOLDER.resolve(name);
    assumeTrue(Files.isRegularFile(file), "no reference beside the project: " + name);
    return file;
  }

  /** The document of that name. */
  public static JsonNode json(String name) throws IOException {
    return new ObjectMapper().readTree(Files.readString(file(name)));
  }

  /** The values of one of R's own data sets. */
  public static double[] series(String name) throws IOException {
    return numbers(json("series.json").path(name).path("values"));
  }

  /** The numbers of a list, in order. */
  public static double[] numbers(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false)
        .mapToDouble(JsonNode::doubleValue)
        .toArray();
  }
}
