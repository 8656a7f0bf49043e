package no.forankring.reports.pdf.layout;

/** What follows starts on a new page. Two in a row, or one before any text, make no empty page. */
public record PageBreak() implements Block {}
