package no.forankring.reports.content;

import com.ibm.icu.text.MessagePattern;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which arguments a message pattern takes. */
final class PatternArguments {

  private PatternArguments() {}

  /** All names and numbers in braces. */
  static SortedSet<String> of(MessagePattern pattern) {
    return collect(pattern, false);
  }

  /** Those that choose a plural or are formatted as a number. */
  static SortedSet<String> numeric(MessagePattern pattern) {
    return collect(pattern, true);
  }

  private static SortedSet<String> collect(MessagePattern pattern, boolean numericOnly) {
    SortedSet<String> names = new TreeSet<>();
    for (int i = 0; i + 1 < pattern.countParts(); i++) {
      MessagePattern.Part part = pattern.getPart(i);
      if (part.getType() == MessagePattern.Part.Type.ARG_START
          && (!numericOnly || isNumeric(part.getArgType()))) {
        names.add(pattern.getSubstring(pattern.getPart(i + 1)));
      }
    }
    return names;
  }

  private static boolean isNumeric(MessagePattern.ArgType type) {
    return type.hasPluralStyle() || type == MessagePattern.ArgType.SIMPLE;
  }
}
