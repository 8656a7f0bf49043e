package no.forankring.importers.formats.internal.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/** Finds what separates the fields: what cuts most lines into the same number of them. */
final class Delimiter {

  private static final char[] CANDIDATES = {',', ';', '\t'};
  private static final int LINES = 200;

  private Delimiter() {}

  static char of(String sample) {
    char best = ',';
    long bestScore = 0;
    for (char candidate : CANDIDATES) {
      long score = score(sample, candidate);
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return best;
  }

  private static long score(String sample, char delimiter) {
    Map<Integer, Integer> linesByFields = new HashMap<>();
    Iterator<CsvRecord> records =
        DelimitedText.parser(delimiter).ofCsvRecord(new StringReader(sample)).iterator();
    try {
      for (int line = 0; line < LINES && records.hasNext(); line++) {
        int fields = records.next().getFieldCount();
        if (fields > 1) {
          linesByFields.merge(fields, 1, Integer::sum);
        }
      }
    } catch (CsvParseException e) {
      // The sample may end inside a quote; the lines before it tell enough.
      linesByFields.merge(1, 0, Integer::sum);
    }
    return linesByFields.entrySet().stream()
        .mapToLong(entry -> entry.getValue() * 1_000L + Math.min(entry.getKey(), 999))
        .max()
        .orElse(0);
  }
}
