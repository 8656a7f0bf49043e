/** Whether one period differs from another by more than days always differ. */
@NullMarked
package no.forankring.core.analysis.change;

import org.jspecify.annotations.NullMarked;
