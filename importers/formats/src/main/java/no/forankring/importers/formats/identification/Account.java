package no.forankring.importers.formats.identification;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import no.forankring.core.observation.Platform;

/**
 * Whose data a file says it holds: the ids and names one account goes by in it.
 *
 * @param names ids, user names, page names, the prefix of the file's name; untrusted, not empty
 * @param loose whether the names are what people wrote ("website"), which match a channel's and do
 *     not speak against one
 */
public record Account(Platform platform, Set<String> names, boolean loose) {

  public Account {
    names = Collections.unmodifiableSet(new TreeSet<>(names));
  }

  /** An account known by its ids. */
  public Account(Platform platform, Set<String> names) {
    this(platform, names, false);
  }
}
