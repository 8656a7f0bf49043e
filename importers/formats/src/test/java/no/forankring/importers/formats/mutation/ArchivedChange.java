package no.forankring.importers.formats.mutation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import no.forankring.importers.formats.FixtureFiles;

/** A change of one file inside an archive; the archive stays whole. */
final class ArchivedChange {
  private ArchivedChange() {}

  static boolean isArchive(byte[] file) {
    return file.length > 3 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
  }

  static Optional<byte[]> apply(
      byte[] file, RandomGenerator random, Function<byte[], Optional<byte[]>> change) {
    try {
      Map<String, byte[]> entries = entries(file);
      List<String> names = new ArrayList<>(entries.keySet());
      String name = names.get(random.nextInt(names.size()));
      Optional<byte[]> changed = change.apply(Objects.requireNonNull(entries.get(name)));
      if (changed.isEmpty()) {
        return Optional.empty();
      }
      entries.put(name, changed.get());
      return Optional.of(FixtureFiles.zip(entries));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, byte[]> entries(byte[] file) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.isDirectory()) {
          entries.put(entry.getName(), zip.readAllBytes());
        }
      }
    }
    return entries;
  }
}
