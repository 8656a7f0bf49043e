package no.forankring.reports.content.language;

import com.ibm.icu.text.MessagePattern;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Which arguments a message pattern takes. */
final class PatternArguments {

  private PatternArguments() {}

  /** All names and numbers in braces. */
  static SortedSet<String> of(MessagePattern pattern) {
    return collect(pattern, type -> true);
  }

  /** Those that choose a plural or are formatted as a number. */
  static SortedSet<String> numeric(MessagePattern pattern) {
    return collect(pattern, PatternArguments::isNumeric);
  }

  /** Those that choose among texts. */
  static SortedSet<String> choosing(MessagePattern pattern) {
    return collect(pattern, type -> type == MessagePattern.ArgType.SELECT);
  }

  private static SortedSet<String> collect(
      MessagePattern pattern, Predicate<MessagePattern.ArgType> which) {
    SortedSet<String> names = new TreeSet<>();
    for (int i = 0; i + 1 < pattern.countParts(); i++) {
      MessagePattern.Part part = pattern.getPart(i);
      if (part.getType() == MessagePattern.Part.Type.ARG_START && which.test(part.getArgType())) {
        names.add(pattern.getSubstring(pattern.getPart(i + 1)));
      }
    }
    return names;
  }

  private static boolean isNumeric(MessagePattern.ArgType type) {
    return type.hasPluralStyle() || type == MessagePattern.ArgType.SIMPLE;
  }
}
