@NullMarked
package no.forankring.importers.formats.internal.sheet;

import org.jspecify.annotations.NullMarked;
