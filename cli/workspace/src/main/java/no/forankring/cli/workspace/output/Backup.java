package no.forankring.cli.workspace.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What stood in a file that a person keeps, before a program wrote into it. */
public final class Backup {
  private Backup() {}

  /**
   * Keeps a file's content beside it: {@code words.yaml.bak}, or where that is taken {@code
   * words.yaml.bak2}. No copy is lost.
   *
   * @return where it lies
   */
  public static Path of(Path file, byte[] content) throws IOException {
    return WholeFile.write(unused(file), target -> target.write(content));
  }

  private static Path unused(Path file) {
    Path backup = file.resolveSibling(file.getFileName() + ".bak");
    for (int number = 2; Files.exists(backup); number++) {
      backup = file.resolveSibling(file.getFileName() + ".bak" + number);
    }
    return backup;
  }
}
