/** The board report, page by page, and its appendix. */
@NullMarked
package no.forankring.reports.content.board;

import org.jspecify.annotations.NullMarked;
