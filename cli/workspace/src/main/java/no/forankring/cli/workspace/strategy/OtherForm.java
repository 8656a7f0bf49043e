package no.forankring.cli.workspace.strategy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import no.forankring.cli.workspace.output.Backup;
import no.forankring.cli.workspace.output.WholeFile;
import no.forankring.cli.workspace.refusal.Refusal;

/**
 * One form of a strategy in place of the other. Whatever stops that, the old one stands there alone
 * again: of two strategies neither could be read.
 *
 * @param file the strategy there is
 * @param other what it is to be
 */
record OtherForm(Path file, Path other) {

  /** Whether what has been written says what the old one says. */
  @FunctionalInterface
  interface Check {
    boolean saysTheSame(Path written) throws IOException;
  }

  /**
   * Writes the other form, reads it back, and only then takes the old one away.
   *
   * @return where the old one lies now
   * @throws Refusal if the new one does not say the same, or another program holds either
   * @throws IOException if one of them cannot be written, or read back
   */
  Path take(byte[] content, Check check) throws IOException {
    Path backup = Backup.of(file, Files.readAllBytes(file));
    Optional<Path> made = Optional.empty();
    boolean taken = false;
    try {
      Path written = WholeFile.write(other, target -> target.write(content));
      made = Optional.of(written);
      if (!written.equals(other)) {
        // It could not take its place: a strategy of another name would be nobody's.
        throw Refusal.failed("held-open", other.toString());
      }
      if (!check.saysTheSame(written)) {
        throw Refusal.failed("conversion-differs", file.toString(), other.toString());
      }
      takeAway();
      taken = true;
      return backup;
    } finally {
      if (!taken) {
        undo(made, backup);
      }
    }
  }

  /** What another program took away meanwhile lies in its copy alone. */
  private void undo(Optional<Path> made, Path backup) throws IOException {
    if (made.isPresent()) {
      Files.deleteIfExists(made.get());
    }
    if (Files.exists(file)) {
      Files.deleteIfExists(backup);
    }
  }

  private void takeAway() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw Refusal.failed("held-open", file.toString());
    }
  }
}
