package no.forankring.importers.formats.internal.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Adds headers in another language to a format that is known: what a workspace has once been told
 * of its own downloads.
 */
final class FormatAliases {

  private final FormatCompiler compiler;
  private final FormatDocument document;

  FormatAliases(FormatCompiler compiler, FormatDocument document) {
    this.compiler = compiler;
    this.document = document;
  }

  Format addTo(List<Format> known) {
    Format base =
        known.stream()
            .filter(format -> format.id().equals(document.base()))
            .findFirst()
            .orElseThrow(
                () ->
                    compiler.unknown(
                        document.base(),
                        known.stream().map(Format::id).toList(),
                        "no such format"));
    List<String> names = base.tables().stream().map(Table::name).toList();
    for (FormatDocument.TableDocument added : document.tables()) {
      if (!names.contains(added.name())) {
        throw compiler.unknown(added.name(), names, "no such table");
      }
    }
    Map<String, String> evidence = new HashMap<>(base.evidence());
    evidence.putAll(document.evidence());
    return new Format(
        base.id(),
        base.version(),
        base.platform(),
        base.fileName(),
        base.oneNetworkEach(),
        base.notes(),
        base.looseAccount(),
        Map.copyOf(evidence),
        base.tables().stream().map(this::table).toList());
  }

  private Table table(Table table) {
    Table extended = table;
    for (FormatDocument.TableDocument added : document.tables()) {
      if (added.name().equals(table.name())) {
        extended = with(extended, added);
      }
    }
    return extended;
  }

  private Table with(Table table, FormatDocument.TableDocument added) {
    List<String> columns = table.columns().stream().map(Column::name).toList();
    added
        .columns()
        .keySet()
        .forEach(
            name -> {
              if (!columns.contains(name)) {
                throw compiler.unknown(name, columns, "no such column");
              }
            });
    List<String> titles = table.titles().stream().map(Title::name).toList();
    added
        .titles()
        .keySet()
        .forEach(
            name -> {
              if (!titles.contains(name)) {
                throw compiler.unknown(name, titles, "no such title");
              }
            });
    return table.with(
        table.titles().stream().map(title -> title(title, added)).toList(),
        table.columns().stream().map(column -> column(column, added)).toList());
  }

  private Column column(Column column, FormatDocument.TableDocument table) {
    FormatDocument.ColumnDocument added = table.columns().get(column.name());
    return added == null
        ? column
        : new Column(
            column.name(),
            both(column.keys(), column.name(), added.also()),
            column.anyHeader(),
            column.meaning(),
            column.metric(),
            column.unit(),
            column.money(),
            column.dimension(),
            column.segment(),
            column.rank(),
            column.partial());
  }

  private Title title(Title title, FormatDocument.TableDocument table) {
    FormatDocument.TitleDocument added = table.titles().get(title.name());
    return added == null
        ? title
        : new Title(
            title.name(),
            both(title.keys(), title.name(), added.also()),
            title.column(),
            title.platform(),
            title.metric(),
            title.unit(),
            title.rank(),
            title.absentDayIsZero(),
            title.dimension());
  }

  private Set<String> both(Set<String> keys, String name, Map<String, List<String>> also) {
    Set<String> both = new HashSet<>(keys);
    both.addAll(compiler.names(name, also, document.evidence()));
    return Set.copyOf(both);
  }
}
