/** What may be by a deadline, and whether as much has been achieved before. */
@NullMarked
package no.forankring.core.analysis.outlook;

import org.jspecify.annotations.NullMarked;
