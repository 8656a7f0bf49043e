/** The strategy file: readings and targets, checked against what the workspace knows. */
@NullMarked
package no.forankring.importers.strategy;

import org.jspecify.annotations.NullMarked;
