@NullMarked
package no.forankring.importers.formats;

import org.jspecify.annotations.NullMarked;
