package no.forankring.importers.formats;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import no.forankring.importers.formats.internal.document.Format;
import no.forankring.importers.formats.internal.document.HeaderKey;

/** Tells our own row of a competitor table from the others. */
final class OwnPage {

  private OwnPage() {}

  static Set<String> names(String given, Optional<Format> format, Set<String> ownNames) {
    Set<String> names = new HashSet<>(ownNames);
    format.flatMap(known -> GivenName.of(given, known).account()).ifPresent(names::add);
    return names;
  }

  static boolean is(String company, Set<String> names) {
    String key = HeaderKey.of(company);
    return names.stream().map(HeaderKey::of).anyMatch(key::equals);
  }
}
