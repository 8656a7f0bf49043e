package no.forankring.importers.strategy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import no.forankring.importers.strategy.document.Nearest;
import no.forankring.importers.strategy.document.YamlValue;

/** A name that nothing has. */
final class Unknown {

  private Unknown() {}

  /** Notes the problem with all known names, joined, and the nearest one where one is near. */
  static void note(YamlValue value, String code, String name, Collection<String> known) {
    List<String> arguments = new ArrayList<>(List.of(String.join(", ", known)));
    Nearest.of(name, known).ifPresent(arguments::add);
    value.problem(code, arguments.toArray(String[]::new));
  }
}
