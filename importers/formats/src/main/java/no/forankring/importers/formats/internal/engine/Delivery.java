package no.forankring.importers.formats.internal.engine;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of a file besides its bytes.
 *
 * @param givenName the name it was delivered under, perhaps with the folder before it
 * @param exportedOn the day the platform produced it, where a person said so
 */
public record Delivery(String givenName, Optional<LocalDate> exportedOn) {}
