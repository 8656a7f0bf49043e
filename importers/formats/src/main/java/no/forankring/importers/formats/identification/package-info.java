/** What a file turned out to be, and what would be read from it. */
@NullMarked
package no.forankring.importers.formats.identification;

import org.jspecify.annotations.NullMarked;
