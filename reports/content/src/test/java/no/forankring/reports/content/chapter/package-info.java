@NullMarked
package no.forankring.reports.content.chapter;

import org.jspecify.annotations.NullMarked;
