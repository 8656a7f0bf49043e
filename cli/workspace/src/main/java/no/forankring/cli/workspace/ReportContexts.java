package no.forankring.cli.workspace;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.forankring.cli.workspace.config.ChannelConfig;
import no.forankring.cli.workspace.config.WorkspaceConfig;
import no.forankring.core.observation.ChannelId;
import no.forankring.importers.ledger.ImportEntry;
import no.forankring.importers.ledger.ImportHeader;
import no.forankring.reports.content.statement.ReportContext;
import no.forankring.reports.content.vocabulary.Vocabulary;

/** What a report says beside its facts: whose it is, and the files behind it. */
final class ReportContexts {
  private ReportContexts() {}

  static ReportContext of(
      WorkspaceConfig config,
      Vocabulary vocabulary,
      List<ChannelId> channels,
      List<ImportEntry> imports,
      String language,
      String program) {
    return new ReportContext(
        config.organisation().name(),
        language,
        vocabulary,
        channels.stream().map(id -> channel(config, id, language)).toList(),
        imports.stream().map(entry -> file(entry, config)).toList(),
        program);
  }

  private static ReportContext.Channel channel(
      WorkspaceConfig config, ChannelId id, String language) {
    return new ReportContext.Channel(
        id,
        name(config, id, language),
        config.channel(id).map(ChannelConfig::groups).orElse(Set.of()));
  }

  private static String name(WorkspaceConfig config, ChannelId id, String language) {
    return config
        .channel(id)
        .flatMap(channel -> channel.name(language))
        .orElseGet(() -> Networks.name(id));
  }

  private static ReportContext.ImportedFile file(ImportEntry entry, WorkspaceConfig config) {
    ImportHeader header = entry.header();
    Set<ChannelId> owners = new TreeSet<>(header.channels().values());
    return new ReportContext.ImportedFile(
        header.delivered().name(),
        header.delivered().sha256(),
        String.join(", ", header.formats().keySet()),
        owners.size() == 1 ? Optional.of(owners.iterator().next()) : Optional.empty(),
        LocalDate.ofInstant(header.exported().at(), config.calendar().zone()),
        header.imported(),
        entry.rows().read(),
        entry.rows().imported(),
        entry.rows().skipped());
  }
}
