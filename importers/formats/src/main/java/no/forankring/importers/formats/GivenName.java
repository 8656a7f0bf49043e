package no.forankring.importers.formats;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import no.forankring.importers.formats.internal.document.Format;

/**
 * What a file's name says, where it is as the platform gave it.
 *
 * @param account the account's name
 * @param exported when the file was made
 */
record GivenName(Optional<String> account, Optional<Instant> exported) {

  private static final GivenName SILENT = new GivenName(Optional.empty(), Optional.empty());

  static GivenName of(String given, Format format) {
    return format
        .fileName()
        .map(pattern -> pattern.matcher(stem(given)))
        .filter(Matcher::find)
        .map(GivenName::read)
        .orElse(SILENT);
  }

  private static GivenName read(Matcher name) {
    return new GivenName(
        group(name, "account"),
        group(name, "exported").map(Long::parseLong).map(Instant::ofEpochMilli));
  }

  private static Optional<String> group(Matcher name, String group) {
    return name.namedGroups().containsKey(group)
        ? Optional.ofNullable(name.group(group)).map(String::strip)
        : Optional.empty();
  }

  private static String stem(String given) {
    String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
