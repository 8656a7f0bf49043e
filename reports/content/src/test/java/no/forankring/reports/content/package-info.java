@NullMarked
package no.forankring.reports.content;

import org.jspecify.annotations.NullMarked;
