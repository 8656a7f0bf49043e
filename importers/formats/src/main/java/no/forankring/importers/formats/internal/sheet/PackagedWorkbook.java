package no.forankring.importers.formats.internal.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Excel since 2007 ({@code .xlsx}), by SAX: only the shared strings are kept. */
final class PackagedWorkbook {

  private PackagedWorkbook() {}

  static void read(Path file, RowConsumer rows, Unpacking unpacking) throws IOException {
    PackageCheck.workbook(file, unpacking);
    try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      XSSFReader reader = new XSSFReader(parts);
      WorkbookProperties workbook = new WorkbookProperties();
      parse(reader.getWorkbookData(), workbook);
      ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(parts, false);
      CellDates dates = new CellDates(reader.getStylesTable(), workbook.from1904());
      Calls calls = new Calls(rows);
      XSSFReader.SheetIterator sheets = reader.getSheetIterator();
      int count = 0;
      while (sheets.hasNext()) {
        try (InputStream sheet = sheets.next()) {
          Limits.sheets(++count);
          calls.sheet(sheets.getSheetName());
          parse(sheet, new PackagedCells(strings, dates, calls));
        }
      }
      if (count == 0) {
        throw new UnusableFileException("damaged");
      }
    } catch (Calls.FromConsumer e) {
      throw e.carried();
    } catch (UnusableFileException e) {
      throw e;
    } catch (SAXException
        | OpenXML4JException
        | ParserConfigurationException
        | IOException
        | RuntimeException e) {
      // POI throws what it happens upon in damaged bytes; the consumer's own are apart.
      throw new UnusableFileException("damaged");
    }
  }

  /** No document type at all: neither foreign entities nor multiplying ones. */
  private static void parse(InputStream xml, DefaultHandler handler)
      throws SAXException, ParserConfigurationException, IOException {
    SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
    factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    XMLReader reader = factory.newSAXParser().getXMLReader();
    reader.setContentHandler(handler);
    reader.setErrorHandler(handler);
    reader.parse(new InputSource(xml));
  }
}
