package no.forankring.importers.strategy.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.forankring.importers.strategy.document.CellNode;
import no.forankring.importers.strategy.document.CellPlace;
import no.forankring.importers.strategy.document.Nearest;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sheets of a workbook, each as the list it stands for. */
final class Sheets {

  static final CellPlace NOWHERE = new CellPlace("", 0, 0);

  /** The one sheet that holds a value and no list. */
  static final String REVIEW = "review";

  static final String ID = "id";

  /** As many headings as no sheet of somebody's own has by chance. */
  private static final int ALIKE = 3;

  private final XSSFWorkbook workbook;
  private final Found found;
  private final Map<SheetLayout, XSSFSheet> ours = new LinkedHashMap<>();

  Sheets(XSSFWorkbook workbook, Found found) {
    this.workbook = workbook;
    this.found = found;
  }

  /** The sheet of a list, where the workbook has it. */
  static Optional<XSSFSheet> find(XSSFWorkbook workbook, SheetLayout layout) {
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      if (layout.names().include(workbook.getSheetName(i))) {
        return Optional.of(workbook.getSheetAt(i));
      }
    }
    return Optional.empty();
  }

  /** The whole, as the top of a document of YAML has it. */
  CellNode.Keys root() {
    recognise();
    Map<String, List<CellNode.Keys>> lists = new LinkedHashMap<>();
    CellText cells = new CellText(found, isFrom1904(workbook));
    ours.forEach(
        (layout, sheet) -> lists.put(layout.key(), SheetRows.read(sheet, layout, found, cells)));
    Map<String, CellNode> values = new LinkedHashMap<>();
    for (SheetLayout layout : ours.keySet()) {
      List<CellNode.Keys> items = lists.getOrDefault(layout.key(), List.of());
      if (layout.key().equals(REVIEW)) {
        review(items).ifPresent(day -> values.put(REVIEW, day));
      } else if (layout.of().isEmpty()) {
        CellPlace place = new CellPlace(name(layout), 1, 0);
        values.put(layout.key(), new CellNode.Items(place, withTheirs(layout, items, lists)));
      } else if (!lists.containsKey(layout.of().get())) {
        belonging(layout, items, List.of());
      }
    }
    return new CellNode.Keys(NOWHERE, values, Map.of());
  }

  static boolean isFrom1904(XSSFWorkbook workbook) {
    return workbook.getCTWorkbook().isSetWorkbookPr()
        && workbook.getCTWorkbook().getWorkbookPr().getDate1904();
  }

  private String name(SheetLayout layout) {
    return Optional.ofNullable(ours.get(layout)).map(XSSFSheet::getSheetName).orElse(layout.key());
  }

  private void recognise() {
    List<XSSFSheet> unknown = new ArrayList<>();
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      XSSFSheet sheet = workbook.getSheetAt(i);
      Optional<SheetLayout> layout = Layout.of().named(sheet.getSheetName());
      if (layout.isEmpty()) {
        unknown.add(sheet);
      } else if (ours.putIfAbsent(layout.get(), sheet) != null) {
        found.add(
            "sheet-twice",
            new CellPlace(sheet.getSheetName(), 1, 0),
            "",
            sheet.getSheetName(),
            name(layout.get()));
      }
    }
    boolean renamed = false;
    for (XSSFSheet sheet : unknown) {
      Optional<SheetLayout> meant = meant(sheet);
      meant.ifPresent(layout -> tellRenamed(sheet, layout));
      renamed = renamed || meant.isPresent();
    }
    if (ours.isEmpty() && !renamed) {
      found.add(
          "no-strategy-sheets", new CellPlace(workbook.getSheetName(0), 1, 0), "", "", names());
    }
  }

  /** What the sheets are called, in each language. */
  private static String[] names() {
    return Layout.of().notes().byLanguage().keySet().stream()
        .map(
            language ->
                Layout.of().sheets().stream()
                    .map(sheet -> sheet.names().in(language))
                    .collect(Collectors.joining(", ")))
        .toArray(String[]::new);
  }

  private void tellRenamed(XSSFSheet sheet, SheetLayout layout) {
    String name = layout.names().in(SheetRows.headings(sheet, layout).language());
    found.add(
        "renamed-sheet", new CellPlace(sheet.getSheetName(), 1, 0), "", sheet.getSheetName(), name);
  }

  /** One of ours that is missing, by its headings, or by its name with a slip in it. */
  private Optional<SheetLayout> meant(XSSFSheet sheet) {
    return Layout.of().sheets().stream()
        .filter(layout -> !ours.containsKey(layout))
        .filter(layout -> isLike(sheet, layout))
        .max(Comparator.comparingInt(layout -> SheetRows.headings(sheet, layout).recognised()));
  }

  private static boolean isLike(XSSFSheet sheet, SheetLayout layout) {
    Headings headings = SheetRows.headings(sheet, layout);
    if (sheet.getLastRowNum() < headings.row()) {
      return false;
    }
    boolean alike =
        headings.recognised() >= Math.min(ALIKE, layout.columns().size())
            && layout.columns().stream().filter(ColumnLayout::required).allMatch(headings::has);
    boolean slip =
        headings.recognised() > 0
            && Nearest.of(sheet.getSheetName(), layout.names().all().toList()).isPresent();
    return alike || slip;
  }

  private Optional<CellNode> review(List<CellNode.Keys> items) {
    items.stream().skip(1).forEach(item -> found.add("several-reviews", item.place(), "", ""));
    return items.stream().findFirst().flatMap(item -> value(item, REVIEW));
  }

  private List<CellNode> withTheirs(
      SheetLayout layout, List<CellNode.Keys> items, Map<String, List<CellNode.Keys>> lists) {
    Map<CellNode.Keys, Map<String, List<CellNode>>> theirs = new LinkedHashMap<>();
    items.forEach(item -> theirs.put(item, new LinkedHashMap<>()));
    for (SheetLayout part : ours.keySet()) {
      if (part.of().filter(layout.key()::equals).isPresent()) {
        belonging(part, lists.getOrDefault(part.key(), List.of()), items)
            .forEach(
                (owner, rows) ->
                    theirs
                        .computeIfAbsent(owner, key -> new LinkedHashMap<>())
                        .put(part.key(), rows));
      }
    }
    List<CellNode> whole = new ArrayList<>();
    theirs.forEach((item, parts) -> whole.add(with(item, parts)));
    return whole;
  }

  private static CellNode.Keys with(CellNode.Keys item, Map<String, List<CellNode>> parts) {
    Map<String, CellNode> values = new LinkedHashMap<>(item.values());
    parts.forEach(
        (key, rows) -> values.put(key, new CellNode.Items(rows.getFirst().place(), rows)));
    return new CellNode.Keys(item.place(), values, item.headings());
  }

  /** Rows by the item whose id stands in them; one that names none is told. */
  private Map<CellNode.Keys, List<CellNode>> belonging(
      SheetLayout part, List<CellNode.Keys> rows, List<CellNode.Keys> owners) {
    Map<String, CellNode.Keys> byId = new LinkedHashMap<>();
    owners.forEach(owner -> text(owner, ID).ifPresent(id -> byId.putIfAbsent(id, owner)));
    Map<CellNode.Keys, List<CellNode>> belonging = new LinkedHashMap<>();
    for (CellNode.Keys row : rows) {
      Optional<String> id = text(row, ColumnLayout.OF);
      CellNode.Keys owner = id.map(byId::get).orElse(null);
      if (owner != null) {
        belonging.computeIfAbsent(owner, key -> new ArrayList<>()).add(without(row));
      } else {
        tellLost(part, row, id, List.copyOf(byId.keySet()));
      }
    }
    return belonging;
  }

  private void tellLost(
      SheetLayout part, CellNode.Keys row, Optional<String> id, List<String> known) {
    CellNode.Heading heading = row.headings().get(ColumnLayout.OF);
    if (heading == null || row.values().get(ColumnLayout.OF) instanceof CellNode.Broken) {
      return;
    }
    CellPlace place = row.place().in(heading.column());
    if (id.isEmpty()) {
      found.add("missing-key", place, heading.text(), "");
      return;
    }
    List<String> arguments = new ArrayList<>(List.of(String.join(", ", known)));
    Nearest.of(id.get(), known).ifPresent(arguments::add);
    found.add(
        "unknown-" + part.of().orElseThrow().replaceFirst("s$", ""),
        place,
        heading.text(),
        id.get(),
        arguments.toArray(String[]::new));
  }

  private static CellNode.Keys without(CellNode.Keys row) {
    Map<String, CellNode> values = new LinkedHashMap<>(row.values());
    values.remove(ColumnLayout.OF);
    return new CellNode.Keys(row.place(), values, row.headings());
  }

  private static Optional<CellNode> value(CellNode.Keys keys, String key) {
    return Optional.ofNullable(keys.values().get(key));
  }

  private static Optional<String> text(CellNode.Keys keys, String key) {
    return keys.values().get(key) instanceof CellNode.Value value
        ? Optional.of(value.text())
        : Optional.empty();
  }
}
