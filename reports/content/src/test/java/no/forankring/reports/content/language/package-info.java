@NullMarked
package no.forankring.reports.content.language;

import org.jspecify.annotations.NullMarked;
