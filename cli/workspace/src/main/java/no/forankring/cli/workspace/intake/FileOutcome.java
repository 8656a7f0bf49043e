package no.forankring.cli.workspace.intake;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.Diagnostic;
import no.forankring.core.observation.Severity;
import no.forankring.importers.formats.identification.IdentifiedTable;
import no.forankring.importers.ledger.RowCounts;

/**
 * What became of one file.
 *
 * @param file as a person may write it: from the workspace's folder where it lies inside
 */
public record FileOutcome(String file, Result result) {

  /** What became of it. */
  public sealed interface Result {}

  /** It is in the ledger now; in a dry run, it would be. */
  public record Imported(
      SortedSet<ChannelId> channels, RowCounts rows, List<IdentifiedTable> tables)
      implements Result {
    public Imported {
      channels = Collections.unmodifiableSortedSet(new TreeSet<>(channels));
      tables = List.copyOf(tables);
    }
  }

  /** It was in the ledger before. */
  public record Known() implements Result {}

  /** It is not imported; the sentence is made from code and arguments. */
  public record Refused(String code, List<String> arguments) implements Result {
    public Refused {
      arguments = List.copyOf(arguments);
    }
  }

  /** It is none of ours. */
  public record Stray() implements Result {}

  /** It could have been, but there are problems and nothing was to be imported then. */
  public record HeldBack(List<IdentifiedTable> tables) implements Result {
    public HeldBack {
      tables = List.copyOf(tables);
    }
  }

  /** What was odd inside it, in file order; what was as expected included. */
  public List<Diagnostic> diagnostics() {
    return tables().stream().flatMap(table -> table.diagnostics().stream()).toList();
  }

  private List<IdentifiedTable> tables() {
    return switch (result) {
      case Imported imported -> imported.tables();
      case HeldBack held -> held.tables();
      case Known known -> List.of();
      case Refused refused -> List.of();
      case Stray stray -> List.of();
    };
  }

  /** Whether a person should look at it. */
  public boolean isProblem() {
    return result instanceof Refused
        || diagnostics().stream().anyMatch(each -> each.severity() != Severity.INFO);
  }
}
