package no.forankring.reports.office;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.forankring.reports.content.report.Inline;
import org.apache.poi.ooxml.POIXMLProperties.CustomProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/** Running text. A number stands in a content control, which is not seen and stays when edited. */
final class WordText {

  /** What a tag can hold. */
  private static final int LONGEST_TAG = 64;

  private final CustomProperties properties;
  private final Map<String, String> longIds = new HashMap<>();
  private int controls;

  WordText(XWPFDocument file) {
    this.properties = file.getProperties().getCustomProperties();
  }

  void add(CTP paragraph, List<Inline> inlines) {
    for (Inline inline : inlines) {
      switch (inline) {
        case Inline.Text(var text) -> write(paragraph.addNewR(), text, false);
        case Inline.Quote(var text) -> write(paragraph.addNewR(), text, false);
        case Inline.Strong(var text) -> write(paragraph.addNewR(), text, true);
        case Inline.Figure(var fact, var text, var strong) ->
            write(control(paragraph, fact), text, strong);
      }
    }
  }

  private CTR control(CTP paragraph, String fact) {
    CTSdtRun control = paragraph.addNewSdt();
    CTSdtPr about = control.addNewSdtPr();
    about.addNewTag().setVal(tag(fact));
    controls++;
    about.addNewId().setVal(BigInteger.valueOf(controls));
    return control.addNewSdtContent().addNewR();
  }

  /** The id, or the name of the property that holds it. */
  private String tag(String fact) {
    if (fact.length() <= LONGEST_TAG) {
      return fact;
    }
    return longIds.computeIfAbsent(
        fact,
        id -> {
          String name = "fact-" + (longIds.size() + 1);
          properties.addProperty(name, id);
          return name;
        });
  }

  static void write(CTR run, String text, boolean bold) {
    if (bold) {
      run.addNewRPr().addNewB();
    }
    CTText content = run.addNewT();
    content.setStringValue(CleanText.characters(text).replace('\n', ' '));
    content.setSpace(SpaceAttribute.Space.PRESERVE);
  }
}
