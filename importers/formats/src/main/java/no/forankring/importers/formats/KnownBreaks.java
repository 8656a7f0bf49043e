package no.forankring.importers.formats;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import no.forankring.core.observation.Break;
import no.forankring.core.observation.Platform;

/** The days platforms are known to have changed what a metric means: {@code breaks.tsv}. */
public final class KnownBreaks {

  private static final String TABLE = "breaks.tsv";
  private static final List<Break> ALL = load();

  private KnownBreaks() {}

  /** All of them, in the table's order. */
  public static List<Break> all() {
    return ALL;
  }

  private static List<Break> load() {
    try (InputStream in = KnownBreaks.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + TABLE);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(
              cells ->
                  Break.of(new Platform(cells[0]), cells[1], LocalDate.parse(cells[2]), cells[3]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
