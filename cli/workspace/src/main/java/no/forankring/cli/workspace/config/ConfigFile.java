package no.forankring.cli.workspace.config;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import no.forankring.core.period.FiscalCalendar;
import no.forankring.core.period.FiscalCalendar.YearNamedBy;
import no.forankring.importers.strategy.document.DocumentException;
import no.forankring.importers.strategy.document.Nearest;
import no.forankring.importers.strategy.document.YamlDocument;
import no.forankring.importers.strategy.document.YamlMapping;
import no.forankring.importers.strategy.document.YamlValue;
import no.forankring.reports.content.language.WordSet;

/** Reads {@code forankring.yaml}. */
public final class ConfigFile {
  private static final FiscalCalendar DEFAULT_CALENDAR =
      FiscalCalendar.calendarYear(ZoneId.of("Europe/Oslo"));

  private final List<String> knownLanguages;
  private final Supplier<Set<String>> ownPlatforms;

  private ConfigFile(List<String> knownLanguages, Supplier<Set<String>> ownPlatforms) {
    this.knownLanguages = knownLanguages;
    this.ownPlatforms = ownPlatforms;
  }

  /**
   * Reads a file. What is left out: calendar years in Oslo, every language there is, no channel, no
   * break.
   *
   * @param knownLanguages what a report can be written in, as BCP 47 tags
   * @param ownPlatforms what the workspace's own formats are of; asked only for a channel on none
   *     of {@link Platforms#ALL}
   * @throws IOException if the file cannot be read
   * @throws DocumentException with everything that is wrong in it
   */
  public static WorkspaceConfig read(
      Path file, List<String> knownLanguages, Supplier<Set<String>> ownPlatforms)
      throws IOException, DocumentException {
    return new ConfigFile(knownLanguages, ownPlatforms).read(YamlDocument.read(file));
  }

  /**
   * The first language of a file, whatever else is wrong in it; absent where even that cannot be
   * told.
   */
  public static Optional<String> language(Path file, List<String> knownLanguages)
      throws IOException {
    try {
      return YamlDocument.read(file)
          .root()
          .optional("languages")
          .map(list -> list.list().stream().findFirst().flatMap(YamlValue::text))
          .orElseGet(() -> knownLanguages.stream().findFirst())
          .filter(knownLanguages::contains);
    } catch (DocumentException e) {
      return Optional.empty();
    }
  }

  /** Reads a text, as {@link #read(Path, List, Supplier)} does a file. */
  static WorkspaceConfig read(
      String fileName, String text, List<String> knownLanguages, Set<String> ownPlatforms)
      throws DocumentException {
    return new ConfigFile(knownLanguages, () -> ownPlatforms)
        .read(YamlDocument.parse(fileName, text));
  }

  private WorkspaceConfig read(YamlDocument document) throws DocumentException {
    YamlMapping root = document.root();
    root.only("organisation", "calendar", "languages", "channels", "breaks");
    Optional<Organisation> organisation =
        root.required("organisation").flatMap(YamlValue::mapping).flatMap(this::organisation);
    FiscalCalendar calendar =
        root.optional("calendar")
            .flatMap(YamlValue::mapping)
            .map(this::calendar)
            .orElse(DEFAULT_CALENDAR);
    List<String> languages = root.optional("languages").map(this::languages).orElse(knownLanguages);
    ChannelList channels = new ChannelList(knownLanguages, ownPlatforms);
    root.optional("channels").map(YamlValue::list).ifPresent(list -> list.forEach(channels::add));
    BreakList breaks = new BreakList(channels.channels());
    root.optional("breaks").map(YamlValue::list).ifPresent(list -> list.forEach(breaks::add));
    document.check();
    return new WorkspaceConfig(
        organisation.orElseThrow(),
        calendar,
        languages.isEmpty() ? knownLanguages : languages,
        channels.channels(),
        breaks.breaks());
  }

  private Optional<Organisation> organisation(YamlMapping mapping) {
    mapping.only("name", "words");
    WordSet words =
        mapping
            .optional("words")
            .flatMap(value -> value.oneOf(WordSet.class))
            .orElse(WordSet.COMPANY);
    return mapping
        .required("name")
        .flatMap(YamlValue::text)
        .map(name -> new Organisation(name.strip(), words));
  }

  private FiscalCalendar calendar(YamlMapping mapping) {
    mapping.only("zone", "first-month", "year-named-by");
    ZoneId zone =
        mapping.optional("zone").flatMap(ConfigFile::zone).orElse(DEFAULT_CALENDAR.zone());
    Month month = mapping.optional("first-month").flatMap(ConfigFile::month).orElse(Month.JANUARY);
    YearNamedBy namedBy =
        mapping
            .optional("year-named-by")
            .flatMap(value -> value.oneOf(YearNamedBy.class))
            .orElse(YearNamedBy.START);
    return new FiscalCalendar(zone, month, namedBy);
  }

  private static Optional<ZoneId> zone(YamlValue value) {
    Optional<String> text = value.text();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(ZoneId.of(text.get()));
    } catch (DateTimeException e) {
      List<String> zones = ZoneId.getAvailableZoneIds().stream().sorted().toList();
      value.problem("unknown-zone", Nearest.of(text.get(), zones).stream().toArray(String[]::new));
      return Optional.empty();
    }
  }

  private static Optional<Month> month(YamlValue value) {
    Optional<Long> number = value.integer();
    if (number.isPresent() && (number.get() < 1 || number.get() > 12)) {
      value.problem("not-a-month");
      return Optional.empty();
    }
    return number.map(month -> Month.of(Math.toIntExact(month)));
  }

  private List<String> languages(YamlValue value) {
    List<String> languages = new ArrayList<>();
    for (YamlValue item : value.list()) {
      item.oneOf(knownLanguages)
          .ifPresent(
              language -> {
                if (languages.contains(language)) {
                  item.problem("named-twice");
                } else {
                  languages.add(language);
                }
              });
    }
    return languages;
  }
}
