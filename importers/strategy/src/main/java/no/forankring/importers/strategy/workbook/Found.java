package no.forankring.importers.strategy.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.forankring.importers.strategy.document.CellPlace;
import no.forankring.importers.strategy.document.Problem;

/** What has been found wrong in one workbook so far. */
final class Found {

  private final String file;
  private final List<Problem> problems = new ArrayList<>();

  Found(String file) {
    this.file = file;
  }

  void add(String code, CellPlace place, String key, String value, String... arguments) {
    problems.add(
        new Problem(
            code,
            file,
            Optional.of(place.sheet()),
            place.row(),
            place.column(),
            Optional.of(key).filter(text -> !text.isEmpty()),
            Optional.of(value).filter(text -> !text.isEmpty()),
            List.of(arguments)));
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }
}
