package no.forankring.importers.formats.internal.document;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.forankring.importers.formats.identification.TableKind;

/**
 * A table of an export.
 *
 * @param kind empty where the table is ignored
 * @param ignore the code of why it is
 * @param section whether a blank row ends it; else only the sheet's end does
 * @param require each a set of columns of which the header must have one
 * @param titles one of which must stand right above, where there are any; of a count, its keys
 * @param labels keys of which a row of names must have one, where there are any
 * @param totalRows keys of the first cell of a total row
 * @param zone of times of publication
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
    List<Title> titles,
    List<Column> columns,
    Set<String> labels,
    Set<String> totalRows,
    Optional<DateStyle> dates,
    Optional<ZoneId> zone,
    NumberStyle numbers,
    Optional<DateStyle> periodAbove,
    boolean spill,
    Optional<Pattern> idFromLink,
    Optional<String> dimension) {

  public Optional<Title> title(String text) {
    String key = HeaderKey.of(text);
    return titles.stream().filter(title -> title.keys().contains(key)).findFirst();
  }
}
