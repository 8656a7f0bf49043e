package no.forankring.importers.formats.internal.engine;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.forankring.core.period.Period;
import no.forankring.importers.formats.internal.document.Format;

/**
 * What the name of a file, or of the archive or folder it came in, says, where it is as the
 * platform gave it.
 *
 * @param account the account's name
 * @param exported when the file was made
 * @param period what it covers
 */
public record GivenName(
    Optional<String> account, Optional<Instant> exported, Optional<Period> period) {

  private static final GivenName SILENT =
      new GivenName(Optional.empty(), Optional.empty(), Optional.empty());

  private static final Pattern SEPARATOR = Pattern.compile("[/\\\\]");

  /** As many digits as seconds since 1970 have had since 2001 and will have until 2286. */
  private static final int SECONDS_DIGITS = 10;

  /** Says the names of a file and what it lies in, the file's own first. */
  public static GivenName of(List<String> names, Format format) {
    if (format.fileName().isEmpty()) {
      return SILENT;
    }
    Pattern pattern = format.fileName().get();
    return names.stream()
        .flatMap(name -> segments(name).stream())
        .map(pattern::matcher)
        .filter(Matcher::find)
        .findFirst()
        .map(GivenName::read)
        .orElse(SILENT);
  }

  /** The parts of a path, innermost first, without extension. */
  private static List<String> segments(String path) {
    List<String> stems = new ArrayList<>();
    SEPARATOR.splitAsStream(path).forEach(segment -> stems.addFirst(stem(segment)));
    return stems;
  }

  private static GivenName read(Matcher name) {
    return new GivenName(group(name, "account"), exported(name), period(name));
  }

  private static Optional<Instant> exported(Matcher name) {
    return group(name, "exported")
        .flatMap(
            text -> {
              if (text.contains("-")) {
                return day(text).map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant());
              }
              long number = Long.parseLong(text);
              return Optional.of(
                  text.length() <= SECONDS_DIGITS
                      ? Instant.ofEpochSecond(number)
                      : Instant.ofEpochMilli(number));
            });
  }

  private static Optional<Period> period(Matcher name) {
    Optional<LocalDate> from = group(name, "from").flatMap(GivenName::day);
    Optional<LocalDate> until = group(name, "until").flatMap(GivenName::day);
    return from.isEmpty() || until.isEmpty() || !from.get().isBefore(until.get())
        ? Optional.empty()
        : Optional.of(new Period(from.get(), until.get().minusDays(1)));
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> group(Matcher name, String group) {
    return name.namedGroups().containsKey(group)
        ? Optional.ofNullable(name.group(group)).map(String::strip)
        : Optional.empty();
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 && name.length() - dot <= 5 ? name.substring(0, dot) : name;
  }
}
