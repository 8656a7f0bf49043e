package no.forankring.importers.formats;

import java.util.List;
import java.util.Map;
import no.forankring.core.observation.Platform;

/**
 * An export that is understood.
 *
 * @param id {@code linkedin/content}
 * @param tables their names, English
 * @param evidence by language tag, where the headers in that language are known from
 * @param headers what it calls each metric, English, each once, in the order of its document
 */
public record ExportFormat(
    String id,
    int version,
    Platform platform,
    List<String> tables,
    Map<String, String> evidence,
    List<MetricHeader> headers) {

  public ExportFormat {
    tables = List.copyOf(tables);
    evidence = Map.copyOf(evidence);
    headers = List.copyOf(headers);
  }
}
