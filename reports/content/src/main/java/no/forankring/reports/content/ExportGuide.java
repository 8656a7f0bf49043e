package no.forankring.reports.content;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.forankring.core.observation.Platform;
import no.forankring.reports.content.language.Texts;

/**
 * What a quarter needs from each platform. Read from {@code exports.yaml}; what the downloads are
 * called and where one clicks stands in each language's document of that name.
 */
public final class ExportGuide {
  private static final String DOCUMENT = "exports.yaml";
  private static final Map<String, Guide> PLATFORMS = read();

  private ExportGuide() {}

  /** What a download is about, and so when it is complete. */
  public enum About {
    /** Each day has a figure. */
    DAYS,
    /** Each day has a figure, or the whole period has one. */
    PERIOD,
    /** Posts, whose figures grow. */
    POSTS,
    /** The follower level at the end. */
    LEVEL
  }

  /**
   * A download that a platform offers.
   *
   * @param name within its platform
   * @param metrics catalogue ids; any of them shows that it was imported
   * @param sparse whether days without an event are left out
   */
  public record Export(
      Platform platform, String name, About about, Set<String> metrics, boolean sparse) {
    public Export {
      metrics = Collections.unmodifiableSet(new LinkedHashSet<>(metrics));
    }

    /** What the platform calls it. */
    public String title(Texts texts) {
      return texts.say(key("name"));
    }

    /** Where one clicks. */
    public String where(Texts texts) {
      return texts.say(key("where"));
    }

    /** What one must know. */
    public Optional<String> note(Texts texts) {
      return texts.has(key("note")) ? Optional.of(texts.say(key("note"))) : Optional.empty();
    }

    private String key(String what) {
      return "exports." + platform + "." + name + "." + what;
    }
  }

  private record Guide(boolean followers, List<Export> exports) {}

  /** The downloads of a platform, in the order they are shown; none of one that is not known. */
  public static List<Export> exports(Platform platform) {
    Guide guide = PLATFORMS.get(platform.id());
    return guide == null ? List.of() : guide.exports();
  }

  /** Whether a channel there has followers whose number is wanted. */
  public static boolean wantsFollowers(Platform platform) {
    Guide guide = PLATFORMS.get(platform.id());
    return guide != null && guide.followers();
  }

  private static Map<String, Guide> read() {
    ObjectMapper yaml =
        new ObjectMapper(
            YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build());
    Map<String, Guide> guides = new LinkedHashMap<>();
    try (InputStream in = ExportGuide.class.getResourceAsStream(DOCUMENT)) {
      if (in == null) {
        throw new IllegalStateException("no such document: " + DOCUMENT);
      }
      yaml.readTree(in)
          .properties()
          .forEach(
              entry ->
                  guides.put(
                      entry.getKey(), guide(new Platform(entry.getKey()), entry.getValue())));
    } catch (IOException e) {
      throw new UncheckedIOException(DOCUMENT, e);
    }
    return guides;
  }

  private static Guide guide(Platform platform, JsonNode node) {
    List<Export> exports = new ArrayList<>();
    node.required("exports")
        .properties()
        .forEach(
            entry -> {
              JsonNode each = entry.getValue();
              Set<String> metrics = new LinkedHashSet<>();
              each.required("metrics").forEach(metric -> metrics.add(metric.asText()));
              exports.add(
                  new Export(
                      platform,
                      entry.getKey(),
                      About.valueOf(each.required("about").asText().toUpperCase(Locale.ROOT)),
                      metrics,
                      each.path("sparse").asBoolean(false)));
            });
    return new Guide(node.required("followers").asBoolean(), List.copyOf(exports));
  }
}
