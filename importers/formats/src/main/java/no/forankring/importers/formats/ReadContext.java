package no.forankring.importers.formats;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.forankring.core.observation.ChannelId;

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
 * @param currencies ISO 4217 codes of channels whose files state amounts without one
 */
public record ReadContext(
    String givenName,
    String sha256,
    LocalDate importDay,
    ZoneId zone,
    Channels channels,
    Optional<LocalDate> exportedOn,
    Set<String> ownNames,
    Map<ChannelId, String> currencies) {

  public ReadContext {
    ownNames = Set.copyOf(ownNames);
    currencies = Map.copyOf(currencies);
  }

  /** The currency a channel counts its money in, where the workspace says so. */
  Optional<String> currency(ChannelId channel) {
    return Optional.ofNullable(currencies.get(channel));
  }
}
