package no.forankring.reports.pdf.layout;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** The ids of structure elements, each once (ISO 32000-1, 14.7.2). */
final class IdTree {
  private final Map<String, Integer> seen = new HashMap<>();
  // Names in a name tree are ordered by their bytes (7.9.6).
  private final TreeMap<byte[], PdfIndirectReference> elements =
      new TreeMap<>(Arrays::compareUnsigned);

  /** Files an element under {@code id}, or {@code id~2} where that is taken, and so on. */
  PdfString add(String id, PdfIndirectReference element) {
    while (true) {
      int count = seen.merge(id, 1, Integer::sum);
      PdfString name = new PdfString(count == 1 ? id : id + "~" + count, PdfObject.TEXT_UNICODE);
      if (elements.putIfAbsent(name.getBytes(), element) == null) {
        return name;
      }
    }
  }

  void writeTo(PdfWriter writer) throws IOException {
    if (elements.isEmpty()) {
      return;
    }
    PdfArray names = new PdfArray();
    elements.forEach(
        (name, element) -> {
          names.add(new PdfString(name));
          names.add(element);
        });
    PdfDictionary tree = new PdfDictionary();
    tree.put(PdfName.NAMES, names);
    writer
        .getStructureTreeRoot()
        .put(new PdfName("IDTree"), writer.addToBody(tree).getIndirectReference());
  }
}
