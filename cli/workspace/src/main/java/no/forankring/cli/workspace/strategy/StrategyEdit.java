package no.forankring.cli.workspace.strategy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import no.forankring.cli.workspace.output.Backup;
import no.forankring.cli.workspace.output.WholeFile;
import no.forankring.cli.workspace.refusal.Refusal;
import no.forankring.core.strategy.Strategy;
import no.forankring.importers.strategy.Known;
import no.forankring.importers.strategy.StrategyChange;
import no.forankring.importers.strategy.StrategyDocument;
import no.forankring.importers.strategy.document.DocumentException;

/** A workspace's strategy file, and a change that is written into it. */
public final class StrategyEdit {
  private final Path file;
  private final byte[] content;
  private final StrategyDocument document;

  private StrategyEdit(Path file, byte[] content, StrategyDocument document) {
    this.file = file;
    this.content = content;
    this.document = document;
  }

  /**
   * Where a change was written.
   *
   * @param backup where what stood there before has been kept
   */
  public record Written(Path file, Path backup) {}

  /**
   * Opens the strategy file of a workspace.
   *
   * @param known what it may speak of
   * @throws Refusal if the workspace has none, or both of its forms
   * @throws DocumentException with everything that is wrong in it
   */
  public static StrategyEdit open(Path folder, Known known) throws IOException, DocumentException {
    Path file =
        StrategyFiles.in(folder)
            .orElseThrow(
                () -> Refusal.failed("no-strategy", StrategyFiles.YAML, StrategyFiles.WORKBOOK));
    byte[] content = Files.readAllBytes(file);
    return new StrategyEdit(file, content, StrategyDocument.open(file, known));
  }

  public Path file() {
    return file;
  }

  /** What the file says. */
  public Strategy strategy() {
    return document.strategy();
  }

  /** What changes come to, one after the other; nothing is written. */
  public StrategyDocument.Outcome with(List<? extends StrategyChange> changes) {
    return document.with(changes);
  }

  /**
   * Writes what a change comes to, and keeps what stood there.
   *
   * @throws Refusal if another program holds the file open, or has changed it
   */
  public Written write(StrategyDocument.Outcome.Ready ready) throws IOException {
    if (isHeldOpen(file)) {
      throw Refusal.failed("held-open", file.toString());
    }
    if (!Arrays.equals(content, Files.readAllBytes(file))) {
      throw Refusal.failed("changed-meanwhile", file.toString());
    }
    Path backup = Backup.of(file, content);
    Path written = WholeFile.write(file, target -> target.write(ready.content()));
    if (!written.equals(file)) {
      // It could not take its place: a strategy of another name would be nobody's.
      Files.deleteIfExists(written);
      Files.deleteIfExists(backup);
      throw Refusal.failed("held-open", file.toString());
    }
    return new Written(file, backup);
  }

  /** Whether a spreadsheet program has laid its own file beside a workbook that it has open. */
  static boolean isHeldOpen(Path file) {
    String name = String.valueOf(file.getFileName());
    return Files.exists(file.resolveSibling("~$" + name))
        || Files.exists(file.resolveSibling(".~lock." + name + "#"));
  }
}
