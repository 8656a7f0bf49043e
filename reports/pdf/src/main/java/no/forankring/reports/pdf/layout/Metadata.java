package no.forankring.reports.pdf.layout;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.Locale;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Writes what a document says of itself, in the information dictionary and the same in XMP. */
final class Metadata {
  private static final String CREATOR = "Forankring";

  /** PDF/A-2 knows no {@code pdfuaid}: the extension schema explains it (ISO 19005-2, 6.6.2.3). */
  private static final String XMP =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about=""
       xmlns:dc="http://purl.org/dc/elements/1.1/"
       xmlns:xmp="http://ns.adobe.com/xap/1.0/"
       xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
       xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
       xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
       xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
       xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
       xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <dc:format>application/pdf</dc:format>
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
      <dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
      <dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
      <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
      <xmp:CreatorTool>{creator}</xmp:CreatorTool>
      <xmp:CreateDate>{created}</xmp:CreateDate>
      <xmp:ModifyDate>{created}</xmp:ModifyDate>
      <pdf:Producer>{producer}</pdf:Producer>
      <pdfaid:part>2</pdfaid:part>
      <pdfaid:conformance>A</pdfaid:conformance>
      <pdfuaid:part>1</pdfuaid:part>
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA universal accessibility</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of ISO 14289 the file conforms to</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="r"?>\
      """;

  private Metadata() {}

  static void write(DocumentProperties properties, PdfWriter writer) {
    String title = CleanText.of(properties.title());
    String subject = CleanText.of(properties.subject());
    String author = CleanText.of(properties.author());
    PdfDictionary info = writer.getInfo();
    info.put(PdfName.TITLE, text(title));
    info.put(PdfName.SUBJECT, text(subject));
    info.put(PdfName.AUTHOR, text(author));
    info.put(PdfName.CREATOR, text(CREATOR));
    ZonedDateTime created =
        properties.created().truncatedTo(ChronoUnit.SECONDS).atZone(ZoneOffset.UTC);
    PdfDate date = new PdfDate(GregorianCalendar.from(created));
    info.put(PdfName.CREATIONDATE, date);
    info.put(PdfName.MODDATE, date);
    byte[] id = PinnedRandom.sha256(properties.toString());
    info.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
    String producer = ((PdfString) info.get(PdfName.PRODUCER)).toUnicodeString();
    String xmp =
        XMP.replace("{creator}", CREATOR)
            .replace("{created}", created.toInstant().toString())
            .replace("{producer}", escaped(producer))
            .replace("{language}", escaped(language(properties)))
            // Last, and longest first to none: text of others may itself look like a place to fill.
            .replace("{title}", escaped(title))
            .replace("{subject}", escaped(subject))
            .replace("{author}", escaped(author));
    writer.setXmpMetadata(xmp.getBytes(StandardCharsets.UTF_8));
  }

  static String language(DocumentProperties properties) {
    return Locale.forLanguageTag(properties.language()).toLanguageTag();
  }

  private static PdfString text(String text) {
    return new PdfString(text, PdfObject.TEXT_UNICODE);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("{", "&#123;");
  }
}
