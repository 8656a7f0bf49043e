@NullMarked
package no.forankring.reports.pdf;

import org.jspecify.annotations.NullMarked;
