package no.forankring.cli.workspace.board;

import java.util.BitSet;

/** Row numbers as a person writes them: {@code 3-94,96}. */
final class RowRanges {
  private RowRanges() {}

  static String of(BitSet rows) {
    StringBuilder text = new StringBuilder();
    int first = rows.nextSetBit(0);
    while (first >= 0) {
      int after = rows.nextClearBit(first);
      text.append(text.isEmpty() ? "" : ",").append(first);
      if (after - 1 > first) {
        text.append('-').append(after - 1);
      }
      first = rows.nextSetBit(after);
    }
    return text.toString();
  }
}
