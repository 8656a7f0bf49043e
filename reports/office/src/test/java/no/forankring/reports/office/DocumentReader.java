package no.forankring.reports.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads a {@code .docx} as a zip of XML: knows nothing of the library that wrote it. */
public final class DocumentReader {

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private final Map<String, String> parts = new LinkedHashMap<>();

  public DocumentReader(byte[] file) throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
  }

  /** Each part of the file by its name, as text. */
  Map<String, String> parts() {
    return parts;
  }

  /**
   * Each number with the id of its fact, in reading order; one that is shown again has {@code ~2},
   * {@code ~3} after its id.
   */
  public Map<String, String> shownById() {
    Map<String, String> properties = properties();
    Map<String, String> shown = new LinkedHashMap<>();
    Map<String, Integer> times = new LinkedHashMap<>();
    for (Element control : all("word/document.xml", "sdt")) {
      String tag = inside(control, "tag").getFirst().getAttributeNS(WORD, "val");
      String id = properties.getOrDefault(tag, tag);
      int time = times.merge(id, 1, Integer::sum);
      shown.put(time == 1 ? id : id + "~" + time, text(control));
    }
    return shown;
  }

  private Map<String, String> properties() {
    Map<String, String> properties = new LinkedHashMap<>();
    for (Element each : all("docProps/custom.xml", "property")) {
      properties.put(each.getAttribute("name"), each.getTextContent());
    }
    return properties;
  }

  /** The text of each paragraph of a style, in tables too. */
  public List<String> paragraphs(String style) {
    return all("word/document.xml", "p").stream()
        .filter(each -> styleOf(each).equals(style))
        .map(DocumentReader::text)
        .toList();
  }

  private static String styleOf(Element paragraph) {
    List<Element> styles = inside(paragraph, "pStyle");
    return styles.isEmpty() ? "" : styles.getFirst().getAttributeNS(WORD, "val");
  }

  /** The elements of this name in a part, in document order; none where there is no such part. */
  List<Element> all(String part, String name) {
    return parts.containsKey(part) ? inside(parsed(part).getDocumentElement(), name) : List.of();
  }

  static List<Element> inside(Element element, String name) {
    NodeList found = element.getElementsByTagNameNS("*", name);
    return IntStream.range(0, found.getLength())
        .mapToObj(i -> (Element) Objects.requireNonNull(found.item(i)))
        .toList();
  }

  private static String text(Element element) {
    List<Element> texts = new ArrayList<>(inside(element, "t"));
    return texts.stream().map(Element::getTextContent).collect(Collectors.joining());
  }

  private Document parsed(String part) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      byte[] text = Objects.requireNonNull(parts.get(part)).getBytes(StandardCharsets.UTF_8);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException(part + " is no XML", e);
    }
  }
}
