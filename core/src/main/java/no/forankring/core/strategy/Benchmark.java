package no.forankring.core.strategy;

import java.util.Optional;

/**
 * A company we compare ourselves with.
 *
 * @param id as in the scope {@code benchmark:<id>}
 * @param name what the report calls it
 * @param why it is worth comparing with
 */
public record Benchmark(String id, Wording name, Optional<Wording> why) {}
