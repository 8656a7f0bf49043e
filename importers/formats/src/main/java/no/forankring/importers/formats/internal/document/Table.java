package no.forankring.importers.formats.internal.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.forankring.importers.formats.identification.TableKind;

/**
 * A table of an export.
 *
 * @param kind empty where the table is ignored
 * @param ignore the code of why it is
 * @param section whether a blank row ends it; else only the sheet's end does
 * @param require each a set of columns of which the header must have one
 * @param first the column the header must begin with
 * @param without columns of which the header must have none
 * @param titles one of which must stand right above, where there are any; of a count, its keys
 * @param labels keys of which a row of names must have one, where there are any
 * @param periodAbove how two dates right above the header are written, which are its period
 * @param spill whether a row may have more cells than the header, its label cut into several
 */
public record Table(
    String name,
    Optional<TableKind> kind,
    Layout layout,
    Optional<String> ignore,
    boolean section,
    List<Set<String>> require,
    Optional<String> first,
    Set<String> without,
    List<Title> titles,
    List<Column> columns,
    Set<String> labels,
    SpecialRows special,
    PostRules posts,
    Optional<DateStyle> dates,
    NumberStyle numbers,
    Optional<DateStyle> periodAbove,
    boolean spill,
    Optional<String> dimension) {

  /** This table with more names for its titles and columns. */
  Table with(List<Title> moreTitles, List<Column> moreColumns) {
    return new Table(
        name,
        kind,
        layout,
        ignore,
        section,
        require,
        first,
        without,
        moreTitles,
        moreColumns,
        labels,
        special,
        posts,
        dates,
        numbers,
        periodAbove,
        spill,
        dimension);
  }

  public Optional<Title> title(String text) {
    String key = HeaderKey.of(text);
    return titles.stream().filter(title -> title.keys().contains(key)).findFirst();
  }
}
