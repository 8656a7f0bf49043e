package no.forankring.cli.workspace.intake;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What stays the same in a file's name from download to download: {@code
 * fjordtog_content_1766385907708.xls} is {@code fjordtog_content_#.xls}. A {@code (1)} stays apart
 * from none: browsers put it where two networks' files have one name.
 */
record NamePattern(String text) {
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  static NamePattern of(String fileName) {
    return new NamePattern(DIGITS.matcher(fileName.toLowerCase(Locale.ROOT)).replaceAll("#"));
  }
}
