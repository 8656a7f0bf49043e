@NullMarked
package no.forankring.importers.ledger;

import org.jspecify.annotations.NullMarked;
