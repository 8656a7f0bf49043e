package no.forankring.cli.workspace.words;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import no.forankring.cli.workspace.output.Backup;
import no.forankring.cli.workspace.output.WholeFile;
import no.forankring.reports.content.vocabulary.Vocabulary;

/** The organisation's own words on the disk, and how answers are written into them. */
public final class OwnWords {
  private OwnWords() {}

  /** What answers would change; nothing is written. */
  public static WordsChange change(Answers answers, Vocabulary vocabulary) {
    return WordsChange.of(answers, vocabulary);
  }

  /**
   * Writes what a change comes to. What stood in the file is kept beside it.
   *
   * @param file {@code words.yaml}; it may not be there
   * @throws IllegalArgumentException if there is trouble in the change
   */
  public static WordsChange.Written write(Path file, WordsChange change) throws IOException {
    if (!change.troubles().isEmpty()) {
      throw new IllegalArgumentException("there is trouble: " + change.troubles());
    }
    if (!Files.isRegularFile(file)) {
      byte[] whole = WordsText.of(change.vocabulary()).getBytes(StandardCharsets.UTF_8);
      return new WordsChange.Written(
          WholeFile.write(file, target -> target.write(whole)), Optional.empty(), false);
    }
    byte[] old = Files.readAllBytes(file);
    Path backup = Backup.of(file, old);
    WordsText text = WordsText.of(new String(old, StandardCharsets.UTF_8), change);
    Path written =
        WholeFile.write(file, target -> target.write(text.text().getBytes(StandardCharsets.UTF_8)));
    return new WordsChange.Written(written, Optional.of(backup), text.anew());
  }
}
