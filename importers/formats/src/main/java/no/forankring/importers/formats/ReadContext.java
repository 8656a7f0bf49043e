package no.forankring.importers.formats;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/**
 * What a file does not say of itself.
 *
 * @param givenName the file's name as delivered; its bytes may lie under another one
 * @param sha256 of its bytes, 64 lower-case hexadecimal digits
 * @param importDay the day the file is imported
 * @param zone of the organisation: the days of posts are counted in it
 * @param exportedOn the day the platform produced the file, where a person said so; it counts
 *     before what the file's name says
 * @param ownNames names of our own pages, by which a competitor table's own row is known besides
 *     the prefix of the file's name
 */
public record ReadContext(
    String givenName,
    String sha256,
    LocalDate importDay,
    ZoneId zone,
    Channels channels,
    Optional<LocalDate> exportedOn,
    Set<String> ownNames) {

  public ReadContext {
    ownNames = Set.copyOf(ownNames);
  }
}
