@NullMarked
package no.forankring.importers.formats.mutation;

import org.jspecify.annotations.NullMarked;
