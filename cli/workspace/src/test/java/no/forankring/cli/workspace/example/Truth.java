package no.forankring.cli.workspace.example;

/**
 * What was written for one metric into one table, before any importer has seen it.
 *
 * @param file path in the workspace
 * @param table sheet, or {@code -}
 * @param cells how many cells hold a value
 */
record Truth(String file, String table, String metric, int cells, long sum) {}
