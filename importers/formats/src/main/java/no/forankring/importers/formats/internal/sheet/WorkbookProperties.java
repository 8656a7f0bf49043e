package no.forankring.importers.formats.internal.sheet;

import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What the workbook part says of all sheets. */
final class WorkbookProperties extends DefaultHandler {

  private static final Set<String> YES = Set.of("1", "true");
  private boolean from1904;

  boolean from1904() {
    return from1904;
  }

  @Override
  public void startElement(String uri, String name, String prefixed, Attributes attributes) {
    if (name.equals("workbookPr")) {
      String window = attributes.getValue("date1904");
      from1904 = window != null && YES.contains(window);
    }
  }
}
