package no.forankring.cli.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import no.forankring.cli.workspace.output.WholeFile;
import no.forankring.cli.workspace.refusal.Refusal;

/** Makes a folder a workspace: two files with their explanations, and a place for exports. */
public final class NewWorkspace {
  private static final List<String> FILES = List.of(Workspace.CONFIG, "strategy.yaml");

  private NewWorkspace() {}

  /**
   * Makes the workspace. What else lies in the folder is left alone.
   *
   * @param language of the explanations, and the first of the reports; one the program speaks
   * @return what was made, in order
   * @throws Refusal if one of its files is there already
   */
  public static List<Path> make(Path folder, String language) throws IOException {
    for (String file : FILES) {
      if (Files.exists(folder.resolve(file))) {
        throw Refusal.failed("workspace-exists", folder.resolve(file).toString());
      }
    }
    for (String file : FILES) {
      try (InputStream text =
          Objects.requireNonNull(
              NewWorkspace.class.getResourceAsStream("new/" + language + "/" + file))) {
        WholeFile.write(folder.resolve(file), text::transferTo);
      }
    }
    Path exports = Files.createDirectories(folder.resolve("exports"));
    return List.of(folder.resolve(FILES.get(0)), folder.resolve(FILES.get(1)), exports);
  }
}
