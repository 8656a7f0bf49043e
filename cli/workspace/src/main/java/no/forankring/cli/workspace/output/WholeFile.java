package no.forankring.cli.workspace.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import no.forankring.cli.workspace.refusal.Refusal;

/** Writes a file beside its place and moves it there: readers see the old one or the new one. */
public final class WholeFile {
  private static final int NAMES = 100;

  /** What a file that fills a disk leaves of it. */
  private static final long NEARLY_NOTHING = 1 << 16;

  private WholeFile() {}

  /** What is written. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream target) throws IOException;
  }

  /**
   * Writes the file. Where its place cannot be taken, because another program holds it open or it
   * is protected, the next free name is used: {@code board-report-2026-Q3 (2).pdf}.
   *
   * @return where it was written
   * @throws IOException if the content or the folder cannot be written; nothing is left behind
   * @throws Refusal {@code disk-full}; nothing is left behind
   */
  public static Path write(Path place, Content content) throws IOException {
    Path folder = place.toAbsolutePath().getParent();
    if (folder == null) {
      throw new FileSystemException(place.toString(), null, "not a file");
    }
    Path beside = folder.resolve("." + place.getFileName() + ".part");
    try {
      Files.createDirectories(folder);
      try (OutputStream target = Files.newOutputStream(beside)) {
        content.writeTo(target);
      }
      return move(beside, place);
    } catch (IOException e) {
      // Before what was written of it is taken away: Java has no exception for a full disk.
      if (isFull(folder)) {
        throw Refusal.failed("disk-full", folder.toString());
      }
      throw e;
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static boolean isFull(Path folder) throws IOException {
    Path there = folder;
    while (there.getParent() != null && !Files.exists(there)) {
      there = there.getParent();
    }
    return Files.getFileStore(there).getUsableSpace() < NEARLY_NOTHING;
  }

  private static Path move(Path beside, Path place) throws IOException {
    if (!Files.exists(place) || (Files.isWritable(place) && !Files.isDirectory(place))) {
      try {
        replace(beside, place);
        return place;
      } catch (FileSystemException held) {
        if (!Files.exists(place)) {
          throw held;
        }
      }
    }
    for (int number = 2; number < NAMES; number++) {
      Path free = numbered(place, number);
      if (!Files.exists(free)) {
        replace(beside, free);
        return free;
      }
    }
    throw new FileSystemException(place.toString(), null, "held open by another program");
  }

  private static void replace(Path beside, Path place) throws IOException {
    try {
      Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static Path numbered(Path place, int number) {
    String name = String.valueOf(place.getFileName());
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    String extension = dot > 0 ? name.substring(dot) : "";
    return place.resolveSibling(stem + " (" + number + ")" + extension);
  }
}
