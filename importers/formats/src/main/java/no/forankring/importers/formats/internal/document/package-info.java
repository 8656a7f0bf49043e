/** Export formats: the documents that say what an export looks like. */
@NullMarked
package no.forankring.importers.formats.internal.document;

import org.jspecify.annotations.NullMarked;
