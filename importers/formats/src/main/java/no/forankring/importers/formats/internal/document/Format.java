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
 * @param fileName of a file as the platform names it, without extension; its group {@code account}
 *     is the account's name, {@code exported} the milliseconds since 1970 of its making
 * @param oneNetworkEach whether the tables of one metric in one file are of different networks
 * @param evidence by language
 */
public record Format(
    String id,
    int version,
    Platform platform,
    Optional<Pattern> fileName,
    boolean oneNetworkEach,
    Map<String, String> evidence,
    List<Table> tables) {}
