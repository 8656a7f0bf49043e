package no.forankring.reports.pdf.layout;

/** One thing in the flow of a document, in reading order. */
public sealed interface Block
    permits Heading, Paragraph, ItemList, Table, Figure, Callout, KeyFigures, PageBreak {}
