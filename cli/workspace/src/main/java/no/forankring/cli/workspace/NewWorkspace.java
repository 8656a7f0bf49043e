package no.forankring.cli.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.forankring.cli.workspace.output.WholeFile;
import no.forankring.cli.workspace.refusal.Refusal;
import no.forankring.cli.workspace.strategy.StrategyFiles;

/** Makes a folder a workspace: two files with their explanations, and a place for exports. */
public final class NewWorkspace {
  private NewWorkspace() {}

  /**
   * Makes the workspace. What else lies in the folder is left alone.
   *
   * @param language of the explanations, and the first of the reports; one the program speaks
   * @param workbook what a strategy of that kind holds; absent where it is {@code strategy.yaml}
   * @return what was made, in order
   * @throws Refusal if one of its files is there already
   */
  public static List<Path> make(Path folder, String language, Optional<byte[]> workbook)
      throws IOException {
    for (String file : List.of(Workspace.CONFIG, StrategyFiles.YAML, StrategyFiles.WORKBOOK)) {
      if (Files.exists(folder.resolve(file))) {
        throw Refusal.failed("workspace-exists", folder.resolve(file).toString());
      }
    }
    Path config = copied(folder, language, Workspace.CONFIG);
    Path strategy =
        workbook.isPresent()
            ? WholeFile.write(
                folder.resolve(StrategyFiles.WORKBOOK), target -> target.write(workbook.get()))
            : copied(folder, language, StrategyFiles.YAML);
    return List.of(config, strategy, Files.createDirectories(folder.resolve("exports")));
  }

  private static Path copied(Path folder, String language, String file) throws IOException {
    try (InputStream text =
        Objects.requireNonNull(
            NewWorkspace.class.getResourceAsStream("new/" + language + "/" + file))) {
      return WholeFile.write(folder.resolve(file), text::transferTo);
    }
  }
}
