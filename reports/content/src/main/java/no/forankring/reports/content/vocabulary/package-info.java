/** The words an organisation's leaders use: which ready set, and what they call otherwise. */
@NullMarked
package no.forankring.reports.content.vocabulary;

import org.jspecify.annotations.NullMarked;
