/** Charts in IBCS's notation, drawn by JFreeChart as vectors; their texts stand in the layout. */
@NullMarked
package no.forankring.reports.pdf.chart;

import org.jspecify.annotations.NullMarked;
