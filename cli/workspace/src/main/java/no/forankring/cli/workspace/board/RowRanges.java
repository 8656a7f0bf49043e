package no.forankring.cli.workspace.board;

import java.util.Iterator;
import java.util.SortedSet;

/** Row numbers as a person writes them: {@code 3-94,96}. */
final class RowRanges {
  private RowRanges() {}

  static String of(SortedSet<Integer> rows) {
    StringBuilder text = new StringBuilder();
    Iterator<Integer> remaining = rows.iterator();
    Integer next = remaining.hasNext() ? remaining.next() : null;
    while (next != null) {
      int first = next;
      int last = first;
      next = remaining.hasNext() ? remaining.next() : null;
      while (next != null && next == last + 1) {
        last = next;
        next = remaining.hasNext() ? remaining.next() : null;
      }
      text.append(text.isEmpty() ? "" : ",").append(first);
      if (last > first) {
        text.append('-').append(last);
      }
    }
    return text.toString();
  }
}
