@NullMarked
package no.forankring.importers.strategy;

import org.jspecify.annotations.NullMarked;
