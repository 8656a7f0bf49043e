package no.forankring.cli.workspace.strategy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import no.forankring.cli.workspace.refusal.Refusal;

/** The two forms a workspace's strategy may have, of which it has one. */
public final class StrategyFiles {
  public static final String YAML = "strategy.yaml";
  public static final String WORKBOOK = "strategy.xlsx";

  private StrategyFiles() {}

  /** Whether a strategy's file is a workbook. */
  public static boolean isWorkbook(Path file) {
    return file.endsWith(WORKBOOK);
  }

  /**
   * The strategy file of a workspace; absent where it has none.
   *
   * @throws Refusal {@code two-strategies} if it has both
   */
  public static Optional<Path> in(Path folder) {
    Path yaml = folder.resolve(YAML);
    Path workbook = folder.resolve(WORKBOOK);
    if (Files.isRegularFile(yaml) && Files.isRegularFile(workbook)) {
      throw Refusal.failed("two-strategies", YAML, WORKBOOK);
    }
    return Optional.of(yaml)
        .filter(Files::isRegularFile)
        .or(() -> Optional.of(workbook).filter(Files::isRegularFile));
  }
}
