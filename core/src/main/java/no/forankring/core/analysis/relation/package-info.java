/** Whether one number follows another, some weeks later. */
@NullMarked
package no.forankring.core.analysis.relation;

import org.jspecify.annotations.NullMarked;
