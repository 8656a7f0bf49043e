package no.forankring.reports.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * Reads a tagged file as a screen reader does: by its structure, with another library than wrote
 * it.
 */
public final class StructureReader {

  /**
   * A structure element.
   *
   * @param text all that it and what is below it shows, in reading order
   */
  public record Element(String role, Optional<String> id, int depth, String text) {}

  private final Map<COSDictionary, Map<Integer, PDMarkedContent>> pages = new HashMap<>();
  private final List<Element> elements = new ArrayList<>();

  private StructureReader() {}

  /** Every structure element, parents before children, in reading order. */
  public static List<Element> elements(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      StructureReader reader = new StructureReader();
      for (PDPage page : document.getPages()) {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        Map<Integer, PDMarkedContent> marked = new HashMap<>();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
          if (content.getMCID() >= 0) {
            marked.put(content.getMCID(), content);
          }
        }
        reader.pages.put(page.getCOSObject(), marked);
      }
      reader.read(document.getDocumentCatalog().getStructureTreeRoot(), 0);
      return List.copyOf(reader.elements);
    }
  }

  /** What is shown under each id. */
  public static Map<String, String> textById(byte[] file) throws IOException {
    Map<String, String> texts = new HashMap<>();
    for (Element element : elements(file)) {
      if (element.id().isPresent() && texts.put(element.id().get(), element.text()) != null) {
        throw new IllegalStateException("id twice: " + element.id().get());
      }
    }
    return texts;
  }

  private String read(PDStructureNode node, int depth) {
    StringBuilder text = new StringBuilder();
    int place = elements.size();
    if (node instanceof PDStructureElement element) {
      elements.add(new Element(element.getStructureType(), Optional.empty(), depth, ""));
      for (Object kid : element.getKids()) {
        text.append(kid(kid, element, depth));
      }
      elements.set(
          place,
          new Element(
              element.getStructureType(),
              Optional.ofNullable(element.getElementIdentifier()),
              depth,
              text.toString()));
    } else {
      for (Object kid : node.getKids()) {
        if (kid instanceof PDStructureElement child) {
          text.append(read(child, depth + 1));
        }
      }
    }
    return text.toString();
  }

  private String kid(Object kid, PDStructureElement parent, int depth) {
    if (kid instanceof PDStructureElement child) {
      return read(child, depth + 1);
    }
    if (kid instanceof PDMarkedContentReference reference) {
      PDPage page = reference.getPage() == null ? parent.getPage() : reference.getPage();
      return shown(page, reference.getMCID());
    }
    if (kid instanceof Integer mark) {
      return shown(parent.getPage(), mark);
    }
    throw new IllegalStateException("unexpected child " + kid);
  }

  private String shown(PDPage page, int mark) {
    Map<Integer, PDMarkedContent> marked = pages.get(page.getCOSObject());
    if (marked == null || !marked.containsKey(mark)) {
      throw new IllegalStateException("no marked content " + mark);
    }
    return text(marked.get(mark));
  }

  private static String text(PDMarkedContent content) {
    if (content.getActualText() != null) {
      return content.getActualText();
    }
    StringBuilder text = new StringBuilder();
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition letter) {
        text.append(letter.getUnicode());
      } else if (part instanceof PDMarkedContent inner) {
        text.append(text(inner));
      }
    }
    return text.toString();
  }
}
