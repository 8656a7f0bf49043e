@NullMarked
package no.forankring.reports.content.board;

import org.jspecify.annotations.NullMarked;
