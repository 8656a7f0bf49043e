package no.forankring.importers.formats.internal.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.forankring.core.observation.Platform;

/**
 * One kind of export.
 *
 * @param id {@code linkedin/content}
 * @param fileName of a file, or its folder, as the platform names it, without extension; its group
 *     {@code account} is the account's name, {@code exported} when it was made, {@code from} and
 *     {@code until} the period it covers, the latter's day not in it
 * @param oneNetworkEach whether the tables of one metric in one file are of different networks
 * @param notes where lines above each table say its period
 * @param looseAccount whether what a file calls the account is what people wrote, and no id
 * @param evidence by language
 */
public record Format(
    String id,
    int version,
    Platform platform,
    Optional<Pattern> fileName,
    boolean oneNetworkEach,
    Optional<NoteKeys> notes,
    boolean looseAccount,
    Map<String, String> evidence,
    List<Table> tables) {

  /** Whether posts of it count for their channel on the day of publication. */
  public boolean rollsUp() {
    return tables.stream().anyMatch(table -> table.posts().rollUp());
  }
}
