package no.forankring.cli.command.invocation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import no.forankring.cli.workspace.QuarterReport;
import no.forankring.cli.workspace.Workspace;
import no.forankring.cli.workspace.config.Platforms;
import no.forankring.cli.workspace.refusal.Refusal;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.period.Quarter;
import no.forankring.importers.formats.ExportFormats;
import no.forankring.importers.strategy.document.DocumentException;
import no.forankring.importers.strategy.document.Nearest;
import no.forankring.reports.content.vocabulary.Vocabulary;

/** What the words on a command line mean in this place and at this moment. */
public final class Here {
  private Here() {}

  /**
   * The workspace named, or the one the caller stands in.
   *
   * @throws Refusal if there is none
   */
  public static Workspace workspace(Invocation invocation) throws IOException, DocumentException {
    Optional<Path> named = invocation.options().workspace().map(invocation::resolve);
    if (named.isPresent()) {
      return Workspace.open(named.get());
    }
    return Workspace.open(
        Workspace.find(invocation.folder())
            .orElseThrow(() -> Refusal.failed("not-a-workspace", invocation.folder().toString())));
  }

  /**
   * What leaders call what is measured, where the caller stands: a workspace's words, else a
   * company's. Whoever needs the workspace is told what is wrong with it; a list of words is no
   * such need.
   */
  public static Vocabulary vocabulary(Invocation invocation) throws IOException {
    try {
      return workspace(invocation).vocabulary();
    } catch (Refusal | DocumentException e) {
      return Vocabulary.COMPANY;
    }
  }

  /** The day named, or today where the organisation is. */
  public static LocalDate day(Invocation invocation, Workspace workspace, Optional<String> text) {
    return text.map(Here::day)
        .orElseGet(
            () ->
                LocalDate.ofInstant(
                    invocation.clock().instant(), workspace.config().calendar().zone()));
  }

  /**
   * The day a text names.
   *
   * @throws Refusal if it is no day
   */
  public static LocalDate day(String text) {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeException e) {
      throw Refusal.usage("not-a-date", text);
    }
  }

  /**
   * The quarter named, or the last one that was over on a day.
   *
   * @throws Refusal if it is no quarter, or one that has not begun
   */
  public static Quarter quarter(Workspace workspace, Optional<String> text, LocalDate asOf) {
    if (text.isEmpty()) {
      return workspace.config().calendar().lastFinished(asOf);
    }
    Quarter quarter =
        Quarter.parse(text.get()).orElseThrow(() -> Refusal.usage("not-a-quarter", text.get()));
    if (workspace.config().calendar().period(quarter).first().isAfter(asOf)) {
      throw Refusal.usage(
          "quarter-not-begun",
          quarter.toString(),
          asOf.toString(),
          workspace.config().calendar().lastFinished(asOf).toString());
    }
    return quarter;
  }

  /**
   * A quarter as it was known on a day, each the one named or the one {@link #day} and {@link
   * #quarter} take.
   */
  public static QuarterReport report(
      Invocation invocation, Optional<String> quarter, Optional<String> asOf)
      throws IOException, DocumentException {
    return AskedQuarter.of(invocation, quarter, asOf).report();
  }

  /**
   * A channel of the workspace.
   *
   * @throws Refusal if it has no such channel
   */
  public static ChannelId channel(Workspace workspace, String text) {
    Optional<ChannelId> id = ChannelId.parse(text);
    boolean known =
        id.isPresent()
            && (workspace.config().channels().isEmpty()
                ? Platforms.ALL.contains(id.get().platform().id())
                : workspace.config().channel(id.get()).isPresent());
    if (!known) {
      var ids = workspace.channels().stream().map(ChannelId::toString).toList();
      throw Refusal.usage(
          "unknown-channel", text, Nearest.of(text, ids).orElse(""), String.join(", ", ids));
    }
    return id.orElseThrow();
  }

  /** The exports that are understood where the caller stands; no workspace is needed. */
  public static ExportFormats formats(Invocation invocation) {
    return invocation
        .options()
        .workspace()
        .map(invocation::resolve)
        .or(() -> Workspace.find(invocation.folder()))
        .map(Workspace::formats)
        .orElseGet(ExportFormats::standard);
  }
}
