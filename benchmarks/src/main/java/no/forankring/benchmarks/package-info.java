/**
 * How fast the program is, as ratios to a named peer or limit measured in the same run. {@link
 * no.forankring.benchmarks.Main} is the door. Nothing of it is deployed; like a test it may look
 * inside a module.
 */
@NullMarked
package no.forankring.benchmarks;

import org.jspecify.annotations.NullMarked;
