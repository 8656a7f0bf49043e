/**
 * What was imported, and when: the delivered files by content, the import log, and the ledger, a
 * database made from those two.
 */
@NullMarked
package no.forankring.importers.ledger;

import org.jspecify.annotations.NullMarked;
