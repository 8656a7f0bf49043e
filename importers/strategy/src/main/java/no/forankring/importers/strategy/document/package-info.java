/**
 * YAML documents written by people, read into checked values that know their place. Every problem
 * of a document is collected; none is fatal before all are known.
 */
@NullMarked
package no.forankring.importers.strategy.document;

import org.jspecify.annotations.NullMarked;
