package no.forankring.importers.formats.internal.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where a table lies.
 *
 * @param sheet the sheet's name, or the archive's entry; {@code -} where there is one only
 * @param names of the file and of what it lies in, the innermost first
 * @param exportedOn the day the platform produced the file, where a person said so
 */
record Place(String sheet, List<String> names, Optional<LocalDate> exportedOn) {
  Place {
    names = List.copyOf(names);
  }
}
