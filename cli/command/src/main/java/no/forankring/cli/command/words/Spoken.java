package no.forankring.cli.command.words;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.forankring.cli.command.invocation.Here;
import no.forankring.cli.command.invocation.Invocation;
import no.forankring.cli.workspace.Workspace;
import no.forankring.core.metric.Metric;
import no.forankring.core.metric.MetricCatalogue;
import no.forankring.core.observation.Platform;
import no.forankring.importers.formats.ExportFormats;
import no.forankring.importers.strategy.document.DocumentException;
import no.forankring.reports.content.vocabulary.Dictionary;
import no.forankring.reports.content.vocabulary.Dictionary.PlatformWord;
import no.forankring.reports.content.vocabulary.Interview;
import no.forankring.reports.content.vocabulary.Lexicon;
import no.forankring.reports.content.vocabulary.Vocabulary;

/**
 * Whose words are meant where the caller stands: a workspace's, of what it measures on its
 * channels; else a company's, of everything.
 *
 * @param used ids of what is measured; nothing where that is not known
 * @param languages of the pages where none are asked for
 * @param folder where files are written where none is named
 */
record Spoken(
    String organisation,
    Vocabulary vocabulary,
    Set<String> used,
    List<PlatformWord> headers,
    List<String> languages,
    Path folder,
    Instant created) {

  static Spoken here(Invocation invocation, boolean all) throws IOException, DocumentException {
    boolean anywhere =
        invocation.options().workspace().isEmpty() && Workspace.find(invocation.folder()).isEmpty();
    if (anywhere) {
      return new Spoken(
          "",
          Vocabulary.COMPANY,
          Set.of(),
          headers(ExportFormats.standard(), platform -> true),
          List.copyOf(Lexicon.languages()),
          invocation.folder(),
          midnight(invocation, ZoneOffset.UTC));
    }
    Workspace workspace = Here.workspace(invocation);
    LocalDate day = Here.day(invocation, workspace, Optional.empty());
    Set<String> used = all ? Set.of() : workspace.measured(day);
    return new Spoken(
        workspace.config().organisation().name(),
        workspace.vocabulary(),
        used,
        headers(
            workspace.formats(), platform -> used.isEmpty() || workspace.hasChannelOn(platform)),
        workspace.config().languages(),
        workspace.reports(),
        midnight(invocation, workspace.config().calendar().zone()));
  }

  private static Instant midnight(Invocation invocation, ZoneId zone) {
    return LocalDate.ofInstant(invocation.clock().instant(), zone).atStartOfDay(zone).toInstant();
  }

  /** What the exports call things; a workspace's own formats speak its own language. */
  private static List<PlatformWord> headers(ExportFormats formats, Predicate<Platform> about) {
    return formats.list().stream()
        .filter(ExportFormats::isStandard)
        .filter(format -> about.test(format.platform()))
        .flatMap(
            format ->
                format.headers().stream()
                    .map(
                        each ->
                            new PlatformWord(format.platform().id(), each.header(), each.metric())))
        .toList();
  }

  Dictionary dictionary(String language) {
    Set<String> metrics =
        used.isEmpty()
            ? MetricCatalogue.standard().all().stream()
                .map(Metric::id)
                .collect(Collectors.toUnmodifiableSet())
            : used;
    return Dictionary.of(language, vocabulary, organisation, metrics, headers);
  }

  Interview interview(String language) {
    return Interview.of(language, vocabulary, organisation, used);
  }
}
