package no.forankring.importers.formats;

import java.util.List;
import no.forankring.core.observation.Exported;
import no.forankring.importers.formats.identification.IdentifiedTable;

/**
 * What became of a file that was read.
 *
 * @param tables as identified, except that rows whose values have no date are skipped where none is
 *     known
 * @param exported what every observation of the file carries
 */
public record ReadFile(List<IdentifiedTable> tables, Exported exported) {

  public ReadFile {
    tables = List.copyOf(tables);
  }
}
