package no.forankring.importers.formats.mutation;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What may happen to a file on its way from the platform to us. A change of the text says nothing
 * where it can only be told from the original by somebody who has that: a digit for another, whole
 * rows gone at the end, a number cut after its second digit.
 */
enum Change {
  /** Up to four bytes become others. */
  BYTES(false) {
    @Override
    Optional<byte[]> apply(byte[] file, RandomGenerator random) {
      byte[] changed = file.clone();
      int count = random.nextInt(1, 5);
      for (int i = 0; i < count; i++) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      }
      return Optional.of(changed);
    }
  },
  /** The download ends early. */
  CUT(false) {
    @Override
    Optional<byte[]> apply(byte[] file, RandomGenerator random) {
      return Optional.of(Arrays.copyOf(file, random.nextInt(file.length)));
    }
  },
  /** The download of a text ends inside a row, before its last cell. */
  CUT_IN_ROW(true) {
    @Override
    Optional<byte[]> apply(byte[] file, RandomGenerator random) {
      return inside(
          file,
          random,
          lines -> {
            int last = random.nextInt(lines.size());
            int comma = lines.get(last).lastIndexOf(',');
            int first = lines.get(last).indexOf(',');
            if (comma <= 0 || lines.get(last).contains("\"") || first == comma) {
              return Optional.empty();
            }
            String part = lines.get(last).substring(0, random.nextInt(first + 1, comma));
            List<String> kept = new ArrayList<>(lines.subList(0, last));
            kept.add(part);
            return Optional.of(String.join("\n", kept));
          },
          SheetChange::none);
    }
  },
  /** Two rows of a block change places; a title in another block would make another file. */
  ROWS(true) {
    @Override
    Optional<byte[]> apply(byte[] file, RandomGenerator random) {
      return inside(
          file,
          random,
          lines -> {
            int one = random.nextInt(lines.size());
            int other = random.nextInt(lines.size());
            if (lines.subList(Math.min(one, other), Math.max(one, other)).stream()
                .anyMatch(line -> line.replaceAll("[,;\t\"]", "").isBlank())) {
              return Optional.empty();
            }
            List<String> changed = new ArrayList<>(lines);
            Collections.swap(changed, one, other);
            return Optional.of(String.join("\n", changed) + "\n");
          },
          SheetChange::rows);
    }
  },
  /** A cell of some row gets other words. */
  HEADER(true) {
    @Override
    Optional<byte[]> apply(byte[] file, RandomGenerator random) {
      return inside(
          file,
          random,
          lines -> {
            int at = random.nextInt(lines.size());
            List<String> cells = new ArrayList<>(List.of(lines.get(at).split(",", -1)));
            int cell = random.nextInt(cells.size());
            if (cells.get(cell).strip().matches("[\"\\d.,%-]*") || lines.get(at).startsWith("#")) {
              return Optional.empty();
            }
            cells.set(cell, cells.get(cell).startsWith("\"") ? "\"Noe annet\"" : "Noe annet");
            List<String> changed = new ArrayList<>(lines);
            changed.set(at, String.join(",", cells));
            return Optional.of(String.join("\n", changed) + "\n");
          },
          SheetChange::words);
    }
  },
  /** A column goes, of every row that has it. */
  COLUMN(true) {
    @Override
    Optional<byte[]> apply(byte[] file, RandomGenerator random) {
      return inside(
          file,
          random,
          lines -> {
            int column = random.nextInt(20);
            if (lines.stream().anyMatch(line -> line.matches(".*\"[^\"]*,.*"))) {
              return Optional.empty();
            }
            List<String> changed = new ArrayList<>();
            for (String line : lines) {
              List<String> cells = new ArrayList<>(List.of(line.split(",", -1)));
              if (cells.size() > 1 && column < cells.size()) {
                cells.remove(column);
              }
              changed.add(String.join(",", cells));
            }
            return Optional.of(String.join("\n", changed) + "\n");
          },
          SheetChange::column);
    }
  };

  private final boolean keepsTotals;

  Change(boolean keepsTotals) {
    this.keepsTotals = keepsTotals;
  }

  /** Whether a total may change only with a word about it. */
  boolean keepsTotals() {
    return keepsTotals;
  }

  /** The changed file; none where this cannot happen to it. */
  abstract Optional<byte[]> apply(byte[] file, RandomGenerator random);

  private interface OfLines {
    Optional<String> change(List<String> lines);
  }

  /** Of a text, one that lies in an archive, or the rows of a workbook. */
  private static Optional<byte[]> inside(
      byte[] file, RandomGenerator random, OfLines lines, SheetChange.OfSheet sheet) {
    if (SheetChange.isWorkbook(file)) {
      return SheetChange.apply(file, random, sheet);
    }
    return ArchivedChange.isArchive(file)
        ? ArchivedChange.apply(file, random, entry -> text(entry, lines))
        : text(file, lines);
  }

  /** Of texts in UTF-8 and UTF-16. */
  private static Optional<byte[]> text(byte[] file, OfLines change) {
    Charset charset =
        file.length > 1 && file[0] == (byte) 0xFF && file[1] == (byte) 0xFE
            ? StandardCharsets.UTF_16LE
            : StandardCharsets.UTF_8;
    String text = new String(file, charset);
    if (text.chars().anyMatch(c -> c == 0 || c == 0xFFFD)) {
      return Optional.empty();
    }
    List<String> lines = text.lines().toList();
    return lines.isEmpty() ? Optional.empty() : change.change(lines).map(s -> s.getBytes(charset));
  }
}
