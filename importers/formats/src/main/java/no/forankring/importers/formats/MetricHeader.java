package no.forankring.importers.formats;

/**
 * What an export calls a metric.
 *
 * @param metric its id
 * @param header of a column, or the title of a table that holds nothing else
 */
public record MetricHeader(String metric, String header) {}
