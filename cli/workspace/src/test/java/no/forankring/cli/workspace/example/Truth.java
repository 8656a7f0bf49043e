package no.forankring.cli.workspace.example;

import java.math.BigDecimal;

/**
 * What was written for one metric into one table, before any importer has seen it. A metric that a
 * file holds in several tables of one name has a row for each, in their order.
 *
 * @param file path in the workspace
 * @param table sheet, or file in an archive, or {@code -}
 * @param cells how many cells hold a value
 */
record Truth(String file, String table, String metric, int cells, BigDecimal sum) {}
