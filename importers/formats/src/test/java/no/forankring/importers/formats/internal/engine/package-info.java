@NullMarked
package no.forankring.importers.formats.internal.engine;

import org.jspecify.annotations.NullMarked;
