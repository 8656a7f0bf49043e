package no.forankring.reports.office;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.forankring.reports.content.report.Report;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** A4, the running head and the numbers of the pages. Lengths are in twentieths of a point. */
final class WordPages {

  private static final int WIDTH = 11_906;
  private static final int HEIGHT = 16_838;
  private static final int MARGIN = 1_134;
  private static final int TOP = 1_418;
  private static final int EDGE = 680;

  /** Between the margins. */
  static final int TEXT_WIDTH = WIDTH - 2 * MARGIN;

  /** {@code {0}} stands for the page's number, {@code {1}} for how many there are. */
  private static final Pattern NUMBER = Pattern.compile("\\{([01])\\}");

  private WordPages() {}

  /** After everything else: what is last in the body is how its pages are. */
  static void add(XWPFDocument file, Report report) {
    CTSectPr section = file.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(WIDTH));
    size.setH(BigInteger.valueOf(HEIGHT));
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(BigInteger.valueOf(TOP));
    margins.setBottom(BigInteger.valueOf(TOP));
    margins.setLeft(BigInteger.valueOf(MARGIN));
    margins.setRight(BigInteger.valueOf(MARGIN));
    margins.setHeader(BigInteger.valueOf(EDGE));
    margins.setFooter(BigInteger.valueOf(EDGE));
    margins.setGutter(BigInteger.ZERO);
    CTP head = paragraph(file.createHeader(HeaderFooterType.DEFAULT), "Header");
    WordText.write(head.addNewR(), report.runningHead(), false);
    CTP foot = paragraph(file.createFooter(HeaderFooterType.DEFAULT), "Footer");
    report.mark().ifPresent(mark -> WordText.write(foot.addNewR(), mark, true));
    foot.addNewR().addNewTab();
    number(foot, report.pageOf());
  }

  private static CTP paragraph(XWPFHeaderFooter part, String style) {
    CTP paragraph =
        part.getParagraphs().isEmpty()
            ? part.createParagraph().getCTP()
            : part.getParagraphs().getFirst().getCTP();
    CTPPr properties = paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr();
    (properties.isSetPStyle() ? properties.getPStyle() : properties.addNewPStyle()).setVal(style);
    return paragraph;
  }

  /** {@code Side 1 av 7}, counted by Word. */
  private static void number(CTP paragraph, String pageOf) {
    Matcher number = NUMBER.matcher(pageOf);
    int from = 0;
    while (number.find()) {
      WordText.write(paragraph.addNewR(), pageOf.substring(from, number.start()), false);
      field(paragraph, number.group(1).equals("0") ? "PAGE" : "NUMPAGES");
      from = number.end();
    }
    WordText.write(paragraph.addNewR(), pageOf.substring(from), false);
  }

  private static void field(CTP paragraph, String instruction) {
    paragraph.addNewR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
    paragraph.addNewR().addNewInstrText().setStringValue(instruction);
    paragraph.addNewR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    WordText.write(paragraph.addNewR(), "1", false);
    paragraph.addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
  }
}
