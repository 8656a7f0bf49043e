package no.forankring.importers.formats.internal.document;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.forankring.core.metric.MetricCatalogue;
import no.forankring.core.observation.Platform;
import no.forankring.importers.formats.identification.FormatDocumentException;
import no.forankring.importers.formats.identification.TableKind;

/** Turns a document as written into what the engine works with, and says what cannot be. */
final class FormatCompiler {

  private static final int DEFAULT_RANK = 1;

  private final String file;
  private final String text;
  private final MetricCatalogue catalogue = MetricCatalogue.standard();

  FormatCompiler(String file, String text) {
    this.file = file;
    this.text = text;
  }

  Format compile(FormatDocument document, List<Format> known) {
    require(!document.format().isEmpty(), "format", "a format has an id");
    require(
        known.stream().noneMatch(format -> format.id().equals(document.format())),
        document.format(),
        "there is a format " + document.format() + " already; extends adds headers to it");
    require(document.version() > 0, "version", "a version is at least 1");
    require(!document.tables().isEmpty(), "tables", "a format has tables");
    return new Format(
        document.format(),
        document.version(),
        platform(document.platform()).orElseThrow(() -> wrong("platform", "no platform named")),
        pattern(document.fileName(), "file-name"),
        document.oneNetworkEach(),
        notes(document.notes()),
        document.looseAccount(),
        Map.copyOf(document.evidence()),
        document.tables().stream().map(table -> table(table, document)).toList());
  }

  private Optional<NoteKeys> notes(Map<String, List<String>> notes) {
    if (notes.isEmpty()) {
      return Optional.empty();
    }
    require(notes.containsKey("from") && notes.containsKey("to"), "notes", "notes say from and to");
    return Optional.of(
        new NoteKeys(
            keys(notes.getOrDefault("from", List.of())),
            keys(notes.getOrDefault("to", List.of())),
            keys(notes.getOrDefault("account", List.of()))));
  }

  private Table table(FormatDocument.TableDocument table, FormatDocument document) {
    Map<String, String> evidence = document.evidence();
    List<Column> columns = columns(table, document);
    List<Title> titles = new ArrayList<>();
    table.titles().forEach((name, title) -> titles.add(title(name, title, evidence)));
    Set<String> names = columns.stream().map(Column::name).collect(Collectors.toSet());
    Set<String> keys = new HashSet<>();
    for (Column column : columns) {
      for (String key : column.keys()) {
        require(keys.add(key), key, "two columns of " + table.name() + " go by " + key);
      }
    }
    for (String named : named(table)) {
      if (!names.contains(named)) {
        throw new FormatDocumentException(
            file,
            line(named),
            named,
            Nearest.of(named, names).orElse(""),
            "no such column: " + named);
      }
    }
    Optional<TableKind> kind = choice(TableKind.class, table.kind(), "kind");
    require(
        kind.isPresent() == table.ignore().isEmpty(),
        table.name(),
        "a table has a kind or is ignored");
    return new Table(
        table.name(),
        kind,
        choice(Layout.class, table.layout(), "layout").orElse(Layout.ROWS),
        optional(table.ignore()),
        table.section(),
        table.require().stream().map(Set::copyOf).toList(),
        optional(table.first()),
        Set.copyOf(table.without()),
        List.copyOf(titles),
        List.copyOf(columns),
        keys(table.labels()),
        new SpecialRows(
            both(keys(table.totalRows()), keys(document.totalRows())),
            table.totalsOfChannel(),
            keys(document.footers())),
        posts(table),
        choice(DateStyle.class, table.dates(), "dates"),
        choice(NumberStyle.class, table.numbers(), "numbers").orElse(NumberStyle.POINT),
        choice(DateStyle.class, table.periodAbove(), "period-above"),
        table.spill(),
        optional(table.dimension()));
  }

  /** Those the table says the meaning of, then those it only names, then those of no use. */
  private List<Column> columns(FormatDocument.TableDocument table, FormatDocument document) {
    Map<String, Column> columns = new LinkedHashMap<>();
    table.columns().forEach((name, column) -> columns.put(name, column(name, column, document)));
    for (String named : named(table)) {
      if (document.headers().containsKey(named)) {
        columns.computeIfAbsent(named, name -> unused(name, document));
      }
    }
    for (String unused : table.unused()) {
      columns.put(unused, unused(unused, document));
    }
    for (String unused : document.unused()) {
      columns.computeIfAbsent(unused, name -> unused(name, document));
    }
    return List.copyOf(columns.values());
  }

  private static List<String> named(FormatDocument.TableDocument table) {
    return Stream.of(
            table.require().stream().flatMap(List::stream),
            optional(table.first()).stream(),
            table.without().stream())
        .flatMap(names -> names)
        .toList();
  }

  private static Set<String> both(Set<String> some, Set<String> more) {
    Set<String> both = new HashSet<>(some);
    both.addAll(more);
    return Set.copyOf(both);
  }

  private PostRules posts(FormatDocument.TableDocument table) {
    require(
        table.rollUp().isEmpty() || table.rollUp().equals("publish-date"),
        "roll-up",
        "roll-up can only be publish-date");
    return new PostRules(
        optional(table.zone()).map(this::zone),
        pattern(table.idFromLink(), "id-from-link"),
        choice(TimeInId.class, table.timeInId(), "time-in-id"),
        !table.rollUp().isEmpty());
  }

  private Column column(
      String name, FormatDocument.ColumnDocument column, FormatDocument document) {
    Optional<String> metric = metric(column.metric());
    Meaning meaning = choice(Meaning.class, column.means(), "means").orElse(Meaning.VALUE);
    return new Column(
        name,
        column.anyHeader() ? Set.of() : columnNames(name, column.also(), document),
        column.anyHeader(),
        meaning,
        metric,
        choice(Unit.class, column.unit(), "unit").orElse(Unit.AS_METRIC),
        column.currencyInHeader(),
        optional(column.dimension()),
        Map.copyOf(column.segment()),
        column.rank() == 0 ? DEFAULT_RANK : column.rank(),
        column.partial());
  }

  private Set<String> columnNames(
      String name, Map<String, List<String>> also, FormatDocument document) {
    return names(
        name,
        also.isEmpty() ? document.headers().getOrDefault(name, Map.of()) : also,
        document.evidence());
  }

  private Column unused(String name, FormatDocument document) {
    return new Column(
        name,
        columnNames(name, Map.of(), document),
        false,
        Meaning.UNUSED,
        Optional.empty(),
        Unit.AS_METRIC,
        false,
        Optional.empty(),
        Map.of(),
        DEFAULT_RANK,
        false);
  }

  private Title title(
      String name, FormatDocument.TitleDocument title, Map<String, String> evidence) {
    require(
        title.absentDay().isEmpty() || title.absentDay().equals("zero"),
        "absent-day",
        "absent-day can only be zero");
    return new Title(
        name,
        names(name, title.also(), evidence),
        optional(title.column()).orElse(name),
        platform(title.platform()),
        metric(title.metric()),
        choice(Unit.class, title.unit(), "unit").orElse(Unit.AS_METRIC),
        title.rank() == 0 ? DEFAULT_RANK : title.rank(),
        !title.absentDay().isEmpty(),
        optional(title.dimension()));
  }

  /** The canonical name and the aliases, each of a language there is evidence for. */
  Set<String> names(String name, Map<String, List<String>> also, Map<String, String> evidence) {
    Set<String> keys = new HashSet<>();
    keys.add(HeaderKey.of(name));
    also.forEach(
        (language, headers) -> {
          require(
              evidence.containsKey(language),
              language,
              "no evidence is given for the language " + language);
          keys.addAll(keys(headers));
        });
    return Set.copyOf(keys);
  }

  private static Set<String> keys(List<String> headers) {
    return headers.stream().map(HeaderKey::of).collect(Collectors.toUnmodifiableSet());
  }

  private Optional<String> metric(String id) {
    if (!id.isEmpty() && catalogue.find(id).isEmpty()) {
      List<String> known = catalogue.all().stream().map(metric -> metric.id()).toList();
      throw new FormatDocumentException(
          file, line(id), id, Nearest.of(id, known).orElse(""), "no such metric: " + id);
    }
    return optional(id);
  }

  private Optional<Platform> platform(String id) {
    try {
      return optional(id).map(Platform::new);
    } catch (IllegalArgumentException e) {
      throw wrong(id, "not a platform: " + id);
    }
  }

  private ZoneId zone(String id) {
    try {
      return ZoneId.of(id);
    } catch (DateTimeException e) {
      throw wrong(id, "not a zone: " + id);
    }
  }

  private Optional<Pattern> pattern(String regex, String key) {
    try {
      return optional(regex).map(Pattern::compile);
    } catch (PatternSyntaxException e) {
      throw wrong(key, "not a pattern: " + regex);
    }
  }

  private <E extends Enum<E>> Optional<E> choice(Class<E> choices, String word, String key) {
    if (word.isEmpty()) {
      return Optional.empty();
    }
    List<String> known =
        Arrays.stream(choices.getEnumConstants())
            .map(choice -> choice.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .toList();
    int at = known.indexOf(word);
    if (at < 0) {
      throw new FormatDocumentException(
          file,
          line(word),
          key,
          Nearest.of(word, known).orElse(""),
          key + " cannot be " + word + ", only one of " + known);
    }
    return Optional.of(choices.getEnumConstants()[at]);
  }

  private static Optional<String> optional(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** The exception for a word that is none of those known. */
  FormatDocumentException unknown(String key, Collection<String> known, String problem) {
    return new FormatDocumentException(
        file, line(key), key, Nearest.of(key, known).orElse(""), problem + ": " + key);
  }

  private void require(boolean holds, String key, String problem) {
    if (!holds) {
      throw wrong(key, problem);
    }
  }

  private FormatDocumentException wrong(String key, String problem) {
    return new FormatDocumentException(file, line(key), key, "", problem);
  }

  /** The first line that names the key; the parser keeps no places for what it has understood. */
  private int line(String key) {
    int at = text.indexOf(key);
    return at < 0 ? 0 : (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
  }
}
