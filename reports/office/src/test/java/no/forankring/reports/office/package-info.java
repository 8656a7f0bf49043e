@NullMarked
package no.forankring.reports.office;

import org.jspecify.annotations.NullMarked;
