/**
 * The numbers a report shows, each with its id and where it comes from: values alone. They are
 * worked out in {@code engine} and the rooms behind it.
 */
@NullMarked
package no.forankring.core.fact;

import org.jspecify.annotations.NullMarked;
