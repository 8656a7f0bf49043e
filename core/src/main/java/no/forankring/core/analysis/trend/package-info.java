/** Whether a series rises or falls, by how much a step, and how sure that is. */
@NullMarked
package no.forankring.core.analysis.trend;

import org.jspecify.annotations.NullMarked;
