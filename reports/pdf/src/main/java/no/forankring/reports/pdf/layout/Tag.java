package no.forankring.reports.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfStructureTreeRoot;

/**
 * An element of the document's structure. Made while measuring, in reading order; becomes a
 * structure element of the file when that is opened. Holds children or text, never both.
 */
final class Tag {
  final String role;
  private final List<Tag> children = new ArrayList<>();
  private Optional<String> id = Optional.empty();
  private Optional<String> alternative = Optional.empty();
  private Optional<PdfDictionary> attributes = Optional.empty();
  private @Nullable PdfStructureElement element;

  private Tag(String role) {
    this.role = role;
  }

  static Tag document() {
    return new Tag("Document");
  }

  Tag child(String role) {
    Tag child = new Tag(role);
    children.add(child);
    return child;
  }

  Tag withId(String id) {
    this.id = Optional.of(id);
    return this;
  }

  Tag withAlternative(String text) {
    this.alternative = Optional.of(text);
    return this;
  }

  /** Sets an attribute whose owner is {@code owner}, as {@code /Table /Scope /Row}. */
  Tag withAttribute(String owner, String name, PdfObject value) {
    PdfDictionary dictionary = new PdfDictionary();
    dictionary.put(PdfName.O, new PdfName(owner));
    dictionary.put(new PdfName(name), value);
    attributes = Optional.of(dictionary);
    if (element != null) {
      element.put(PdfName.A, dictionary);
    }
    return this;
  }

  Tag withAttribute(String owner, String name, String value) {
    return withAttribute(owner, name, new PdfName(value));
  }

  PdfStructureElement element() {
    if (element == null) {
      throw new IllegalStateException("drawn before the structure was opened: " + role);
    }
    return element;
  }

  void open(PdfStructureTreeRoot root, IdTree ids) {
    open(new PdfStructureElement(root, new PdfName(role)), ids);
  }

  private void open(PdfStructureElement opened, IdTree ids) {
    element = opened;
    alternative.ifPresent(t -> opened.put(PdfName.ALT, new PdfString(t, PdfObject.TEXT_UNICODE)));
    attributes.ifPresent(a -> opened.put(PdfName.A, a));
    id.ifPresent(name -> opened.put(PdfName.ID, ids.add(name, opened.getReference())));
    for (Tag child : children) {
      child.open(new PdfStructureElement(opened, new PdfName(child.role)), ids);
    }
  }
}
