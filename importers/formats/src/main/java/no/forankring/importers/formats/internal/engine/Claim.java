package no.forankring.importers.formats.internal.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.forankring.core.observation.Platform;
import no.forankring.core.period.Period;
import no.forankring.importers.formats.internal.document.Column;
import no.forankring.importers.formats.internal.document.Format;
import no.forankring.importers.formats.internal.document.Table;
import no.forankring.importers.formats.internal.document.Title;

/**
 * A table that one format understands.
 *
 * @param title which decides, where the table has titles
 * @param titleText as it stands in the file
 * @param header as it stands in the file
 * @param columns by position
 * @param period of the whole table, where the file or its name states one
 * @param account what the lines above the table call the account
 */
record Claim(
    Format format,
    Table table,
    Optional<Title> title,
    Optional<String> titleText,
    List<String> header,
    Map<Integer, Column> columns,
    Optional<Period> period,
    Set<String> account) {

  Platform platform() {
    return title.flatMap(Title::platform).orElse(format.platform());
  }
}
