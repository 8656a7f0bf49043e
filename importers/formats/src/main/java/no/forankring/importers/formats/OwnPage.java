package no.forankring.importers.formats;

import java.util.HashSet;
import java.util.Set;
import no.forankring.importers.formats.internal.document.HeaderKey;
import no.forankring.importers.formats.internal.engine.FoundTable;
import no.forankring.importers.formats.internal.engine.GivenName;

/** Tells our own row of a competitor table from the others. */
final class OwnPage {

  private OwnPage() {}

  static Set<String> names(FoundTable table, Set<String> ownNames) {
    Set<String> names = new HashSet<>(ownNames);
    table
        .format()
        .flatMap(known -> GivenName.of(table.names(), known).account())
        .ifPresent(names::add);
    return names;
  }

  static boolean is(String company, Set<String> names) {
    String key = HeaderKey.of(company);
    return names.stream().map(HeaderKey::of).anyMatch(key::equals);
  }
}
