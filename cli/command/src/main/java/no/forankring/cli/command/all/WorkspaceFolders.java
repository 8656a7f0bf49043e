package no.forankring.cli.command.all;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import no.forankring.cli.workspace.Workspace;

/**
 * The workspaces in a folder and below it. Links are not followed, so that none is found twice;
 * inside a workspace no other is looked for, nor in hidden folders.
 *
 * @param found in order of their paths
 * @param unreadable folders that could not be listed
 */
record WorkspaceFolders(List<Path> found, List<Path> unreadable) {

  static WorkspaceFolders below(Path folder) throws IOException {
    List<Path> found = new ArrayList<>();
    List<Path> unreadable = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
            if (!each.equals(folder) && String.valueOf(each.getFileName()).startsWith(".")) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            if (Files.isRegularFile(each.resolve(Workspace.CONFIG))) {
              found.add(each);
              return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path each, IOException trouble)
              throws IOException {
            if (each.equals(folder)) {
              throw trouble;
            }
            unreadable.add(each);
            return FileVisitResult.CONTINUE;
          }
        });
    Collections.sort(found);
    Collections.sort(unreadable);
    return new WorkspaceFolders(List.copyOf(found), List.copyOf(unreadable));
  }
}
