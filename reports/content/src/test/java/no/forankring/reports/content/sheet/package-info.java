@NullMarked
package no.forankring.reports.content.sheet;

import org.jspecify.annotations.NullMarked;
