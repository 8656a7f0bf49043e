package no.forankring.cli.workspace.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import no.forankring.cli.workspace.config.ChannelConfig;
import no.forankring.cli.workspace.config.WorkspaceConfig;
import no.forankring.core.metric.Kind;
import no.forankring.core.metric.MetricCatalogue;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.Exported;
import no.forankring.importers.formats.ExportFormat;
import no.forankring.importers.formats.ExportFormats;
import no.forankring.importers.formats.ReadContext;
import no.forankring.importers.formats.identification.Identification;
import no.forankring.importers.formats.identification.IdentifiedTable;
import no.forankring.importers.ledger.Delivered;
import no.forankring.importers.ledger.ImportHeader;

/** What the import log keeps of a file, and what reading it again takes from there. */
final class Headers {
  private Headers() {}

  static ImportHeader of(
      Delivered delivered,
      Identification identification,
      Assignment.Settled settled,
      Optional<LocalDate> exportedOn,
      LocalDate imported,
      ZoneId zone,
      ExportFormats formats) {
    SortedMap<String, String> answers = new TreeMap<>();
    settled.answered().ifPresent(channel -> answers.put(Remembered.CHANNEL, channel.toString()));
    exportedOn.ifPresent(day -> answers.put(Remembered.EXPORTED, day.toString()));
    Exported exported =
        exportedOn
            .map(day -> new Exported(start(day, zone), Exported.Basis.STATED))
            .or(
                () ->
                    identification
                        .exported()
                        .map(instant -> new Exported(instant, Exported.Basis.NAME)))
            .orElseGet(() -> new Exported(start(imported, zone), Exported.Basis.IMPORT_DAY));
    return new ImportHeader(
        delivered,
        versions(identification, formats),
        settled.channels(),
        answers,
        exported,
        imported);
  }

  private static Instant start(LocalDate day, ZoneId zone) {
    return day.atStartOfDay(zone).toInstant();
  }

  private static SortedMap<String, Integer> versions(
      Identification identification, ExportFormats formats) {
    SortedMap<String, Integer> versions = new TreeMap<>();
    for (IdentifiedTable table : identification.tables()) {
      table
          .format()
          .ifPresent(
              id ->
                  formats.list().stream()
                      .filter(format -> format.id().equals(id))
                      .forEach((ExportFormat format) -> versions.put(id, format.version())));
    }
    return versions;
  }

  /** Whether something in it has its day, or the year of it, only from the day of export. */
  static boolean hangsOnExport(Identification identification) {
    return hasUndatedLevel(identification)
        || identification.tables().stream()
            .flatMap(table -> table.diagnostics().stream())
            .anyMatch(diagnostic -> diagnostic.code().equals("year-unknown"));
  }

  private static boolean hasUndatedLevel(Identification identification) {
    return identification.tables().stream()
        .flatMap(table -> table.metrics().stream())
        .anyMatch(
            metric ->
                metric.first().isEmpty()
                    && MetricCatalogue.standard()
                        .find(metric.metric())
                        .filter(found -> found.kind() != Kind.FLOW)
                        .isPresent());
  }

  /** How the file is read, and read again. */
  static ReadContext context(ImportHeader header, WorkspaceConfig config) {
    Set<String> ownNames = new HashSet<>();
    Map<ChannelId, String> currencies = new HashMap<>();
    for (ChannelConfig channel : config.channels()) {
      if (header.channels().containsValue(channel.id())) {
        ownNames.add(channel.id().name());
        ownNames.addAll(channel.fileIds());
        ownNames.addAll(channel.names().values());
        channel.currency().ifPresent(code -> currencies.put(channel.id(), code));
      }
    }
    return new ReadContext(
        header.delivered().name(),
        header.delivered().sha256(),
        header.imported(),
        config.calendar().zone(),
        new AssignedChannels(header.channels()),
        Optional.ofNullable(header.answers().get(Remembered.EXPORTED)).map(LocalDate::parse),
        ownNames,
        currencies);
  }
}
