package no.forankring.importers.strategy;

import java.util.Optional;
import no.forankring.core.strategy.Benchmark;
import no.forankring.core.strategy.Wording;
import no.forankring.importers.strategy.document.YamlMapping;
import no.forankring.importers.strategy.document.YamlValue;

/**
 * The benchmark companies of a file. Whether their ids are those of downloads, {@link
 * UnknownCompanies} asks.
 */
record BenchmarkReader(Ids ids) {

  /** Absent where a problem was noted. */
  Optional<Benchmark> read(YamlMapping item) {
    item.only("id", "name", "why");
    Optional<String> id = item.required("id").flatMap(YamlValue::text);
    item.required("id").ifPresent(ids::once);
    Optional<Wording> name = item.required("name").flatMap(WordingReader::read);
    Optional<Wording> why = item.optional("why").flatMap(WordingReader::read);
    return id.flatMap(found -> name.map(words -> new Benchmark(found, words, why)));
  }
}
