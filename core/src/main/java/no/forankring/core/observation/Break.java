package no.forankring.core.observation;

import java.time.LocalDate;

/**
 * A day a platform changed what a metric means. Nothing is compared or fitted across it silently.
 *
 * @param day the first day with the new meaning
 * @param code names the change; its sentence is a document
 */
public record Break(Platform platform, String metric, LocalDate day, String code) {}
