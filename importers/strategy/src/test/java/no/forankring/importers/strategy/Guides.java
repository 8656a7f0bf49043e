package no.forankring.importers.strategy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.forankring.core.metric.Unit;
import no.forankring.importers.strategy.workbook.WorkbookGuide;

/** What a workbook of the tests tells. */
final class Guides {

  private Guides() {}

  static WorkbookGuide in(String language) {
    List<WorkbookGuide.Choice> metrics =
        Fjordtog.KNOWN.metrics().all().stream()
            .map(metric -> new WorkbookGuide.Choice(metric.id(), "?", metric.unit() == Unit.SHARE))
            .toList();
    return new WorkbookGuide(
        language,
        "The strategy",
        Instant.parse("2026-10-05T00:00:00Z"),
        "How to",
        List.of("One line."),
        List.of("Sheet", "Column", "What", "Example"),
        WorkbookGuide.columns().stream()
            .collect(
                Collectors.toMap(Function.identity(), key -> new WorkbookGuide.Hint(key, "x"))),
        "Lists",
        Map.of(
            "metrics", new WorkbookGuide.Choices(List.of("Metric", "Word"), metrics),
            "scopes", new WorkbookGuide.Choices(List.of("Scope", "What"), List.of()),
            "channels", new WorkbookGuide.Choices(List.of("Channel", "Name"), List.of())));
  }
}
