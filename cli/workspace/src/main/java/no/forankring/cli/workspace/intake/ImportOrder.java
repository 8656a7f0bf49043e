package no.forankring.cli.workspace.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.forankring.core.observation.ChannelId;

/**
 * What is to be imported, and how.
 *
 * @param paths files and folders
 * @param asOf the day the ledger learns it
 * @param channel whose the files are, where a person says so
 * @param exported the day the platform produced them, where a person says so
 * @param dryRun nothing is written
 * @param strict nothing is imported where there are problems
 */
public record ImportOrder(
    List<Path> paths,
    LocalDate asOf,
    Optional<ChannelId> channel,
    Optional<LocalDate> exported,
    boolean dryRun,
    boolean strict) {
  public ImportOrder {
    paths = List.copyOf(paths);
  }

  /** All of it, as of a day. */
  public static ImportOrder of(List<Path> paths, LocalDate asOf) {
    return new ImportOrder(paths, asOf, Optional.empty(), Optional.empty(), false, false);
  }
}
