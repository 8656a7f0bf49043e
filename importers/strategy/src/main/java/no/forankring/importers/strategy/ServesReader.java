package no.forankring.importers.strategy;

import no.forankring.core.strategy.Serves;
import no.forankring.importers.strategy.document.YamlMapping;

/**
 * What a target or an initiative is for.
 *
 * @param objectives those the file has
 * @param plans those the file has
 */
record ServesReader(Ids objectives, Ids plans) {

  Serves read(YamlMapping item) {
    return new Serves(
        item.optional("objective").flatMap(value -> objectives.known(value, "unknown-objective")),
        item.optional("plan").flatMap(value -> plans.known(value, "unknown-plan")));
  }
}
