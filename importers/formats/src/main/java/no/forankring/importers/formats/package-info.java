/**
 * Spreadsheets as platforms let them be downloaded, to observations. {@link
 * no.forankring.importers.formats.ExportFormats} is the door; what an export looks like stands in
 * documents beside this package.
 */
@NullMarked
package no.forankring.importers.formats;

import org.jspecify.annotations.NullMarked;
